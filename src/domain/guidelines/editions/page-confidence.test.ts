import { expect, test } from 'vitest';
import { pageConfidence, rangesConfidence, source } from './page-confidence.ts';
import { chronicPain2009Topics, findTopic } from './topic.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  edition                    page  topic             confidence
  ['a topic firmly placed',                        'mtus-chronic-pain-2009',  41,   'Cyclobenzaprine', 'high'],
  ['a page it shares with a topic that is not',    'mtus-chronic-pain-2009',  42,   'Cymbalta',        'low'],
  ['a page outside the topic, firm by another',    'mtus-chronic-pain-2009',  64,   'Cyclobenzaprine', 'high'],
  ['no topic named: the best that is known',       'mtus-chronic-pain-2009',  43,   null,              'high'],
  ['the introduction',                             'mtus-chronic-pain-2009',   7,   null,              'low'],
  ['a page of no topic',                           'mtus-chronic-pain-2009', 127,   null,              'low'],
  ['imaging of the low back',                      'mtus-low-back-2004',     303,   null,              'high'],
  ['the page before it',                           'mtus-low-back-2004',     302,   null,              'low'],
  ['surgery of the hand',                          'mtus-forearm-wrist-hand-2004', 270, null,          'medium'],
  ['an edition whose pages are not known',         'mtus-low-back-2020',      10,   null,              'low'],
] as const)(`${source.cite}: %s`, (_why, edition, page, topic, confidence) => {
  expect(pageConfidence(edition, page, topic === null ? null : findTopic(topic))).toBe(confidence);
});

test('a range is as sure as its less sure end; no pages have no confidence', () => {
  expect(rangesConfidence('mtus-low-back-2004', [[301, 302]])).toBe('low');
  expect(rangesConfidence('mtus-low-back-2004', [])).toBeNull();
});

const count = (of: string) => chronicPain2009Topics.filter(({ pagesConfidence }) => pagesConfidence === of).length;

test('the library has every topic of 2009, as many of each confidence as were taken down', () => {
  expect([chronicPain2009Topics.length, count('high'), count('medium'), count('low')]).toEqual([112, 43, 40, 29]);
});
