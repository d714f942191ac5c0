import { expect, test } from 'vitest';
import type { ImportView } from '#api/imports/contract.ts';
import { paceWords, stateWords, sumWords, timeWords } from './import-words.ts';

const progress = {
  done: 10,
  total: 100,
  added: 8,
  repeated: 1,
  corrections: 0,
  twins: 0,
  unreadable: 1,
  perSecond: 1_234.4,
  secondsLeft: 61,
};
const view: ImportView = {
  id: 'a',
  by: 'Example',
  at: '2016-12-01T18:00:00.000Z',
  state: 'receiving',
  stopAsked: false,
  says: null,
  files: { whole: 2, partly: 0, bytes: 10 },
  progress: null,
  troubles: [],
};

// biome-ignore format: a table reads in columns
test.each<[why: string, change: Partial<ImportView>, words: string]>([
  ['all of it sent',              {},                                                     '2 files sent, not begun'],
  ['one on its way',              { files: { whole: 1, partly: 1, bytes: 3 } },           '1 file sent, 1 not whole'],
  ['its turn',                    { state: 'waiting' },                                   'Waiting for its turn'],
  ['another before it',           { state: 'waiting', says: 'another import' },           'Waiting: another import'],
  ['at work',                     { state: 'running' },                                   'Running'],
  ['at its end',                  { state: 'running', says: 'indexing 9 decisions' },     'Indexing 9 decisions'],
  ['asked to stop',               { state: 'running', stopAsked: true },                  'Stopping'],
  ['stopped',                     { state: 'stopped', stopAsked: true },                  'Stopped'],
])('%s', (_why, change, words) => {
  expect(stateWords({ ...view, ...change })).toBe(words);
});

test('how fast and how long is told only while it runs and is known', () => {
  expect(paceWords({ ...view, state: 'running', progress })).toBe('1,234 a second, 61 s left');
  expect(paceWords({ ...view, state: 'running', progress: { ...progress, perSecond: 0.44 } })).toBe(
    '0.4 a second, 61 s left',
  );
  expect(paceWords({ ...view, state: 'stopped', progress })).toBe('');
  expect(paceWords({ ...view, state: 'running', progress: { ...progress, perSecond: null } })).toBe('');
});

// biome-ignore format: a table reads in columns
test.each([
  [0.2, '1 s'], [89, '89 s'], [91, '2 min'], [5_340, '89 min'], [5_400, '1 h 30 min'], [12_000, '3 h 20 min'],
])('%s seconds are %s', (seconds, words) => {
  expect(timeWords(seconds)).toBe(words);
});

test('what became of the files', () => {
  expect(sumWords(progress)).toBe('8 added · 1 there already · 1 not read');
  expect(sumWords({ ...progress, corrections: 2, twins: 1 })).toBe(
    '8 added (2 of them corrections) · 1 there already · 1 not read · 1 the same under another number',
  );
});
