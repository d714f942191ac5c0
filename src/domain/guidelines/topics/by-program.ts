import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { functionalRestoration } from '../mtus-chronic-pain-2009/programs/functional-restoration.ts';
import { workConditioning } from '../mtus-chronic-pain-2009/programs/work-conditioning.ts';
import { notMedicalEquipment } from '../odg/services/equipment.ts';
import { inpatientCare, weightLoss } from '../odg/services/tests-and-programs.ts';

// biome-ignore format: a table reads in columns
const PROGRAMS: readonly (readonly [pattern: RegExp, topic: Topic])[] = [
  [/work (?:conditioning|hardening)/i,                                                workConditioning],
  [/weight|lindora|jenny craig|bariatric/i,                                           weightLoss],
  [/functional restoration|\bFRP\b|multidisciplin|interdisciplin|pain (?:management )?program|\bHELP\b|detox/i, functionalRestoration],
  [/inpatient|skilled nursing|\bSNF\b|acute rehab|subacute|residential/i,             inpatientCare],
  [/gym|health club|YMCA|fitness|pool membership|personal trainer/i,                  notMedicalEquipment],
];

/** Topics on a program of treatment. */
export function topicsOfProgram(situation: Situation): readonly Topic[] {
  const found = PROGRAMS.find(([pattern]) => pattern.test(situation.request.reviewed))?.[1];
  return found === undefined ? [] : [found];
}
