import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Check } from '#domain/checks/check.ts';
import { checkedLetter } from '#domain/checks/letter/checked-letter.ts';
import {
  caseOutcome,
  type DecidedItem,
  type Determination,
  type Header,
  SCHEMA,
} from '#domain/determinations/determination.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';

/** An item in short: what is left out is plain and without fault. */
export type ItemInShort = {
  readonly title?: string;
  readonly outcome?: DecidedItem['outcome'];
  readonly administrator?: string;
  readonly guideline?: string;
  readonly rationale?: string;
};

export type LetterInShort = ItemInShort & {
  readonly summary?: string;
  readonly header?: Partial<Header>;
  /** Instead of the one item. */
  readonly items?: readonly ItemInShort[];
};

const HEADER: Header = {
  caseNumber: 'CM15-0000001',
  dateAssigned: '2015-04-20',
  dateOfInjury: '2012-06-01',
  decisionDate: '2015-05-18',
  urDecisionDate: '2015-03-16',
  applicationReceived: '2015-04-01',
  priority: 'standard',
};

const itemOf = ({ title = 'Norco 10/325mg #60', outcome = 'upheld', ...rest }: ItemInShort): DecidedItem => ({
  title,
  request: readRequest(title),
  outcome,
  claimsAdministrator: readGuidelineBasis(
    rest.administrator ?? 'Decision based on MTUS General Approaches 2004, Section(s): Prevention.',
  ),
  reviewerGuideline: readGuidelineBasis(
    rest.guideline ?? 'Decision based on MTUS General Approaches 2004, Section(s): Prevention.',
  ),
  rationale: rest.rationale ?? 'Little was gained by it. The request is not medically necessary.',
});

/** A determination of one item or more, with the parts under test replaced. */
export function letterInShort({
  summary = 'The injured worker is a 44 year old female.',
  header,
  items,
  ...item
}: LetterInShort): Determination {
  const decided = (items ?? [item]).map(itemOf);
  return {
    schema: SCHEMA,
    file: 'short',
    format: 'F1',
    header: { ...HEADER, ...header },
    reviewer: { wording: 'block', statesOfLicensure: ['California'], specialties: ['Internal Medicine'] },
    patient: readPatient(summary),
    clinicalSummary: summary,
    items: decided,
    outcome: caseOutcome(decided),
    unread: [],
  };
}

/** The words each defect that a check finds is about, in order. */
export function found(check: Check, letter: LetterInShort): string[] {
  return check.find(checkedLetter(letterInShort(letter))).map(defect => defect.at.quote);
}

/** The words a check finds in an item of which the summary and the reasons say so much. */
export function foundTold(
  check: Check,
  summary: string,
  rationale: string,
  title = 'Functional capacity evaluation',
): string[] {
  return found(check, {
    title,
    summary: `The worker is a 39 year old male. ${summary}`,
    rationale: `${rationale} It is not medically necessary.`,
  });
}
