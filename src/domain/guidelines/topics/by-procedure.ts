import { spineSurgeryLowBack, spineSurgeryNeck } from '../acoem-current/spine/surgery.ts';
import { jointInjections } from '../acoem-2004/initial-care/joint-injections.ts';
import { surgeryFoot } from '../acoem-2004/surgery/ankle-and-foot.ts';
import { surgeryElbow, surgeryHand } from '../acoem-2004/surgery/hand-and-elbow.ts';
import { surgeryKnee } from '../acoem-2004/surgery/knee.ts';
import { surgeryShoulder } from '../acoem-2004/surgery/shoulder.ts';
import { surgeryLowBack, surgeryNeck } from '../acoem-2004/surgery/spine.ts';
import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { nsaidsSpecificDrugs } from '../mtus-chronic-pain-2009/anti-inflammatories/nsaids-specific-drugs.ts';
import { pulsedRadiofrequency } from '../mtus-chronic-pain-2009/devices/other-devices.ts';
import { botulinumToxin } from '../mtus-chronic-pain-2009/injections/botulinum-toxin.ts';
import { epiduralSteroidInjections } from '../mtus-chronic-pain-2009/injections/epidural-steroid-injections.ts';
import {
  drugDeliverySystems,
  spinalCordStimulators,
} from '../mtus-chronic-pain-2009/injections/stimulators-and-pumps.ts';
import { sympatheticBlocks } from '../mtus-chronic-pain-2009/injections/sympathetic-blocks.ts';
import { triggerPointInjections } from '../mtus-chronic-pain-2009/injections/trigger-point-injections.ts';
import { medicalFoods } from '../odg/drugs/medical-foods.ts';
import { facetInjections, radiofrequencyAblation, sacroiliacInjections } from '../odg/services/facet-and-sacroiliac.ts';
import { hyaluronicAcid, plateletRichPlasma } from '../odg/services/knee-injections.ts';
import { herniaRepair } from '../odg/services/other-services.ts';
import { regionsInQuestion } from '../questions/regions.ts';

/** What is injected or implanted, by wording → its topic; the first that fits. */
// biome-ignore format: a table reads in columns
const INJECTIONS: readonly (readonly [pattern: RegExp, topic: Topic])[] = [
  [/trigger point/i,                                                                  triggerPointInjections],
  [/epidural|\bL?ESIs?\b|transforaminal|TFESI|selective nerve root|\bSNRB\b|caudal/i, epiduralSteroidInjections],
  [/pulsed/i,                                                                         pulsedRadiofrequency],
  [/radiofrequency|rhizotomy|neurotomy|\bRFA\b/i,                                     radiofrequencyAblation],
  [/facet|medial branch|\bMBBs?\b/i,                                                  facetInjections],
  [/sacroiliac|\bSI joint|\bSIJ\b/i,                                                  sacroiliacInjections],
  [/stellate|sympathetic/i,                                                           sympatheticBlocks],
  [/botulinum|botox|myobloc|dysport/i,                                                botulinumToxin],
  [/hyaluron|synvisc|orthovisc|supartz|hyalgan|euflexxa|monovisc|gel-?one|viscosuppl/i, hyaluronicAcid],
  [/platelet|\bPRP\b/i,                                                               plateletRichPlasma],
  [/stimulator|\bSCS\b/i,                                                             spinalCordStimulators],
  [/intrathecal|pain pump|\bIDDS\b/i,                                                 drugDeliverySystems],
  [/toradol|ketorolac/i,                                                              nsaidsSpecificDrugs],
  [/vitamin|\bB-?12\b/i,                                                              medicalFoods],
];

/** Topics on an injection, block or implant. */
export function topicsOfInjection(situation: Situation): readonly Topic[] {
  const found = INJECTIONS.find(([pattern]) => pattern.test(situation.request.reviewed))?.[1];
  return [found ?? jointInjections];
}

const SURGERY: readonly (readonly [regions: readonly string[], topics: readonly Topic[]])[] = [
  [['shoulder', 'upper arm'], [surgeryShoulder]],
  [['knee'], [surgeryKnee]],
  [
    ['lumbar spine', 'sacroiliac joint'],
    [surgeryLowBack, spineSurgeryLowBack],
  ],
  [
    ['cervical spine', 'thoracic spine'],
    [surgeryNeck, spineSurgeryNeck],
  ],
  [['wrist', 'hand', 'finger', 'thumb', 'forearm'], [surgeryHand]],
  [['elbow'], [surgeryElbow]],
  [['ankle', 'foot', 'toe', 'lower leg'], [surgeryFoot]],
];

/** Topics on an operation, by the part of the body; implants and blocks by their own. */
export function topicsOfSurgery(situation: Situation): readonly Topic[] {
  const implant = INJECTIONS.find(([pattern]) => pattern.test(situation.request.reviewed))?.[1];
  if (implant !== undefined) return [implant];
  const regions: readonly string[] = regionsInQuestion(situation);
  if (/hernia/i.test(situation.request.reviewed)) return [herniaRepair];
  return SURGERY.find(([of]) => regions.some(region => of.includes(region)))?.[1] ?? [];
}
