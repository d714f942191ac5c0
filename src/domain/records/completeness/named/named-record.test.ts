import { expect, test } from 'vitest';
import { type MentionIn, namedRecords } from './named-record.ts';

let at = 0;
function mention(with_: Partial<MentionIn>): MentionIn {
  at += 1;
  return {
    kind: 'imaging-report',
    date: '2014-03-04',
    until: null,
    month: null,
    author: null,
    provider: null,
    words: 'MRI',
    at: { document: 'p1', page: 1, start: at, end: at + 3, quote: 'MRI' },
    namedIn: 'ur-decision',
    ...with_,
  };
}

// biome-ignore format: a table reads in columns
test.each<[string, Partial<MentionIn>, Partial<MentionIn>, number]>([
  // why this row                              one                                          the other                                     records
  ['named twice',                              {},                                          {},                                           1],
  ['another day',                              {},                                          { date: '2014-03-05' },                       2],
  ['another kind the same day',                {},                                          { kind: 'progress-report' },                  2],
  ['a report of no kind told the same day',    {},                                          { kind: null },                               1],
  ['two studies of one day',                   { words: 'MRI of the lumbar spine' },        { words: 'MRI of the cervical spine' },       2],
  ['the part told once',                       { words: 'MRI of the lumbar spine' },        { words: 'MRI' },                             1],
  ['the other side',                           { words: 'x-rays of the left knee' },        { words: 'right knee x-rays' },               2],
  ['the author told once',                     { author: 'Dr. Alder' },                     {},                                           1],
  ['the author in full once',                  { author: 'Dr. Alder' },                     { author: 'Rowan Alder, MD' },                1],
  ['two authors of one day',                   { author: 'Dr. Alder' },                     { author: 'Dr. Birch' },                      2],
  ['an undated one is not the dated one',      { date: null, author: 'Dr. Alder' },         { author: 'Dr. Alder' },                      2],
  ['undated, of one author',                   { date: null, author: 'Dr. Alder' },         { date: null, author: 'R. Alder, MD' },       1],
])('%s', (_why, one, other, count) => {
  const found = namedRecords([mention(one), mention(other)]);
  expect(found).toHaveLength(count);
  expect(found.flatMap(({ places }) => places)).toHaveLength(2);
});

test('what one place leaves open another fills in', () => {
  const [record] = namedRecords([
    mention({ kind: null, words: 'report' }),
    mention({ author: 'Dr. Alder', words: 'MRI of the knee', namedIn: 'request-for-authorization' }),
  ]);
  expect(record).toMatchObject({
    kind: 'imaging-report',
    author: 'Dr. Alder',
    words: 'MRI of the knee',
    namedIn: ['ur-decision', 'request-for-authorization'],
  });
});

test('the fullest of its names is kept, so that it is not taken for that of a namesake', () => {
  const found = namedRecords([
    mention({ author: 'Dr. Alder' }),
    mention({ author: 'Rowan Alder, MD' }),
    mention({ author: 'Kit Alder, DO' }),
  ]);
  expect(found.map(({ author }) => author)).toEqual(['Rowan Alder, MD', 'Kit Alder, DO']);
});
