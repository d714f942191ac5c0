import { heatAndCold } from '../acoem-2004/initial-care/heat-and-cold.ts';
import { initialPhysicalMethods } from '../acoem-2004/initial-care/physical-methods.ts';
import { limbSupports, spineSupports } from '../acoem-2004/initial-care/supports.ts';
import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { hWave, interferentialCurrent, otherCurrents } from '../mtus-chronic-pain-2009/devices/electrotherapy.ts';
import { laserTherapy, therapeuticUltrasound } from '../mtus-chronic-pain-2009/devices/other-devices.ts';
import { tens } from '../mtus-chronic-pain-2009/therapies/tens.ts';
import { coldTherapyAfterSurgery, compressionAfterSurgery } from '../odg/after-surgery/ancillary-services.ts';
import { ergonomics, hospitalBed, notMedicalEquipment, roomEquipment, walkingAids } from '../odg/services/equipment.ts';
import { passiveMotion, traction } from '../odg/services/other-services.ts';
import { regionsInQuestion } from '../questions/regions.ts';

const SPINE = ['lumbar spine', 'cervical spine', 'thoracic spine', 'sacroiliac joint', 'spine'];

/** Devices, by wording → their topics; the first that fits. */
// biome-ignore format: a table reads in columns
const DEVICES: readonly (readonly [pattern: RegExp, topics: readonly Topic[]])[] = [
  [/h-?wave/i,                                                                       [hWave]],
  [/interferential|\bI[FC]S?\b unit|\bICS\b|\bIF unit/i,                             [interferentialCurrent]],
  [/neuromuscular electr|\bNMES\b|\bEMS\b|galvanic|microcurrent|\bMENS\b|electroceutical|\bPENS\b|percutaneous electric/i, [otherCurrents]],
  [/\bTENS\b|transcutaneous electric/i,                                              [tens]],
  [/(?<!spinal cord )(?<!nerve )stimulator/i,                                                    [otherCurrents]],
  [/traction/i,                                                                      [traction]],
  [/continuous passive|\bCPM\b/i,                                                    [passiveMotion]],
  [/low-?level laser|\bLLLT\b|cold laser/i,                                          [laserTherapy]],
  [/therapeutic ultrasound|^ultrasound\b/i,                                          [therapeuticUltrasound, initialPhysicalMethods]],
];
// biome-ignore format: a table reads in columns
const EQUIPMENT: readonly (readonly [pattern: RegExp, topics: readonly Topic[]])[] = [
  [/cold (?:therapy|compression) (?:unit|system|device|rental)|cold compression|cryo|polar care|game ready|ice machine|cold unit|continuous/i, [coldTherapyAfterSurgery]],
  [/compress|\bDVT\b|pneumatic|vascutherm|stocking/i,                                [compressionAfterSurgery]],
  [/heat|\bhot\b|cold|\bice\b|thermal/i,                                             [heatAndCold]],
  [/wheelchair|walker|\bcane\b|crutch|scooter|walking aid|mobility/i,                [walkingAids]],
  [/hospital bed|semi-electric bed/i,                                              [hospitalBed]],
  [/commode|shower|\bbath|toilet|\bbed\b|grab bar|mattress|recliner|lift chair|\bramp\b|reacher|pillow/i, [roomEquipment]],
  [/workstation|work station|\bdesk\b|ergonom|keyboard/i,                            [ergonomics]],
  [/\bchair\b|gym|treadmill|exercise (?:ball|kit|equipment)|hot tub|massager|pedometer|book/i, [notMedicalEquipment]],
];
const SUPPORT =
  /brace|support|corset|\bLSO\b|\bTLSO\b|collar|splint|sling|orthos|orthotic|boot|immobiliz|wrap|insole|insert|strap/i;

/** Topics on a device or piece of equipment; empty when none is asked for. */
export function topicsOfEquipment(situation: Situation): readonly Topic[] {
  const { reviewed, category } = situation.request;
  if (category === 'surgery' || category === 'injection' || category === 'drug') return [];
  const device = DEVICES.find(([pattern]) => pattern.test(reviewed));
  if (device !== undefined) return device[1];
  if (category !== 'dme') return [];
  const found = EQUIPMENT.find(([pattern]) => pattern.test(reviewed));
  if (found !== undefined) return found[1];
  if (!SUPPORT.test(reviewed)) return [];
  return regionsInQuestion(situation).some(region => SPINE.includes(region)) ? [spineSupports] : [limbSupports];
}
