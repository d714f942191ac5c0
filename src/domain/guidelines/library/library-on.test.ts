import { expect, test } from 'vitest';
import { allTopics } from '../all-topics.ts';
import { Library, type LibraryEdition } from './library.ts';
import { libraryOn } from './library-on.ts';
import { requestsReaching } from './requests-reaching.ts';

const entry = (on: string, id: string, asked: string | null = null): LibraryEdition | undefined =>
  libraryOn(on, asked).editions.find(one => one.id === id);
const topic = (on: string, edition: string, id: string) =>
  entry(on, edition, edition)?.topics?.find(one => one.id === id);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          day           edition                   status           replaced by
  ['the day before its first',             '2009-07-17', 'mtus-chronic-pain-2009', 'not-yet',       'mtus-chronic-pain-2016'],
  ['its first day',                        '2009-07-18', 'mtus-chronic-pain-2009', 'in-force',      'mtus-chronic-pain-2016'],
  ['its last day',                         '2016-07-27', 'mtus-chronic-pain-2009', 'in-force',      'mtus-chronic-pain-2016'],
  ['the day after',                        '2016-07-28', 'mtus-chronic-pain-2009', 'superseded',    'mtus-chronic-pain-2016'],
  ['no later order known',                 '2026-11-28', 'mtus-low-back-2020',     'in-force',      null],
  ['no order known at all',                '2026-11-28', 'mtus-brain-injury-2017', 'order-unknown', null],
  ['no part of the schedule',              '2014-11-06', 'odg',                    'outside',       null],
] as const)('%s', (_why, on, id, status, replacedBy) => {
  expect(entry(on, id)).toMatchObject({ status, replacedBy });
});

test('a part held invalid is told with its source', () => {
  expect(entry('2014-11-06', 'mtus-chronic-pain-2009')?.heldInvalid?.cite).toContain('Stevens');
});

test('editions stand in the order of their sections, the older first', () => {
  const sections = libraryOn('2020-01-01').editions.map(({ section }) => section);
  expect(sections.indexOf('9792.23.10')).toBeGreaterThan(sections.indexOf('9792.23.9'));
  expect(sections.at(-1)).toBeNull();
});

test('a topic shows its pages, how sure they are, what it asks and who is judged by it', () => {
  const cyclobenzaprine = topic('2014-11-06', 'mtus-chronic-pain-2009', 'cyclobenzaprine');
  expect(cyclobenzaprine).toMatchObject({ pages: [[41, 42]], pagesConfidence: 'high' });
  expect(cyclobenzaprine?.citedAs).toContain('Flexeril');
  expect(cyclobenzaprine?.criteria[0]).toMatchObject({ kind: 'limit', page: 64, pageConfidence: 'high' });
  expect(cyclobenzaprine?.reachedBy).toContain('Flexeril (cyclobenzaprine)');
});

test('a topic of which only name and place are known is shown without criteria', () => {
  expect(topic('2014-11-06', 'mtus-chronic-pain-2009', 'avinza')).toMatchObject({
    pages: [[23, 23]],
    pagesConfidence: 'low',
    criteria: [],
    source: null,
  });
});

test('the pages of 2009 are not carried over to a later edition', () => {
  const later = topic('2016-11-06', 'mtus-chronic-pain-2016', 'cyclobenzaprine');
  expect(later).toMatchObject({ pages: [], pagesConfidence: null });
  expect(later?.criteria.map(({ page }) => page)).toEqual(later?.criteria.map(() => null));
});

const dosing = (edition: string) => topic('2016-11-06', edition, 'opioids-dosing')?.criteria.map(({ id }) => id);

test('criteria of one edition do not show in another', () => {
  expect(dosing('mtus-chronic-pain-2009')).toEqual(['opioids-dosing/morphine-equivalents-120']);
  expect(dosing('mtus-opioids-2016')).toEqual(['opioids-dosing/morphine-equivalents-80']);
});

/** Topics that only the record brings in: long use, an ingredient nobody asks for alone. */
const BY_RECORD = ['opioids-long-term-users', 'ketamine'];

test('every topic is reached by some request', () => {
  const unreached = allTopics.filter(({ id }) => requestsReaching(id).length === 0).map(({ id }) => id);
  expect(unreached).toEqual(BY_RECORD);
});

test('the formulary is there from 2018 on', () => {
  expect(libraryOn('2017-12-31').formulary).toBeNull();
  const formulary = libraryOn('2020-11-01').formulary;
  expect(formulary?.list).toBe('7');
  expect(formulary?.drugs.find(({ id }) => id === 'duloxetine')).toMatchObject({ status: 'exempt' });
});

test('the library has the published shape', () => {
  const library = libraryOn('2019-01-01');
  expect(Library.parse(JSON.parse(JSON.stringify(library)))).toEqual(library);
});
