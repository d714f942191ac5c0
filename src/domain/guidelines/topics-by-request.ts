import { consultation } from './acoem-2004/consultation.ts';
import {
  electrodiagnosticsHand,
  electrodiagnosticsLowBack,
  electrodiagnosticsNeck,
} from './acoem-2004/electrodiagnostics.ts';
import { specialStudiesKnee } from './acoem-2004/special-studies-knee.ts';
import { specialStudiesLumbar } from './acoem-2004/special-studies-lumbar.ts';
import { specialStudiesNeck } from './acoem-2004/special-studies-neck.ts';
import { specialStudiesShoulder } from './acoem-2004/special-studies-shoulder.ts';
import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { drugTesting } from './mtus-chronic-pain-2009/opioids/drug-testing.ts';
import { acupuncture } from './mtus-chronic-pain-2009/therapies/acupuncture.ts';
import { aquaticTherapy } from './mtus-chronic-pain-2009/therapies/aquatic-therapy.ts';
import { manualTherapy } from './mtus-chronic-pain-2009/therapies/manual-therapy.ts';
import { physicalMedicine } from './mtus-chronic-pain-2009/therapies/physical-medicine.ts';
import { tens } from './mtus-chronic-pain-2009/therapies/tens.ts';
import { topicsOfDrug } from './topics-by-drug.ts';

const AFTER_SURGERY = /post-?\s?op|post-?\s?surg/i;

/** Topics that speak to a request, the nearest first, whatever the edition; empty when the library is silent. */
export function topicsOf(situation: Situation): readonly Topic[] {
  const { category, reviewed } = situation.request;
  if (situation.request.drug !== null) return topicsOfDrug(situation);
  if (/drug (?:screen|test)|toxicolog|\bUDS\b|\bUDT\b/i.test(reviewed)) return [drugTesting];
  if (/\bTENS\b|transcutaneous electric/i.test(reviewed)) return [tens];
  switch (category) {
    case 'physical-therapy':
      if (AFTER_SURGERY.test(reviewed)) return []; // the postsurgical guidelines govern; not in the library yet
      return /aqua|pool/i.test(reviewed) ? [aquaticTherapy, physicalMedicine] : [physicalMedicine];
    case 'chiropractic':
      return [manualTherapy];
    case 'acupuncture':
      return [acupuncture];
    case 'imaging':
      return imagingTopics(situation);
    case 'electrodiagnostic':
      return nerveStudyTopics(situation);
    case 'consult':
      return /consult|referral|evaluat|specialist|surgeon|opinion/i.test(reviewed) ? [consultation] : []; // not plain visits
    default:
      return [];
  }
}

function asksForPart({ request }: Situation, ...parts: readonly string[]): boolean {
  return request.bodyParts.some(part => parts.includes(part));
}

function nerveStudyTopics(situation: Situation): readonly Topic[] {
  if (!/\bEMG\b|\bNC[SV]\b|electromyo|nerve conduction|electrodiagn/i.test(situation.request.reviewed)) return [];
  if (asksForPart(situation, 'lower extremity', 'lumbar spine', 'knee', 'ankle', 'foot'))
    return [electrodiagnosticsLowBack];
  if (asksForPart(situation, 'forearm', 'wrist', 'hand', 'finger', 'thumb')) return [electrodiagnosticsHand];
  return asksForPart(situation, 'upper extremity', 'cervical spine', 'shoulder', 'elbow')
    ? [electrodiagnosticsNeck]
    : [];
}

function imagingTopics(situation: Situation): readonly Topic[] {
  if (asksForPart(situation, 'lumbar spine', 'sacroiliac joint')) return [specialStudiesLumbar];
  if (asksForPart(situation, 'cervical spine', 'thoracic spine')) return [specialStudiesNeck];
  if (asksForPart(situation, 'shoulder')) return [specialStudiesShoulder];
  return asksForPart(situation, 'knee') ? [specialStudiesKnee] : [];
}
