import { expect, test } from 'vitest';
import { checkRequest, sentenceAround } from './check-request.ts';

const report = `Progress report. The patient has low back pain, 7/10. There is spasm of the paralumbar muscles since the flare on 1 May 2016.
He tried naproxen for three weeks without relief. Work status: modified duty.`;

const request = {
  treatment: 'Cyclobenzaprine 7.5mg #20',
  diagnosis: 'lumbar strain',
  report,
  on: '2016-05-10',
  dateOfInjury: '2015-03-02',
} as const;

test('each criterion of the guideline in force, with the sentence of the report that speaks of it', () => {
  const { edition, criteria } = checkRequest(request);
  expect(edition).toBe('mtus-chronic-pain-2009');
  expect(criteria.length).toBeGreaterThan(0);
  const said = criteria.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  expect(said).toContain('There is spasm of the paralumbar muscles since the flare on 1 May 2016.');
});

test('what the report does not say is missing; said, it is not', () => {
  const silent = checkRequest({ ...request, report: 'The patient was seen today.' });
  expect(silent.missing.length).toBeGreaterThan(checkRequest(request).missing.length);
  expect(silent.criteria.some(({ verdict }) => verdict === 'not-documented')).toBe(true);
});

test('a diagnosis that was typed is told from the report', () => {
  const { criteria } = checkRequest({ ...request, diagnosis: 'acute muscle spasm', report: 'Seen today.' });
  expect(criteria.flatMap(({ sentences }) => sentences.map(({ from }) => from))).not.toContain('report');
});

test('it says nothing of how a review would come out', () => {
  expect(Object.keys(checkRequest(request)).toSorted()).toEqual([
    'covering',
    'criteria',
    'edition',
    'missing',
    'topics',
    'unjudged',
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            text                                    place     sentence
  ['between two others',     'One is. Two is here. Three is.',       'here',   'Two is here.'],
  ['the first',              'One is here. Two is.',                 'here',   'One is here.'],
  ['the last, without end',  'One is. Two is here',                  'here',   'Two is here'],
  ['a figure is no end',     'Pain is 7.5 of 10 here. Next.',        'of',     'Pain is 7.5 of 10 here.'],
  ['a new paragraph ends',   'A heading\n\nTwo is here. Three.',     'here',   'Two is here.'],
  ['over a line',            'One. Two\nis here. Three.',            'here',   'Two is here.'],
])('the sentence of a place: %s', (_why, text, place, sentence) => {
  const start = text.indexOf(place);
  expect(sentenceAround(text, start, start + place.length)).toBe(sentence);
});
