import { expect, test } from 'vitest';
import { fact, medication, pain } from '../../../test/builders/facts.ts';
import { drugRequest, request } from '../../../test/builders/situations.ts';
import { Review } from './review.ts';
import { reviewCase, type UndecidedCase } from './review-case.ts';

function undecided(
  items: UndecidedCase['items'],
  facts: UndecidedCase['facts'],
  on: string | null = '2014-11-06',
): UndecidedCase {
  return { file: 'case', on, dateOfInjury: '2011-04-16', urDecisionDate: on, facts, items };
}
const item = (asked: ReturnType<typeof request>) => ({
  title: asked.reviewed,
  request: asked,
  claimsAdministrator: null,
});
const norco = item(
  drugRequest('Norco 10/325 mg #60', ['hydrocodone', 'acetaminophen'], { strength: '10/325 mg', quantity: 60 }),
);
const flexeril = item(drugRequest('Flexeril 10 mg #60', ['cyclobenzaprine'], { quantity: 60 }));
const surgery = item(request('Lumbar fusion', { category: 'surgery' }));
const brace = item(request('Associated surgical service: brace', { category: 'dme', ancillary: true }));

const monitored = [
  medication('Norco', ['hydrocodone', 'acetaminophen'], { strength: '10/325 mg', perDay: 2 }),
  pain(8, 'without', '2014-10-08'),
  pain(4, 'with', '2014-10-08'),
  fact('work-status', { status: 'full-duty', restrictions: null }, { quote: 'working full duty' }),
  fact('side-effect', { effect: 'constipation' }, { assertion: 'denied', quote: 'no constipation' }),
  fact('drug-test', { result: 'consistent' }, { quote: 'consistent urine drug screen' }),
];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               item       facts                                                     edition                    proposal
  ['all that is asked is on record',            norco,     monitored,                                                'mtus-chronic-pain-2009',  'overturn'],
  ['the record is silent',                      norco,     [],                                                       'mtus-chronic-pain-2009',  'insufficient'],
  ['a drug already in use, beside others',      flexeril,  [...monitored, medication('Fexmid', ['cyclobenzaprine'])], 'mtus-chronic-pain-2009', 'uphold'],
  ['the library has no topic',                  surgery,   monitored,                                                null,                      'insufficient'],
] as const)('%s', (_why, asked, facts, edition, proposal) => {
  const [reviewed] = reviewCase(undecided([asked], facts)).items;
  expect(reviewed).toMatchObject({ title: asked.title, edition, proposal });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        day            edition
  ['the last day of 2009’s edition',     '2016-07-27',  'mtus-chronic-pain-2009'],
  ['the first day of 2016’s',            '2016-07-28',  'mtus-chronic-pain-2016'],
  ['named, though its criteria are not held', '2017-12-01',  'mtus-chronic-pain-2017'],
  ['before there was any',               '2005-01-01',  null],
  ['no date known',                      null,          null],
])('edition: %s', (_why, on, edition) => {
  expect(reviewCase(undecided([flexeril], [], on)).items[0]?.edition).toBe(edition);
});

test('pages are of the edition of 2009 and are not carried over to that of 2016', () => {
  const pages = (on: string) => reviewCase(undecided([flexeril], [], on)).items[0]?.criteria.flatMap(one => one.pages);
  expect(pages('2014-11-06')).toContainEqual([41, 41]);
  expect(pages('2016-11-06')).toEqual([]);
  expect(reviewCase(undecided([flexeril], [], '2016-11-06')).items[0]?.rationale).not.toContain('page');
});

test('the draft names the item, the guideline, the record and the conclusion', () => {
  const [reviewed] = reviewCase(undecided([norco], monitored)).items;
  expect(reviewed?.rationale).toBe(
    'The request is for Norco 10/325 mg #60. The guideline in force on November 6, 2014 is MTUS Chronic Pain Medical Treatment 2009; it addresses this under Opioids, when to continue (page 80). ' +
      'Opioids are continued if the patient has returned to work, or if both function and pain have improved. ' +
      'The guideline also addresses it under Opioids, on-going management (page 78). Ongoing use calls for a record of pain relief. Function and daily activities are to be recorded. Side effects are to be addressed. Possible misuse is to be monitored. ' +
      'The guideline also addresses it under Opioids, dosing (pages 86-87). All opioids together are not to exceed 120 mg of oral morphine equivalents a day. ' +
      'The record documents a return to work: “working full duty”. It documents pain relief with the medication: “8/10” (October 8, 2014) and “4/10” (October 8, 2014). ' +
      'It documents side effects or their absence: “no constipation”. It documents a urine drug test: “consistent urine drug screen”. ' +
      'The opioids come to about 20 mg of oral morphine equivalents a day: “Norco”. ' +
      'Therefore, the request for Norco 10/325 mg #60 is medically necessary.',
  );
});

