import { consultation } from './acoem-2004/initial-care/consultation.ts';
import { acupunctureLowBack } from './acoem-current/care/acupuncture.ts';
import { exerciseLowBack, exerciseNeck } from './acoem-current/care/exercise.ts';
import { homeCare } from './acoem-current/care/home-health.ts';
import { bedRest } from './acoem-current/spine/bed-rest.ts';
import { initialManipulation } from './acoem-2004/initial-care/manipulation.ts';
import { officeVisits } from './acoem-2004/initial-care/office-visits.ts';
import { initialPhysicalMethods } from './acoem-2004/initial-care/physical-methods.ts';
import { surgicalConsultation } from './acoem-2004/surgery/surgical-consultation.ts';
import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { drugTesting } from './mtus-chronic-pain-2009/opioids/drug-testing.ts';
import { homeHealth } from './mtus-chronic-pain-2009/programs/home-health.ts';
import {
  psychologicalEvaluations,
  psychologicalTreatment,
} from './mtus-chronic-pain-2009/programs/psychological-care.ts';
import { acupuncture } from './mtus-chronic-pain-2009/therapies/acupuncture.ts';
import { aquaticTherapy } from './mtus-chronic-pain-2009/therapies/aquatic-therapy.ts';
import { manualTherapy } from './mtus-chronic-pain-2009/therapies/manual-therapy.ts';
import { massageTherapy } from './mtus-chronic-pain-2009/therapies/massage-therapy.ts';
import { physicalMedicine } from './mtus-chronic-pain-2009/therapies/physical-medicine.ts';
import { postsurgicalPhysicalMedicine } from './postsurgical-2009/postsurgical-physical-medicine.ts';
import { electroencephalography } from './odg/services/head.ts';
import { functionalCapacity, heartTests, shockWaves } from './odg/services/other-services.ts';
import { geneticTests, laboratoryTests, sleepStudies, transportation } from './odg/services/tests-and-programs.ts';
import { asks } from './questions/request-words.ts';
import { topicsOfDrug } from './topics/by-drug.ts';
import { topicsOfEquipment } from './topics/by-equipment.ts';
import { topicsOfInjection, topicsOfSurgery } from './topics/by-procedure.ts';
import { topicsOfImaging, topicsOfNerveStudy } from './topics/by-study.ts';
import { topicsOfProgram } from './topics/by-program.ts';
import { topicsAroundSurgery } from './topics/around-surgery.ts';

const AFTER_SURGERY = /post-?\s?op|post-?\s?surg/i;

/** Topics that speak to a request, the nearest first, whatever the edition; empty when the library is silent. */
export function topicsOf(situation: Situation): readonly Topic[] {
  const { request, follows } = situation;
  if (follows !== null) return topicsAroundSurgery(situation);
  if (asks(situation, /drug (?:screen|test)|toxicolog|\bUDS\b|\bUDT\b/i)) return [drugTesting];
  if (asks(situation, /shock-?\s?wave|\bESWT\b/i)) return [shockWaves];
  if (asks(situation, /\bbed\s?rest\b/i)) return [bedRest];
  const device = topicsOfEquipment(situation);
  if (device.length > 0) return device;
  if (request.category === 'injection') return topicsOfInjection(situation);
  if (request.drug !== null) return topicsOfDrug(situation);
  switch (request.category) {
    case 'physical-therapy':
      return topicsOfTherapy(situation);
    case 'chiropractic':
      return [manualTherapy, initialManipulation, exerciseNeck];
    case 'acupuncture':
      return [acupuncture, acupunctureLowBack];
    case 'imaging':
      return topicsOfImaging(situation);
    case 'electrodiagnostic':
      return topicsOfNerveStudy(situation);
    case 'surgery':
      return topicsOfSurgery(situation);
    case 'psych':
      return asks(situation, /evaluat|test|consult|assess/i) ? [psychologicalEvaluations] : [psychologicalTreatment];
    case 'home-health':
      return [homeHealth, homeCare];
    case 'program':
      return topicsOfProgram(situation);
    case 'transportation':
      return [transportation];
    case 'lab':
      return asks(situation, /gene|DNA|pharmacogen|cytochrome/i) ? [geneticTests] : [laboratoryTests];
    case 'consult':
      return topicsOfVisit(situation);
    default:
      return topicsOfOther(situation);
  }
}

function topicsOfTherapy(situation: Situation): readonly Topic[] {
  if (asks(situation, AFTER_SURGERY)) return [postsurgicalPhysicalMedicine];
  if (asks(situation, /aqua|pool/i)) return [aquaticTherapy, physicalMedicine, initialPhysicalMethods];
  if (asks(situation, /massage|myofascial release/i)) return [massageTherapy, initialPhysicalMethods];
  return [physicalMedicine, initialPhysicalMethods, exerciseLowBack, exerciseNeck];
}

function topicsOfVisit(situation: Situation): readonly Topic[] {
  if (situation.request.subcategory === 'Surgical consult' || asks(situation, /surgeon|surgical|surgery/i)) {
    return [surgicalConsultation, consultation];
  }
  return asks(situation, /consult|referral|specialist|opinion/i) ? [consultation] : [officeVisits];
}

function topicsOfOther(situation: Situation): readonly Topic[] {
  if (asks(situation, /\bEEG\b|electroencephal/i)) return [electroencephalography];
  if (asks(situation, /sleep study|polysomn/i)) return [sleepStudies];
  if (asks(situation, /functional capacity|\bFCE\b/i)) return [functionalCapacity];
  if (asks(situation, /echocardio|stress test|holter|EKG|ECG|electrocardio/i)) return [heartTests];
  return topicsOfProgram(situation);
}
