import { expect, test } from 'vitest';
import { sampleDetermination, sampleItem, sampleSender } from '../../../../test/builders/sample-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { composeLetter } from './compose-letter.ts';
import { reviewOrganization } from './review-organization.ts';

const sample = sampleDetermination();
const second = (changes: Parameters<typeof sampleItem>[0]) => [sampleItem(), sampleItem(changes)];

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Determination>, string]>([
  // why this row                     changed                                                                      refused at
  ['a part that is missing',          { reviewer: { ...sample.reviewer, specialties: [] } },                       'reviewer/specialties'],
  ['a control character',             { clinicalSummary: 'pain\u0007 of the neck' },                               'clinicalSummary'],
  ['half a character',                { items: second({ rationale: 'as \uD83D said.' }) },                         'items/1/rationale'],
  ['a right-to-left override',        { items: second({ title: 'Norco \u202E06#' }) },                             'items/1/title'],
])('refused: %s', (_why, changes, at) => {
  const outcome = composeLetter(sampleDetermination(changes));
  expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'invalid', at } });
});

test('a character that cannot be shown is named', () => {
  const outcome = composeLetter(sampleDetermination({ clinicalSummary: 'pain\u0007' }));
  expect(outcome).toMatchObject({ error: { message: 'the character U+0007 cannot stand in a letter' } });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                                                                  its line
  ['plain',                               'Norco #60',                                                           'Norco #60: Upheld'],
  ['a modified request is a sentence',    'A was the original request. The remaining portion, B',                'A was the original request. The remaining portion, B is: Upheld'],
  ['that already has its verb',           'A was the original request. The remaining portion, B is',             'A was the original request. The remaining portion, B is: Upheld'],
  ['pasted with line breaks',             'Norco\n  #60\u00ad',                                                  'Norco #60: Upheld'],
])('item title: %s', (_why, title, line) => {
  const outcome = composeLetter(sampleDetermination({ items: [sampleItem({ title })] }));
  const blocks = outcome.kind === 'composed' ? outcome.letter.blocks : [];
  expect(blocks.find(block => block.kind === 'item-title')).toMatchObject({ text: line });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                rationale                          printed
  ['a sentence',                 'It is not necessary.',            'It is not necessary.'],
  ['a sentence in quotes',       'It is “not necessary.”',          'It is “not necessary.”'],
  ['no stop at its end',         'It is not necessary',             'It is not necessary.'],
])('reasons end as a sentence does: %s', (_why, rationale, printed) => {
  const outcome = composeLetter(sampleDetermination({ items: [sampleItem({ rationale })] }));
  const blocks = outcome.kind === 'composed' ? outcome.letter.blocks : [];
  expect(blocks.at(-1)).toMatchObject({ label: 'Decision rationale:', text: printed });
});

test('another review organization signs by its own name', () => {
  const outcome = composeLetter(sample, reviewOrganization(sampleSender({ name: 'Example Review' })));
  const letter = JSON.stringify(outcome);
  expect(letter).toContain('Example Review sent the complete case file');
  expect(letter).toContain('"label":"Example Review guideline:"');
  expect(letter).not.toContain('MAXIMUS');
});
