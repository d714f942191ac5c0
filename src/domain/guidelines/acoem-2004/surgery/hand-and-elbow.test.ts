import { expect, test } from 'vitest';
import { diagnosis, fact, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgeryElbow, surgeryHand } from './hand-and-elbow.ts';

const release = request('Carpal tunnel release', { category: 'surgery', bodyParts: ['wrist'] });
const study = (finding: string) =>
  fact('electrodiagnostic', { study: 'NCS', finding, region: null, side: null, level: null });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['the diagnosis',           surgeryHand,  'lesion',     situation(release, diagnosis('carpal tunnel syndrome', 'wrist')), 'met'],
  ['another one',             surgeryHand,  'lesion',     situation(release, diagnosis('strain of the wrist', 'wrist')), 'not-documented'],
  ['a splint failed',         surgeryHand,  'care-first', situation(release, tried('bracing', 'no-benefit')), 'met'],
  ['a cut does not wait',     surgeryHand,  'care-first', situation(release, diagnosis('tendon laceration', 'hand')), 'met'],
  ['nerve tests positive',    surgeryHand,  'nerve-test', situation(release, study('moderate median neuropathy')), 'met'],
  ['nerve tests normal',      surgeryHand,  'nerve-test', situation(release, study('normal')), 'not-met'],
  ['no nerve to be released', surgeryElbow, 'nerve-test', situation(request('Elbow debridement', { category: 'surgery' })), 'silent'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
