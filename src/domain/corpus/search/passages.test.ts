import { expect, test } from 'vitest';
import { placeFinder, searchTerms } from '#domain/records/search/search-terms.ts';
import { passagesOf } from './passages.ts';

const filler = 'It went on for a while without anything of note being said in the report. '.repeat(6);
const text = `Knee pain began early. ${filler}The knee was stiff. ${filler}A knee injection helped the knee.`;
const marked = (query: string, most: number) =>
  passagesOf(text, placeFinder(searchTerms(query)), most).map(({ text: shown, marks }) =>
    marks.map(({ start, end }) => shown.slice(start, end).toLowerCase()),
  );

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   query               most  marked, passage by passage
  ['each place, in the order they stand',            'knee',              3,  [['knee'], ['knee'], ['knee', 'knee']]],
  ['of too many the ones that show most',            'knee injection',    1,  [['knee', 'injection', 'knee']]],
  ['a phrase',                                       '"knee pain"',       3,  [['knee pain']]],
  ['nothing there',                                  'shoulder',          3,  []],
  ['nothing asked',                                  '',                  3,  []],
])('%s', (_why, query, most, marks) => {
  expect(marked(query, most)).toEqual(marks);
});
