import {
  careAroundSurgery,
  coldTherapyAfterSurgery,
  compressionAfterSurgery,
  preoperativeTesting,
  supportAfterSurgery,
  surgicalAssistant,
} from '../odg/after-surgery/ancillary-services.ts';
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
  if (request.category === 'physical-therapy') return [postsurgicalPhysicalMedicine];
  if (asks(situation, COMPRESSION)) return [compressionAfterSurgery];
  if (asks(situation, COLD)) return [coldTherapyAfterSurgery];
  if (asks(situation, /assist|co-?surgeon/i)) return [surgicalAssistant];
  if (asks(situation, SUPPORT)) return [supportAfterSurgery];
  if (isPreoperative(situation)) return [preoperativeTesting];
  return [careAroundSurgery];
}

function isPreoperative({ request }: Situation): boolean {
  return (
    ['lab', 'imaging', 'consult'].includes(request.category) ||
    /clearance|pre-?\s?op|EKG|ECG|\bCBC\b|\bCMP\b|\bBMP\b|\bUA\b|x-?ray|labs?\b/i.test(request.reviewed)
  );
}
