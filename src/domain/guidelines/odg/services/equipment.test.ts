import { expect, test } from 'vitest';
import { ability, complaint, diagnosis, fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, ergonomics, hospitalBed, notMedicalEquipment, roomEquipment, walkingAids } from './equipment.ts';

const chair = request('Wheelchair', { category: 'dme' });
const desk = request('Sit-stand desk', { category: 'dme' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['cannot walk',                   walkingAids,         'walking',        situation(chair, ability('walking', 'limited')), 'met'],
  ['nothing told',                  walkingAids,         'walking',        situation(chair), 'not-documented'],
  ['a crush of the chest',          walkingAids,         'walking',        situation(chair, diagnosis('crushing injury of the chest', 'chest')), 'not-documented'],
  ['a fracture of the hip',         roomEquipment,       'confined',       situation(chair, diagnosis('fracture of the hip', 'hip')), 'met'],
  ['a mattress',                    roomEquipment,       'comfort',        situation(request('Mattress')), 'met'],
  ['a commode',                     roomEquipment,       'comfort',        situation(request('Commode')), 'not-met'],
  ['bedridden',                     hospitalBed,         'positioning',    situation(chair, ability('bedridden', 'limited')), 'met'],
  ['limited walking is not enough', hospitalBed,         'positioning',    situation(chair, ability('walking', 'limited')), 'not-documented'],
  ['worse from sitting',            ergonomics,          'posture',        situation(desk, ability('sitting', 'limited')), 'met'],
  ['plain pain',                    ergonomics,          'posture',        situation(desk, complaint('knee pain', 'knee')), 'not-documented'],
  ['at work with limits',           ergonomics,          'return-to-work', situation(desk, fact('work-status', { status: 'modified', restrictions: null })), 'met'],
  ['a gym',                         notMedicalEquipment, 'not-medical',    situation(request('Gym membership')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
