import { expect, test } from 'vitest';
import { readPage, sentenceAt } from './reading.ts';
import { wasDone } from './was-done.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                text                                               done
  ['signed today',               'Opioid agreement reviewed and signed today.',     true],
  ['on file',                    'A pain contract is on file.',                     true],
  ['was obtained',               'The CURES report was obtained.',                  true],
  ['to be signed',               'Opioid agreement to be signed.',                  false],
  ['will be',                    'The agreement will be reviewed at the next visit.', false],
  ['was not',                    'The agreement was not signed.',                   false],
  ['named and no more',          'Opioid agreement.',                               false],
])('%s', (_why, text, done) => {
  const reading = readPage(text);
  expect(wasDone(reading, sentenceAt(reading, 0))).toBe(done);
});
