import { expect, test } from 'vitest';
import { ability, diagnosis } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, notMedicalEquipment, roomEquipment, walkingAids } from './equipment.ts';

const chair = request('Wheelchair', { category: 'dme' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['cannot walk',           walkingAids,         'walking',     situation(chair, ability('walking', 'limited')), 'met'],
  ['nothing told',          walkingAids,         'walking',     situation(chair), 'not-documented'],
  ['a fracture of the hip', roomEquipment,       'confined',    situation(chair, diagnosis('fracture of the hip', 'hip')), 'met'],
  ['a mattress',            roomEquipment,       'comfort',     situation(request('Mattress')), 'met'],
  ['a commode',             roomEquipment,       'comfort',     situation(request('Commode')), 'not-met'],
  ['a desk',                notMedicalEquipment, 'not-medical', situation(request('Sit-stand desk')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
