import { consultation } from './acoem-2004/consultation.ts';
import { electrodiagnostics } from './acoem-2004/electrodiagnostics.ts';
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
      return /\bEMG\b|\bNC[SV]\b|electromyo|nerve conduction|electrodiagn/i.test(reviewed) ? [electrodiagnostics] : [];
    case 'consult':
      return [consultation];
    default:
      return [];
  }
}

function imagingTopics({ request }: Situation): readonly Topic[] {
  const asks = (...parts: readonly string[]) => request.bodyParts.some(part => parts.includes(part));
  if (asks('lumbar spine', 'sacroiliac joint')) return [specialStudiesLumbar];
  if (asks('cervical spine', 'thoracic spine')) return [specialStudiesNeck];
  if (asks('shoulder')) return [specialStudiesShoulder];
  return asks('knee') ? [specialStudiesKnee] : [];
}
