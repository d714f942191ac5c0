import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Reviewer } from '../reviewer.ts';
import type { Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(C)',
  says: 'no disciplinary action or sanction by a hospital, government or regulator, taken or pending, loss of privileges and limits on participation included',
};

const KINDS: Readonly<Record<Reviewer['discipline'][number]['kind'], string>> = {
  licence: 'action against the licence',
  'privileges-lost': 'loss of staff privileges',
  'privileges-limited': 'limit on staff privileges',
  'participation-limited': 'limit on participation in a program',
  sanction: 'sanction',
  other: 'discipline',
};

/** A regulator takes or narrows a licence by discipline; one that merely ran out is none. */
const BY_ACTION = new Set(['restricted', 'suspended', 'revoked']);

/** Free of discipline on the day, taken or pending, anywhere. */
export const noDiscipline: Requirement = (reviewer, on) => {
  const found = new Set([...actions(reviewer, on), ...licenceActions(reviewer)]);
  return found.size === 0
    ? { met: true, basis: 'no discipline taken or pending' }
    : { met: false, basis: [...found].join(' and ') };
};

function actions({ discipline }: Reviewer, day: CivilDate): string[] {
  return discipline.filter(({ on }) => on === null || on <= day).map(({ kind, state }) => `${KINDS[kind]} ${state}`);
}

function licenceActions({ licences }: Reviewer): string[] {
  return licences
    .filter(({ standing }) => BY_ACTION.has(standing))
    .map(({ standing, state }) => `licence ${standing} in ${state}`);
}