test('what is missing is said in the draft and listed', () => {
  const [reviewed] = reviewCase(undecided([norco], monitored.slice(0, 4))).items;
  expect(reviewed?.missing).toEqual([
    'side effects or their absence',
    'a urine drug test, a pain treatment agreement or a word on drug-taking behavior',
  ]);
  expect(reviewed?.rationale).toContain(
    'On these points the record is silent: side effects or their absence; and a urine',
  );
  expect(reviewed?.proposal).toBe('insufficient');
});

test('an ancillary item is decided with the surgery it serves', () => {
  const [, follows] = reviewCase(undecided([surgery, brace], monitored)).items;
  expect(follows).toMatchObject({ dependsOn: 0, proposal: 'insufficient', criteria: [] });
  expect(follows?.rationale).toContain('It serves Lumbar fusion and is decided with it.');
});

test('a fact that has nothing to do with a criterion changes nothing', () => {
  const base = undecided([norco, flexeril], monitored);
  const unrelated = fact('lab', { test: 'vitamin D', result: 'low' });
  expect(reviewCase({ ...base, facts: [...base.facts, unrelated] })).toEqual(reviewCase(base));
});

test('facts about the family are not about the patient', () => {
  const family = monitored.map(one => ({ ...one, subject: 'family' as const }));
  expect(reviewCase(undecided([norco], family))).toEqual(reviewCase(undecided([norco], [])));
});

test('a review has the published shape', () => {
  const review = reviewCase(undecided([norco, flexeril, surgery, brace], monitored));
  expect(Review.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
});

const pt = item(
  request('Physical therapy, 12 visits, lumbar spine', {
    category: 'physical-therapy',
    visits: 12,
    bodyParts: ['lumbar spine'],
  }),
);
const mri = item(request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'] }));
const cream = item(drugRequest('Ketoprofen cream', ['ketoprofen']));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          day
  ['pages and topics',                     '2014-11-06'],
  ['sections',                             '2016-11-06'],
  ['the first of the present library',     '2018-06-01'],
  ['today',                                '2026-11-28'],
  ['no date at all',                       null],
])('no sentence without something it rests on, and the conclusion names the item: %s', (_why, on) => {
  const asked = [norco, flexeril, surgery, brace, pt, mri, cream];
  for (const [index, reviewed] of reviewCase(undecided(asked, monitored, on)).items.entries()) {
    const { sentences, rationale } = reviewed;
    expect(sentences.map(({ text }) => text).join(' ')).toBe(rationale);
    expect(sentences.filter(({ criteria, facts, cites }) => criteria.length + facts.length + cites.length === 0)).toEqual([]);
    const known = new Set(reviewed.criteria.map(({ id }) => id));
    expect(sentences.flatMap(({ criteria }) => criteria).filter(id => !known.has(id))).toEqual([]);
    const last = sentences.at(-1);
    expect(last?.part).toBe('conclusion');
    if (reviewed.criteria.length > 0) expect(last?.text).toContain(asked[index]?.title.replace(/\.$/, ''));
  }
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                          item   day           facts                                                   edition                 proposal
  ['too early for a study of the back, as of 2018',        mri,   '2018-06-01', [],                                                     'mtus-low-back-2016',   'insufficient'],
  ['two opioids over the ceiling, no gain on record',      norco, '2019-06-01', [medication('MS Contin', ['morphine'], { strength: '30 mg', perDay: 2 })], 'mtus-opioids-2017', 'uphold'],
  ['within the ceiling: the library holds only a part',    norco, '2019-06-01', monitored,                                              'mtus-opioids-2017',    'insufficient'],
  ['the day before the library of ACOEM',                  norco, '2017-11-30', monitored,                                              'mtus-opioids-2016',    'overturn'],
] as const)('since 2017: %s', (_why, asked, on, facts, edition, proposal) => {
  expect(reviewCase(undecided([asked], facts, on)).items[0]).toMatchObject({ edition, proposal });
});
