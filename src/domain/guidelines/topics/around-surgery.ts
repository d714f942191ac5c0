import { opioidsAcute } from '../acoem-2004/initial-care/opioids.ts';
import { opioidsDosing } from '../mtus-chronic-pain-2009/opioids/dosing.ts';
import { antiemetics } from '../odg/drugs/antiemetics.ts';
import { asksForGroup } from '../questions/drugs/requested.ts';
import {
  careAroundSurgery,
  coldTherapyAfterSurgery,
  compressionAfterSurgery,
  supportAfterSurgery,
  surgicalAssistant,
} from '../odg/after-surgery/ancillary-services.ts';
import {
  medicalClearance,
  preoperativeBloodCount,
  preoperativeChemistry,
  preoperativeChestFilm,
  preoperativeClotting,
  preoperativeEcg,
} from '../odg/after-surgery/preoperative-testing.ts';
import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { postsurgicalPhysicalMedicine } from '../postsurgical-2009/postsurgical-physical-medicine.ts';
import { asks } from '../questions/request-words.ts';

const COLD = /cold|cryo|polar care|game ready|ice machine|vascutherm/i;
const COMPRESSION = /compress|\bDVT\b|pneumatic|vascutherm|leg wrap|stocking/i;
const SUPPORT = /sling|brace|immobili|pillow|splint|boot|crutch|walker|cane|wrap|orthos|support/i;

/** Topics for what serves an operation that is itself supported. */
export function topicsAroundSurgery(situation: Situation): readonly Topic[] {
  const { request } = situation;
  if (asksForGroup(situation, 'opioid')) return [opioidsAcute, opioidsDosing];
  if (asksForGroup(situation, 'antiemetic')) return [antiemetics];
  if (request.category === 'physical-therapy') return [postsurgicalPhysicalMedicine];
  if (asks(situation, COMPRESSION)) return [compressionAfterSurgery];
  if (asks(situation, COLD)) return [coldTherapyAfterSurgery];
  if (asks(situation, /assist|co-?surgeon/i)) return [surgicalAssistant];
  if (asks(situation, SUPPORT)) return [supportAfterSurgery];
  const tests = TESTS.flatMap(([pattern, topic]) => (asks(situation, pattern) ? [topic] : []));
  if (tests.length > 0) return tests;
  return ['lab', 'imaging', 'consult'].includes(request.category) || asks(situation, /clearance|pre-?\s?op/i)
    ? [medicalClearance]
    : [careAroundSurgery];
}

/** Tests before surgery, by wording. */
const TESTS: readonly (readonly [pattern: RegExp, topic: Topic])[] = [
  [/EKG|ECG|electrocardio/i, preoperativeEcg],
  [/\bPTT?\b|\bINR\b|prothrombin|coagul/i, preoperativeClotting],
  [/\bCBC\b|blood count/i, preoperativeBloodCount],
  [/\b[BC]MP\b|chem|metabolic|\bUA\b|urinalysis/i, preoperativeChemistry],
  [/chest/i, preoperativeChestFilm],
];
