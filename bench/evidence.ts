import type { RecordDocument } from '#domain/records/document.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { timelineOf } from '#domain/evidence/timeline/timeline.ts';
import { figure, print, rate } from './material/measure.ts';

/** Sentences as progress notes have them, in an order that repeats after many pages. */
const SENTENCES = [
  'The patient is a 44-year-old woman injured on 3/4/2013 while lifting a crate.',
  'She rated her pain 7/10 without medication and 4/10 with medication.',
  'She denied numbness, tingling or weakness of the legs, fever, chills and loss of bladder control.',
  'Examination: no spasm, but tenderness over the lumbar paraspinal muscles; straight leg raise was negative on the right.',
  'Current medications include Norco 10/325 mg #60, one tablet twice a day, and gabapentn 300 mg at bedtime.',
  'MRI of the lumbar spine dated 1/2/2014 showed an L4-5 disc protrusion without stenosis.',
  'He has completed 12 sessions of physical therapy with some benefit and failed acupuncture.',
  'On 6/7/2014 utilization review denied the request for Soma 350mg #30, citing long use.',
  'Her mother had diabetes; there is no history of peptic ulcer or kidney disease.',
  'Work status: modified duty with no lifting over ten pounds. A urine drug screen was consistent.',
  'Sleep is poor, sitting tolerance is limited, and walking has improved since the last visit.',
  'Return if weakness or fever develops; an epidural injection was requested to rule out the need for surgery.',
] as const;
const LETTERS_A_PAGE = 3000;
const PAGES = 60;

/** Text of a page, laid out in lines with a heading now and then. */
function page(number: number, letters: number): string {
  const lines = ['PROGRESS NOTE', ''];
  let length = 0;
  for (let index = number * 7; length < letters; index += 1) {
    const line = SENTENCES[(index * (1 + (number % 5))) % SENTENCES.length] ?? '';
    if (index % 9 === 0) lines.push('', 'ASSESSMENT:');
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function record(pages: readonly string[]): RecordDocument {
  return {
    id: 'record',
    title: 'Record',
    date: null,
    author: null,
    part: 'page',
    pages: pages.map((text, index) => ({ number: index + 1, text })),
  };
}

const pages = Array.from({ length: PAGES }, (_page, index) => page(index, LETTERS_A_PAGE));
const whole = record(pages);
const facts = findFacts(whole);
const ours = await rate(() => findFacts(whole));
const linked = await rate(() => timelineOf(facts), 0.5);
const short = record([page(1, LETTERS_A_PAGE)]);
const long = record([page(1, LETTERS_A_PAGE * 100)]);
const one = await rate(() => findFacts(short), 0.5);
const hundred = await rate(() => findFacts(long), 1);
const letters = (document: RecordDocument): number => document.pages.reduce((sum, { text }) => sum + text.length, 0);
const peer = await rate(() => pages.forEach(searchPage));

print(`evidence: ${PAGES} pages of ${figure(LETTERS_A_PAGE)} characters, ${figure(facts.length)} facts`, [
  ['pages a second of one core', figure(ours.perSecond * PAGES)],
  ['facts a second of one core', figure(ours.perSecond * facts.length)],
  ['peer: six regular expressions, without place, meaning or date', figure(peer.perSecond * PAGES)],
  [`one page of ${figure(letters(long) / 1024)} KB`, `${figure(1000 / hundred.perSecond)} ms`],
  [
    'its time over its linear share of a short page',
    figure((one.perSecond * letters(short)) / (hundred.perSecond * letters(long))),
  ],
  [`linking ${figure(facts.length)} facts over time`, `${figure(1000 / linked.perSecond)} ms`],
]);

/** What a short script does instead. */
function searchPage(text: string): unknown {
  return [
    text.match(/\d{1,3}-year-old/g),
    text.match(/\d\/10/g),
    text.match(/(?:norco|soma|gabapentin)[^.,]{0,30}/gi),
    text.match(/(?:mri|x-ray|emg)[^.]{0,80}/gi),
    text.match(/\d+ (?:sessions|visits)/gi),
    text.match(/(?:denied|certified)[^.]{0,80}/gi),
  ];
}
