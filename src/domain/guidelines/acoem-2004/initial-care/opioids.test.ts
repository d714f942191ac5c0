import { expect, test } from 'vitest';
import { diagnosis, medication, pain, tried } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, opioidsAcute } from './opioids.ts';

const asked = (quantity: number, name = 'Norco 5/325 mg') =>
  drugRequest(name, ['hydrocodone', 'acetaminophen'], { strength: '5/325 mg', quantity });
const taken = medication('Norco', ['hydrocodone', 'acetaminophen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['seven out of ten',              opioidsAcute, 'severe',       situation(asked(20), pain(7, null)), 'met'],
  ['six out of ten',                opioidsAcute, 'severe',       situation(asked(20), pain(6, null)), 'not-documented'],
  ['a fracture',                    opioidsAcute, 'severe',       situation(asked(20), diagnosis('fracture of the radius', 'wrist')), 'met'],
  ['two weeks at the label dose',   opioidsAcute, 'two-weeks',    situation(asked(84)), 'met'],
  ['more than two weeks',           opioidsAcute, 'two-weeks',    situation(asked(85)), 'not-met'],
  ['in use for five weeks',         opioidsAcute, 'short-use',    situation(asked(20), { ...taken, date: '2014-09-01' }, { ...taken, date: '2014-10-06' }), 'not-met'],
  ['an extended release',           opioidsAcute, 'long-acting',  situation(asked(20, 'Hydrocodone ER')), 'met'],
  ['an immediate release',          opioidsAcute, 'long-acting',  situation(asked(20)), 'not-met'],
  ['going on without benefit told', opioidsAcute, 'benefit',      situation(asked(20), taken), 'not-documented'],
  ['going on with less pain',       opioidsAcute, 'benefit',      situation(asked(20), taken, pain(8, 'without'), pain(4, 'with')), 'met'],
  ['a first prescription',          opioidsAcute, 'benefit',      situation(asked(20)), 'silent'],
  ['other drugs failed',            opioidsAcute, 'others-first', situation(asked(20), tried('naproxen', 'no-benefit')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
