import * as fc from '../../../test/random.ts';
import { expect, test } from 'vitest';
import { Fact } from './fact.ts';
import { findFacts } from './find-facts.ts';

function factsOf(text: string): Fact[] {
  return findFacts({ id: 'note', title: '', date: null, author: null, part: 'page', pages: [{ number: 1, text }] });
}

const SENTENCES = [
  'The patient is a 44-year-old woman injured on 3/4/2013 while lifting a crate. ',
  'On 05-06-2014 she rated her pain 7/10 without medication and 4/10 with medication.\n',
  'She denied numbness, tingling or weakness of the legs.\n\n',
  'Exam: no spasm, but tenderness over the lumbar paraspinal\nmuscles; straight leg raise was negative on the right. ',
  'Current medications include Norco 10/325 mg #60 and “Soma” 350 mg. ',
  'MRI of the lumbar spine dated 1/2/2014 showed an L4-5 disc protrusion. ',
  'On 6/7/2014 utilization review denied the request for Soma 350mg #30, citing long use.\r\n',
  'Work status: off work.\n',
] as const;

test('every quote is the slice of the page it names, and every fact fits the published shape', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }), chosen => {
      const text = chosen.join('');
      for (const fact of factsOf(text)) {
        expect(text.slice(fact.at.start, fact.at.end)).toBe(fact.at.quote);
        const drug = fact.kind === 'medication' ? fact.value.spans?.find(({ of }) => of === 'drug') : undefined;
        if (drug !== undefined && fact.kind === 'medication') {
          expect(text.slice(drug.start, drug.end).replace(/\s+/g, ' ')).toBe(fact.value.name);
        }
        expect(Fact.safeParse(fact).success).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sentence put before moves the facts and changes nothing else', () => {
  const before = 'The report was received by mail. ';
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), sentence => {
      const back = <T extends { start: number; end: number }>(spot: T): T => ({
        ...spot,
        start: spot.start - before.length,
        end: spot.end - before.length,
      });
      const moved = factsOf(before + sentence).map(fact => ({
        ...fact,
        ...(fact.kind === 'medication' ? { value: { ...fact.value, spans: fact.value.spans?.map(back) } } : {}),
        at: back(fact.at),
      }));
      expect(moved).toEqual(factsOf(sentence));
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => Array.isArray(factsOf(text))),
    { numRuns: 200 },
  );
  const pieces = fc.constantFrom(
    'pain ',
    '10/',
    '#',
    'no ',
    '\n',
    ':',
    'L4-',
    'request for ',
    'was denied',
    'MRI',
    ', and ',
    '.A ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), parts => Array.isArray(factsOf(parts.join('')))),
    { numRuns: 100 },
  );
});

test('facts stand in the order of the text and none twice', () => {
  const facts = factsOf(SENTENCES.join(''));
  expect(facts.length).toBeGreaterThan(15);
  expect(facts.map(fact => fact.at.start)).toEqual(
    facts.map(fact => fact.at.start).toSorted((one, other) => one - other),
  );
  expect(new Set(facts.map(fact => JSON.stringify(fact))).size).toBe(facts.length);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               text                                                                   kind            date
  ['the day of the sentence',                   'On 10-28-2016 she reported neck pain.',                               'complaint',    '2016-10-28'],
  ['it carries on to the next sentence',        'On 10-28-2016 she was seen. She reported neck pain.',                 'complaint',    '2016-10-28'],
  ['until another note',                        'On 10-28-2016 she was seen. On 11-02-2016 she reported neck pain.',   'complaint',    '2016-11-02'],
  ['the injury is no note',                     'She was injured on 10-11-2016. She reported neck pain.',              'complaint',    null],
  ['a study has its own day',                   'On 3/1/2015 he was seen. MRI of the knee dated 2/3/2015 showed a tear.', 'imaging',   '2015-02-03'],
  ['a decision has its own day',                'In a note dated 1/2/2015 he has knee pain. A UR decision dated 2/2/2015 denied the request for an MRI.', 'ur-decision', '2015-02-02'],
])('date: %s', (_why, text, kind, date) => {
  expect(factsOf(text).filter(fact => fact.kind === kind).at(-1)?.date).toBe(date);
});

test('what utilization review says of the record is not a fact of the record', () => {
  const facts = factsOf(
    'A UR decision dated 7/8/2014 denied the request for an MRI, stating the patient has no weakness.',
  );
  expect(facts.map(fact => fact.kind)).not.toContain('complaint');
});
