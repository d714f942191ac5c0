import { expect, test } from 'vitest';
import * as fc from '../../../../test/random.ts';
import { letterInShort } from '../../../../test/builders/checked.ts';
import { forgetAll } from '#domain/drugs/words/remembering.ts';
import { checkDetermination, checkDeterminations } from '../check-determination.ts';
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

/** Sentences that contradict one another, name another part or service, or are broken, as they are told together or not. */
const SENTENCES = [
  'The patient lifts 20 pounds with the right shoulder.',
  'The patient lifts 30 pounds with the right shoulder.',
  'Grip strength of the left hand was 15 kg on 01/02/2015.',
  'Grip strength of the left hand was 15 kg on 02/02/2015.',
  'Straight leg raise is positive on the left.',
  'Straight leg raise is negative on the left.',
  'He had eight visits of physical therapy for the lumbar spine.',
  'He had twelve (10) visits of physical therapy for the lumbar spine.',
  'There is no record of physical therapy.',
  'The request is for an MRI of the cervical spine.',
  'The patient reports pain of 8/10.',
  'The patient patient reports pain of 5/10.',
  'An MRI of the lumbar spine is not medically necessary.',
];

test('what is found in a letter hangs on no letter that said the same before', () => {
  const told = fc.shuffledSubarray(SENTENCES, { minLength: 2, maxLength: 6 }).map(some => some.join(' '));
  const letter = fc
    .record({ summary: told, rationale: told })
    .map(texts => letterInShort({ ...texts, title: 'MRI of the lumbar spine' }));
  fc.assert(
    fc.property(fc.array(letter, { minLength: 2, maxLength: 5 }), letters => {
      const alone = letters.map(each => {
        forgetAll();
        return checkDetermination(each);
      });
      expect(checkDeterminations(letters)).toEqual(alone);
      expect(checkDeterminations(letters.toReversed()).toReversed()).toEqual(alone);
    }),
    { numRuns: 40 },
  );
});
