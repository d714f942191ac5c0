import type { Application } from '../application/application.ts';
import { compareFilings } from './compare-filings.ts';
import type { Match } from './duplicate-index.ts';
import { type Filing, readFiling } from './filing.ts';
import { rememberingItems } from './items/read-item.ts';

/** What of an application tells whether it was filed before. */
export function filingOf(id: string, application: Application): Filing {
  const { received, claim, dateOfInjury, urDecision, physician, items } = application;
  return {
    id,
    received,
    claim,
    dateOfInjury,
    urDecisionMade: urDecision.made,
    physician,
    items: items.map(item => item.title),
  };
}

/** The same as an open application that another one is compared with. */
export function knownAs({ id, ...filing }: Filing): Application['otherApplications'][number] {
  const { claim, items } = filing;
  return { ...filing, id, open: true, claim: { ...claim }, items: [...items] };
}

/** The open applications it is the same as, or may be. */
export function knownDuplicates(application: Application): readonly Match[] {
  const open = application.otherApplications.filter(other => other.open);
  if (open.length === 0) return [];
  const filing = readFiling(filingOf('', application));
  const read = rememberingItems();
  return open
    .map(other => ({ id: other.id, ...compareFilings(filing, readFiling(other), read) }))
    .filter(({ verdict }) => verdict !== 'distinct');
}
