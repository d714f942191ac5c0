import { expect, test } from 'vitest';
import { forgetAll } from '#domain/drugs/words/remembering.ts';
import { checkedText } from './checked-text.ts';
import { inSentences, onceSaid, placed } from './once-said.ts';

const RELIEF = 'Relief was not recorded.';
const text = (...sentences: string[]) => checkedText('rationale', sentences.join(' '));

/** Where a sentence says "not", and how often it was looked. */
function looked() {
  const seen: string[] = [];
  const find = onceSaid((_text, _sentence, { text: said }) => {
    seen.push(said);
    const at = said.indexOf('not');
    return at < 0 ? [] : [{ start: at, end: at + 3 }];
  });
  const places = (checked: ReturnType<typeof text>) =>
    inSentences(checked, find, (found, sentence) => found.map(own => placed(own, sentence)));
  return { seen, places };
}

test('what a sentence says is found once, and placed in each text that says it', () => {
  const { seen, places } = looked();
  const first = text('He walks.', RELIEF);
  const other = text(RELIEF, 'The knee is sore.', RELIEF);
  for (const checked of [first, other]) {
    for (const { start, end } of places(checked)) expect(checked.text.slice(start, end)).toBe('not');
  }
  expect(places(other)).toHaveLength(2);
  expect(seen).toEqual(['He walks.', RELIEF, 'The knee is sore.']);
});

test('a sentence forgotten between two looks is not taken for the one that has its place now', () => {
  const { places } = looked();
  const held = text('He walks.', RELIEF);
  const before = places(held);
  forgetAll();
  places(text('It is not sore.', 'No more is told.'));
  expect(places(held)).toEqual(before);
  expect(before).toEqual([{ start: 21, end: 24 }]);
});

test('so many sentences that the first are forgotten give what each says', () => {
  const { places } = looked();
  for (let count = 0; count < 20_000; count += 1) {
    const said = count % 2 === 0 ? `Item ${count} is sore.` : `Item ${count} is not sore.`;
    expect(places(text(said))).toHaveLength(count % 2);
  }
});
