import { expect, test } from 'vitest';
import { medication, tried } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, antiemetics } from './antiemetics.ts';

const zofran = drugRequest('Zofran 4 mg', ['ondansetron']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['after an operation', antiemetics, 'reason', situation(drugRequest('Post-op Zofran', ['ondansetron'])), 'met'],
  ['with opioids',       antiemetics, 'reason', situation(zofran, medication('Norco', ['hydrocodone'])), 'not-documented'],
  ['with chemotherapy',  antiemetics, 'reason', situation(zofran, tried('chemotherapy')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
