import { createHash } from 'node:crypto';
import { addEvents } from '../../src/commands/change-case.ts';
import { issueLetter } from '../../src/commands/determination/issue-letter.ts';
import type { CaseStore, LetterStore, WriteLetter } from '../../src/commands/ports.ts';
import type { Case } from '../../src/domain/cases/case.ts';
import type { CaseEvent, CaseEventKind } from '../../src/domain/cases/events.ts';
import { composeLetter } from '../../src/domain/letters/final-determination/compose-letter.ts';
import { letterText } from '../../src/domain/letters/final-determination/text/letter-text.ts';
import { caseFile } from './case-file.ts';
import { applicationForm, caseEvent, dispute, signature } from './case-events.ts';

/** What happens to a case: a kind of event, an event, or an act that depends on how the case stands. */
type Happening = CaseEventKind | CaseEvent | 'sign' | 'issue' | 'sign again' | 'sign third';

const decided = [0, 1].map(item => caseEvent('item-decided', { item }));
const decidedByThree = [1, 2, 3].flatMap(seat => [0, 1].map(item => caseEvent('item-decided', { item, seat })));
const toLetter: readonly Happening[] = ['reviewer-assigned', ...decided, 'sign', 'issue'];
const remanded: readonly Happening[] = [
  ...(['determination-received', 'appealed', 'remanded'] as const),
  caseEvent('reviewer-assigned', { reviewer: 'R-2002' }),
  ...(['summary-written'] as const),
  ...decided,
  'sign again',
  'issue',
];
const applied: readonly Happening[] = ['application-received', 'screening-begun', 'found-eligible', 'noarfi-served'];

/** Lives of cases, taken in turn: ended, running, remanded with two letters, signed and waiting for the letter, determined by a panel. */
const lives: readonly (readonly Happening[])[] = [
  ['case-opened', ...toLetter],
  applied,
  ['case-opened', ...toLetter, ...remanded],
  [...applied, 'records-received', 'records-completed', 'reviewer-assigned', 'summary-written', ...decided, 'sign'],
  ['rfa-received', 'rfa-accepted', 'ur-decision-made', 'ur-decision-served'],
  [...applied, 'terminated'],
  ['case-opened', 'panel-assigned', ...decidedByThree, 'sign', 'sign third', 'sign again', 'issue'],
];

/** Lives of cases of a big organization: three of ten wait for intake, six lie with reviewers or the quality desk. */
export const deskLives: typeof lives = [
  ['application-received'],
  ['application-received', 'screening-begun'],
  applied.slice(0, 3),
  [...applied, 'terminated'],
  ['case-opened', ...toLetter],
  ['case-opened', ...toLetter],
  ...[2, 3, 3, 6].flatMap(life => lives.slice(life, life + 1)),
];

/** Writes the text of a letter: quick, and different for each determination. */
export const textLetter: WriteLetter = determination => {
  const composed = composeLetter(determination);
  return composed.kind === 'refused' ? composed : { kind: 'written', content: letterText(composed.letter) };
};

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Fills a store with so many cases whose events come in turn; answers how many events there are. */
export async function fillLog(
  stores: { readonly cases: CaseStore; readonly letters: LetterStore },
  count: number,
  writeLetter: WriteLetter = textLetter,
  chosen: typeof lives = lives,
): Promise<number> {
  let events = 0;
  const clock = {
    now: () => new Date(Date.UTC(2016, 11, 1, 8, 0, events)).toISOString(),
    today: () => '2016-12-01',
  };
  const needs = { ...stores, clock, writeLetter, sha256 };
  const numbers = Array.from({ length: count }, (_, index) => `CM16-${String(index + 1).padStart(7, '0')}`);
  const longest = Math.max(...chosen.map(life => life.length));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const [index, caseNumber] of numbers.entries()) {
      const happening = chosen[index % chosen.length]?.[turn];
      if (happening === undefined) continue;
      const stored = await stores.cases.read(caseNumber);
      const outcome =
        happening === 'issue'
          ? await issueLetter(needs, { caseNumber })
          : await addEvents(needs, caseNumber, stored, [happened(happening, caseNumber, stored?.case ?? null)]);
      if (outcome.kind !== 'changed') throw new Error(`${caseNumber}: ${JSON.stringify(outcome)}`);
      events += 1;
    }
  }
  return events;
}

function happened(happening: Exclude<Happening, 'issue'>, caseNumber: string, current: Case | null): CaseEvent {
  if (typeof happening !== 'string') return happening;
  if (current !== null && happening === 'sign') return signature(current);
  if (current !== null && happening === 'sign again') return signature(current, { reviewer: 'R-2002' });
  if (current !== null && happening === 'sign third') return signature(current, { reviewer: 'R-3003' });
  switch (happening) {
    case 'case-opened':
      return caseEvent('case-opened', { caseFile: caseFile({ caseNumber }) });
    case 'rfa-received':
      return caseEvent('rfa-received', {
        dispute: dispute({ caseNumber, urDecisionDate: null, applicationReceived: null }),
      });
    case 'application-received':
      return caseEvent('application-received', { dispute: dispute({ caseNumber }), form: applicationForm() });
    case 'sign':
    case 'sign again':
    case 'sign third':
      throw new Error('nothing to sign');
    default:
      return caseEvent(happening);
  }
}
