import {
  electrodiagnosticsHand,
  electrodiagnosticsLowBack,
  electrodiagnosticsNeck,
} from '../acoem-2004/special-studies/electrodiagnostics.ts';
import { imagingHip, specialStudiesFoot } from '../acoem-2004/special-studies/ankle-foot.ts';
import { specialStudiesKnee } from '../acoem-2004/special-studies/knee.ts';
import { specialStudiesLumbar } from '../acoem-2004/special-studies/lumbar.ts';
import { specialStudiesNeck } from '../acoem-2004/special-studies/neck.ts';
import { radiographs } from '../acoem-2004/special-studies/radiographs.ts';
import { specialStudiesShoulder } from '../acoem-2004/special-studies/shoulder.ts';
import { specialStudiesElbow, specialStudiesHand } from '../acoem-2004/special-studies/wrist-hand.ts';
import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { headImaging } from '../odg/services/head.ts';
import { spineTests } from '../acoem-current/spine/imaging.ts';
import { discography } from '../odg/services/other-services.ts';
import { regionsInQuestion } from '../questions/regions.ts';
import { asks } from '../questions/request-words.ts';

/** Region → the topic on imaging of it; the first that fits. */
const IMAGING: readonly (readonly [regions: readonly string[], topic: Topic])[] = [
  [['lumbar spine', 'sacroiliac joint', 'coccyx', 'spine'], specialStudiesLumbar],
  [['cervical spine', 'thoracic spine', 'trapezius'], specialStudiesNeck],
  [['shoulder', 'upper arm'], specialStudiesShoulder],
  [['knee', 'thigh'], specialStudiesKnee],
  [['ankle', 'foot', 'toe', 'lower leg'], specialStudiesFoot],
  [['wrist', 'hand', 'finger', 'thumb', 'forearm'], specialStudiesHand],
  [['elbow'], specialStudiesElbow],
  [['hip', 'pelvis', 'groin'], imagingHip],
  [['head', 'brain', 'face'], headImaging],
];

/** Topics on imaging of the part that is named, else of the part that is injured. */
export function topicsOfImaging(situation: Situation): readonly Topic[] {
  if (asks(situation, /discogra/i)) return [discography];
  const regions: readonly string[] = regionsInQuestion(situation);
  const found = IMAGING.find(([of]) => regions.some(region => of.includes(region)))?.[1];
  if (found === undefined) return [];
  const plain = asks(situation, /x-?\s?ray|radiograph|plain film/i) && found !== headImaging;
  const ofSpine = found === specialStudiesLumbar || found === specialStudiesNeck ? [spineTests] : [];
  return [plain ? radiographs : found, ...ofSpine];
}

/** Topics on nerve studies of the limb that is named. */
export function topicsOfNerveStudy(situation: Situation): readonly Topic[] {
  if (!asks(situation, /\bEMG\b|\bNC[SV]S?\b|electromyo|nerve conduction|electrodiagn|\bEDX\b/i)) return [];
  const regions: readonly string[] = regionsInQuestion(situation);
  const isIn = (...parts: readonly string[]) => regions.some(region => parts.includes(region));
  if (isIn('lower extremity', 'lumbar spine', 'knee', 'ankle', 'foot', 'hip', 'thigh', 'lower leg')) {
    return [electrodiagnosticsLowBack, spineTests];
  }
  if (isIn('forearm', 'wrist', 'hand', 'finger', 'thumb')) return [electrodiagnosticsHand];
  return isIn('upper extremity', 'cervical spine', 'shoulder', 'elbow', 'upper arm', 'trapezius')
    ? [electrodiagnosticsNeck, spineTests]
    : [];
}
