import type { FactKind } from '#domain/evidence/fact.ts';
import type { CheckedItem, CheckedLetter, UnderstoodDenial } from './checked-letter.ts';
import type { CheckedText } from './checked-text.ts';

const inItems = (step: (item: CheckedItem) => unknown) => (letter: CheckedLetter) => letter.items.forEach(step);

const inTexts = (step: (text: CheckedText) => unknown) => (letter: CheckedLetter) => {
  step(letter.summary);
  letter.items.forEach(({ rationale }) => step(rationale));
};

const inSense = (denials: readonly UnderstoodDenial[]) => denials.forEach(({ understood }) => understood());

/** Kinds of facts that are asked of nearly every summary; others wait until a check asks. */
const KINDS: readonly FactKind[] = ['comorbidity', 'medication', 'injury-date', 'note-date'];

/** What the checks ask of nearly every letter, each step made of what the steps before it made. */
const STEPS: readonly ((letter: CheckedLetter) => unknown)[] = [
  inTexts(text => text.said()),
  inTexts(text => text.words()),
  inTexts(text => text.drugs()),
  inTexts(text => text.regions()),
  inTexts(text => text.dates()),
  ({ summary }) => summary.reading(),
  ...KINDS.map(kind => (letter: CheckedLetter) => letter.summary.facts(kind)),
  inItems(({ denials }) => denials()),
  inItems(({ negated }) => negated()),
  inItems(({ denials }) => inSense(denials())),
  inItems(({ negated }) => inSense(negated())),
  inItems(({ conclusions }) => conclusions()),
];

/**
 * Makes what the checks will ask for, each step in all letters before the next, so that the processor has the code and the patterns of a
 * step at hand: a check alone asks for all of them at once. Nothing is found otherwise by it.
 */
export function prepareTogether(letters: readonly CheckedLetter[]): void {
  for (const step of STEPS) letters.forEach(letter => step(letter));
}
