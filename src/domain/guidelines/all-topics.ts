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
import type { Topic } from './engine/topic.ts';
import { antidepressants } from './mtus-chronic-pain-2009/adjuvants/antidepressants.ts';
import { antiEpilepsyDrugs } from './mtus-chronic-pain-2009/adjuvants/anti-epilepsy-drugs.ts';
import { benzodiazepines } from './mtus-chronic-pain-2009/adjuvants/benzodiazepines.ts';
import { duloxetine } from './mtus-chronic-pain-2009/adjuvants/duloxetine.ts';
import { nsaids } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids.ts';
import { nsaidsGi } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-gi.ts';
import { nsaidsSpecificDrugs } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-specific-drugs.ts';
import { carisoprodol } from './mtus-chronic-pain-2009/muscle-relaxants/carisoprodol.ts';
import { cyclobenzaprine } from './mtus-chronic-pain-2009/muscle-relaxants/cyclobenzaprine.ts';
import { muscleRelaxants } from './mtus-chronic-pain-2009/muscle-relaxants/muscle-relaxants.ts';
import { opioidsDosing } from './mtus-chronic-pain-2009/opioids/dosing.ts';
import { drugTesting } from './mtus-chronic-pain-2009/opioids/drug-testing.ts';
import { opioidsInitiating } from './mtus-chronic-pain-2009/opioids/initiating.ts';
import { opioidsLongTermUsers } from './mtus-chronic-pain-2009/opioids/long-term-users.ts';
import { opioidsOngoingManagement } from './mtus-chronic-pain-2009/opioids/on-going-management.ts';
import { opioidsWhenToContinue } from './mtus-chronic-pain-2009/opioids/when-to-continue.ts';
import { opioidsWhenToDiscontinue } from './mtus-chronic-pain-2009/opioids/when-to-discontinue.ts';
import { acupuncture } from './mtus-chronic-pain-2009/therapies/acupuncture.ts';
import { aquaticTherapy } from './mtus-chronic-pain-2009/therapies/aquatic-therapy.ts';
import { manualTherapy } from './mtus-chronic-pain-2009/therapies/manual-therapy.ts';
import { physicalMedicine } from './mtus-chronic-pain-2009/therapies/physical-medicine.ts';
import { tens } from './mtus-chronic-pain-2009/therapies/tens.ts';
import { capsaicin } from './mtus-chronic-pain-2009/topicals/capsaicin.ts';
import { lidoderm } from './mtus-chronic-pain-2009/topicals/lidoderm.ts';
import { topicalAnalgesics } from './mtus-chronic-pain-2009/topicals/topical-analgesics.ts';

/** Every topic of the library. */
export const allTopics: readonly Topic[] = [
  opioidsWhenToContinue,
  opioidsOngoingManagement,
  opioidsWhenToDiscontinue,
  opioidsInitiating,
  opioidsDosing,
  opioidsLongTermUsers,
  drugTesting,
  cyclobenzaprine,
  carisoprodol,
  muscleRelaxants,
  nsaids,
  nsaidsSpecificDrugs,
  nsaidsGi,
  antidepressants,
  duloxetine,
  antiEpilepsyDrugs,
  benzodiazepines,
  topicalAnalgesics,
  capsaicin,
  lidoderm,
  aquaticTherapy,
  physicalMedicine,
  manualTherapy,
  acupuncture,
  tens,
  specialStudiesLumbar,
  specialStudiesNeck,
  specialStudiesShoulder,
  specialStudiesKnee,
  electrodiagnosticsLowBack,
  electrodiagnosticsNeck,
  electrodiagnosticsHand,
  consultation,
];
