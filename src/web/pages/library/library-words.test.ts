import { expect, test } from 'vitest';
import type { LibraryTopic } from '#domain/guidelines/library/library.ts';
import { pagesWithConfidence, spanWords, topicsWith } from './library-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            pages               confidence        English                      Spanish
  ['sure',                   [[78, 78]],         'high',           'p. 78',                     'pág. 78'],
  ['fairly sure',            [[98, 99]],         'medium',         'pp. 98-99, fairly sure',    'págs. 98-99, bastante seguro'],
  ['two places',             [[78, 78], [80, 81]], 'high',         'pp. 78, 80-81',             'págs. 78, 80-81'],
  ['not sure',               [[41, 41]],         'low',            'p. 41, not sure',           'pág. 41, no es seguro'],
  ['none',                   [],                 null,             'page not known',            'página desconocida'],
] as const)('a page says how sure it is: %s', (_why, pages, confidence, english, spanish) => {
  expect(pagesWithConfidence(pages, confidence, 'en')).toBe(english);
  expect(pagesWithConfidence(pages, confidence, 'es')).toBe(spanish);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            from          until         English                                 Spanish
  ['superseded',             '2009-07-18', '2016-07-28', 'from 18 Jul 2009, until 28 Jul 2016',  'desde el 18 jul 2009 hasta el 28 jul 2016'],
  ['the present one',        '2017-12-01', null,         'since 1 Dec 2017',                     'desde el 1 dic 2017'],
  ['no order known',         null,         null,         'no day known',                         'no se sabe desde cuándo'],
] as const)('when it holds: %s', (_why, from, until, english, spanish) => {
  expect(spanWords({ from, until }, 'en')).toBe(english);
  expect(spanWords({ from, until }, 'es')).toBe(spanish);
});

const topic = (title: string, reachedBy: string[] = []): LibraryTopic => ({
  id: title,
  title,
  chapter: null,
  pages: [],
  pagesConfidence: null,
  citedAs: [],
  held: null,
  criteria: [],
  source: null,
  reachedBy,
});
const topics = [topic('Opioids, dosing', ['Norco (hydrocodone/acetaminophen)']), topic('Acupuncture')];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                sought             found
  ['nothing sought',             ' ',               ['Opioids, dosing', 'Acupuncture']],
  ['a word of the name',         'acu',             ['Acupuncture']],
  ['a drug it is reached by',    'NORCO',           ['Opioids, dosing']],
  ['every word',                 'dosing norco',    ['Opioids, dosing']],
  ['a word it does not hold',    'dosing soma',     []],
] as const)('topics are found: %s', (_why, sought, found) => {
  expect(topicsWith(topics, sought).map(({ title }) => title)).toEqual(found);
});
