import { expect, test } from 'vitest';
import { checkRequest, sentenceAround } from './check-request.ts';

const report = `Progress report. The patient has low back pain, 7/10. There is acute muscle spasm with an acute exacerbation since 1 May 2016.
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
  expect(said).toContain('There is acute muscle spasm with an acute exacerbation since 1 May 2016.');
});

test('what the report does not say is missing; said, it is not', () => {
  const injection = {
    ...request,
    treatment: 'Lumbar epidural steroid injection L4-5 under fluoroscopy',
    diagnosis: 'lumbar radiculopathy',
    report:
      'Straight leg raise is positive on the right. Sensation is decreased in the right L5 dermatome. The MRI shows a disc herniation at L4-5 with nerve root compression. He failed physical therapy and NSAIDs.',
  };
  const [whole, silent] = [
    checkRequest(injection),
    checkRequest({ ...injection, report: 'The patient was seen today.' }),
  ];
  expect(whole.missing).toEqual([]);
  expect(whole.criteria.find(({ text }) => text.startsWith('Radiculopathy is documented'))).toMatchObject({
    verdict: 'met',
    sentences: [{ from: 'report', text: 'Sensation is decreased in the right L5 dermatome.' }],
  });
  expect(silent.missing).toContain('conservative treatment that failed');
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
  ['begins with the place',  'One is. Two is here. Three is.',       'Two',    'Two is here.'],
  ['over a line',            'One. Two\nis here. Three.',            'here',   'Two is here.'],
])('the sentence of a place: %s', (_why, text, place, sentence) => {
  const start = text.indexOf(place);
  expect(sentenceAround(text, start, start + place.length)).toBe(sentence);
});
