import { expect, test } from 'vitest';
import type { ReviewedItem } from '../review.ts';
import { pagesToConfirm, withConfirmedPage } from './confirmed-page.ts';

const edition = 'mtus-chronic-pain-2009';
type Topic = ReviewedItem['topics'][number];
const topic = (more: Partial<Topic> = {}): Topic => ({
  id: 'a',
  title: 'A',
  edition,
  pages: [[41, 42]],
  pagesConfidence: 'low',
  held: null,
  ...more,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        topic                                confirmed
  ['a page that is not sure',            topic(),                             true],
  ['one that is fairly sure',            topic({ pagesConfidence: 'medium' }), false],
  ['no page is known',                   topic({ pages: [] }),                false],
  ['a topic of what holds beside it',    topic({ edition: 'labor-code' }),    false],
  ['a heading that was not seen',        topic({ held: 'unverified' }),       false],
] as const)('to be confirmed: %s', (_why, one, confirmed) => {
  expect(pagesToConfirm({ edition, topics: [one] })).toEqual(confirmed ? [one] : []);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             line                            with it
  ['at the end',              'Decision based on A topic.',   'Decision based on A topic Page(s): 41-42.'],
  ['without a full stop',     'Decision based on A topic',    'Decision based on A topic Page(s): 41-42.'],
  ['there already',           'A topic Page(s): 41-42.',      'A topic Page(s): 41-42.'],
  ['nothing written yet',     '',                             'Page(s): 41-42'],
])('a confirmed page is put into the line: %s', (_why, line, expected) => {
  expect(withConfirmedPage(line, topic())).toBe(expected);
});
