import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  careAroundSurgery,
  coldTherapyAfterSurgery,
  compressionAfterSurgery,
  preoperativeTesting,
  supportAfterSurgery,
  surgicalAssistant,
} from './ancillary-services.ts';

const repair = request('Rotator cuff repair', { category: 'surgery', bodyParts: ['shoulder'] });
const after = (reviewed: string) => ({ ...situation(request(reviewed)), follows: repair });
const older = (years: number, reviewed: string) => ({
  ...situation(request(reviewed), fact('age', { years })),
  follows: repair,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['with an operation',           coldTherapyAfterSurgery, 'operation',  after('Cold therapy unit'), 'met'],
  ['without',                     coldTherapyAfterSurgery, 'operation',  situation(request('Cold therapy unit')), 'not-documented'],
  ['seven days',                  coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, 7 days'), 'met'],
  ['one week',                    coldTherapyAfterSurgery, 'seven-days', after('Cold therapy for one week'), 'met'],
  ['eight days',                  coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, 8 days'), 'not-met'],
  ['a purchase',                  coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, purchase'), 'not-met'],
  ['no time named',               coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit'), 'not-documented'],
  ['a sling',                     supportAfterSurgery,     'operation',  after('Sling'), 'met'],
  ['an assistant',                surgicalAssistant,       'operation',  after('Assistant surgeon'), 'met'],
  ['tests with an operation',     preoperativeTesting,     'operation',  after('EKG'), 'met'],
  ['fifty years',                 preoperativeTesting,     'risk',       older(50, 'EKG'), 'met'],
  ['forty-nine, healthy',         preoperativeTesting,     'risk',       older(49, 'EKG'), 'not-documented'],
  ['no risk of clots told',       compressionAfterSurgery, 'risk',       after('DVT compression unit'), 'not-documented'],
  ['on the arm',                  compressionAfterSurgery, 'shoulder',   after('DVT compression unit'), 'met'],
  ['what goes with an operation', careAroundSurgery,       'operation',  after('Post-op Percocet'), 'met'],
  ['a first supply',              careAroundSurgery,       'short',      after('Percocet 5/325 mg #40'), 'met'],
  ['with refills',                careAroundSurgery,       'short',      after('Percocet 5/325 mg #40 with 2 refills'), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
