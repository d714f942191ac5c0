import { acetaminophen } from './mtus-chronic-pain-2009/other-drugs/acetaminophen.ts';
import {
  actiq,
  barbiturateAnalgesics,
  cannabinoids,
  ketamine,
} from './mtus-chronic-pain-2009/other-drugs/not-recommended.ts';
import { acupuncture } from './mtus-chronic-pain-2009/therapies/acupuncture.ts';
import { antiEpilepsyDrugs } from './mtus-chronic-pain-2009/adjuvants/anti-epilepsy-drugs.ts';
import { antiInfectives, laxatives, oralSteroids, psychotropics } from './odg/drugs/other-medicines.ts';
import { antidepressants } from './mtus-chronic-pain-2009/adjuvants/antidepressants.ts';
import { antiemetics } from './odg/drugs/antiemetics.ts';
import { aquaticTherapy } from './mtus-chronic-pain-2009/therapies/aquatic-therapy.ts';
import { benzodiazepines } from './mtus-chronic-pain-2009/adjuvants/benzodiazepines.ts';
import { bloodPressureDrugs, diabetesDrugs, impotenceDrugs, triptans } from './odg/drugs/general-medicine.ts';
import { botulinumToxin } from './mtus-chronic-pain-2009/injections/botulinum-toxin.ts';
import { capsaicin } from './mtus-chronic-pain-2009/topicals/capsaicin.ts';
import {
  careAroundSurgery,
  coldTherapyAfterSurgery,
  compressionAfterSurgery,
  supportAfterSurgery,
  surgicalAssistant,
} from './odg/after-surgery/ancillary-services.ts';
import { carisoprodol } from './mtus-chronic-pain-2009/muscle-relaxants/carisoprodol.ts';
import { consultation } from './acoem-2004/initial-care/consultation.ts';
import { cyclobenzaprine } from './mtus-chronic-pain-2009/muscle-relaxants/cyclobenzaprine.ts';
import {
  discography,
  functionalCapacity,
  heartTests,
  herniaRepair,
  passiveMotion,
  shockWaves,
  traction,
} from './odg/services/other-services.ts';
import {
  drugDeliverySystems,
  spinalCordStimulators,
} from './mtus-chronic-pain-2009/injections/stimulators-and-pumps.ts';
import { drugTesting } from './mtus-chronic-pain-2009/opioids/drug-testing.ts';
import { duloxetine } from './mtus-chronic-pain-2009/adjuvants/duloxetine.ts';
import {
  electrodiagnosticsHand,
  electrodiagnosticsLowBack,
  electrodiagnosticsNeck,
} from './acoem-2004/special-studies/electrodiagnostics.ts';
import { electroencephalography, headImaging } from './odg/services/head.ts';
import { epiduralSteroidInjections } from './mtus-chronic-pain-2009/injections/epidural-steroid-injections.ts';
import { ergonomics, hospitalBed, notMedicalEquipment, roomEquipment, walkingAids } from './odg/services/equipment.ts';
import { facetInjections, radiofrequencyAblation, sacroiliacInjections } from './odg/services/facet-and-sacroiliac.ts';
import { functionalRestoration } from './mtus-chronic-pain-2009/programs/functional-restoration.ts';
import {
  geneticTests,
  inpatientCare,
  laboratoryTests,
  sleepStudies,
  transportation,
  weightLoss,
} from './odg/services/tests-and-programs.ts';
import { glucosamine } from './mtus-chronic-pain-2009/other-drugs/glucosamine.ts';
import { hWave, interferentialCurrent, otherCurrents } from './mtus-chronic-pain-2009/devices/electrotherapy.ts';
import { heatAndCold } from './acoem-2004/initial-care/heat-and-cold.ts';
import { homeHealth } from './mtus-chronic-pain-2009/programs/home-health.ts';
import { hyaluronicAcid, plateletRichPlasma } from './odg/services/knee-injections.ts';
import { hypnotics } from './odg/drugs/hypnotics.ts';
import { imagingHip, specialStudiesFoot } from './acoem-2004/special-studies/ankle-foot.ts';
import { initialAntiInflammatories } from './acoem-2004/initial-care/anti-inflammatories.ts';
import { initialManipulation } from './acoem-2004/initial-care/manipulation.ts';
import { initialMuscleRelaxants } from './acoem-2004/initial-care/muscle-relaxants.ts';
import { initialPhysicalMethods } from './acoem-2004/initial-care/physical-methods.ts';
import { jointInjections } from './acoem-2004/initial-care/joint-injections.ts';
import {
  laserTherapy,
  pulsedRadiofrequency,
  therapeuticUltrasound,
} from './mtus-chronic-pain-2009/devices/other-devices.ts';
import { lidoderm } from './mtus-chronic-pain-2009/topicals/lidoderm.ts';
import { limbSupports, spineSupports } from './acoem-2004/initial-care/supports.ts';
import { manualTherapy } from './mtus-chronic-pain-2009/therapies/manual-therapy.ts';
import { massageTherapy } from './mtus-chronic-pain-2009/therapies/massage-therapy.ts';
import {
  medicalClearance,
  preoperativeBloodCount,
  preoperativeChemistry,
  preoperativeChestFilm,
  preoperativeClotting,
  preoperativeEcg,
} from './odg/after-surgery/preoperative-testing.ts';
import { medicalFoods } from './odg/drugs/medical-foods.ts';
import { muscleRelaxants } from './mtus-chronic-pain-2009/muscle-relaxants/muscle-relaxants.ts';
import { nsaids } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids.ts';
import { nsaidsGi } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-gi.ts';
import { nsaidsSpecificDrugs } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-specific-drugs.ts';
import { officeVisits } from './acoem-2004/initial-care/office-visits.ts';
import { opioidsAcute } from './acoem-2004/initial-care/opioids.ts';
import { opioidsDosing } from './mtus-chronic-pain-2009/opioids/dosing.ts';
import { opioidsInitiating } from './mtus-chronic-pain-2009/opioids/initiating.ts';
import { opioidsLongTermUsers } from './mtus-chronic-pain-2009/opioids/long-term-users.ts';
import { opioidsOngoingManagement } from './mtus-chronic-pain-2009/opioids/on-going-management.ts';
import { opioidsWhenToContinue } from './mtus-chronic-pain-2009/opioids/when-to-continue.ts';
import { opioidsWhenToDiscontinue } from './mtus-chronic-pain-2009/opioids/when-to-discontinue.ts';
import { physicalMedicine } from './mtus-chronic-pain-2009/therapies/physical-medicine.ts';
import { postsurgicalPhysicalMedicine } from './postsurgical-2009/postsurgical-physical-medicine.ts';
import {
  psychologicalEvaluations,
  psychologicalTreatment,
} from './mtus-chronic-pain-2009/programs/psychological-care.ts';
import { radiographs } from './acoem-2004/special-studies/radiographs.ts';
import { specialStudiesElbow, specialStudiesHand } from './acoem-2004/special-studies/wrist-hand.ts';
import { specialStudiesKnee } from './acoem-2004/special-studies/knee.ts';
import { specialStudiesLumbar } from './acoem-2004/special-studies/lumbar.ts';
import { specialStudiesNeck } from './acoem-2004/special-studies/neck.ts';
import { specialStudiesShoulder } from './acoem-2004/special-studies/shoulder.ts';
import { surgeryElbow, surgeryHand } from './acoem-2004/surgery/hand-and-elbow.ts';
import { surgeryFoot } from './acoem-2004/surgery/ankle-and-foot.ts';
import { surgeryKnee } from './acoem-2004/surgery/knee.ts';
import { surgeryLowBack, surgeryNeck } from './acoem-2004/surgery/spine.ts';
import { surgeryShoulder } from './acoem-2004/surgery/shoulder.ts';
import { surgicalConsultation } from './acoem-2004/surgery/surgical-consultation.ts';
import { sympatheticBlocks } from './mtus-chronic-pain-2009/injections/sympathetic-blocks.ts';
import { tens } from './mtus-chronic-pain-2009/therapies/tens.ts';
import { testosterone } from './mtus-chronic-pain-2009/other-drugs/testosterone.ts';
import { topicalAnalgesics } from './mtus-chronic-pain-2009/topicals/topical-analgesics.ts';
import { triggerPointInjections } from './mtus-chronic-pain-2009/injections/trigger-point-injections.ts';
import { workConditioning } from './mtus-chronic-pain-2009/programs/work-conditioning.ts';
import { acupunctureLowBack } from './acoem-current/care/acupuncture.ts';
import { exerciseLowBack, exerciseNeck } from './acoem-current/care/exercise.ts';
import { homeCare } from './acoem-current/care/home-health.ts';
import { opioidSafeguards } from './acoem-current/opioids/safeguards.ts';
import { bedRest } from './acoem-current/spine/bed-rest.ts';
import { spineTests } from './acoem-current/spine/imaging.ts';
import { spineSurgeryLowBack, spineSurgeryNeck } from './acoem-current/spine/surgery.ts';
import { compounds } from './formulary/compounds.ts';
import { drugStatus } from './formulary/drug-status.ts';
import { fills } from './formulary/fills.ts';
import { visitCaps } from './statutes/visit-caps.ts';
import type { Topic } from './engine/topic.ts';

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
  initialAntiInflammatories,
  heatAndCold,
  jointInjections,
  initialManipulation,
  initialMuscleRelaxants,
  officeVisits,
  opioidsAcute,
  initialPhysicalMethods,
  spineSupports,
  limbSupports,
  specialStudiesFoot,
  imagingHip,
  radiographs,
  specialStudiesHand,
  specialStudiesElbow,
  surgeryFoot,
  surgeryHand,
  surgeryElbow,
  surgeryKnee,
  surgeryShoulder,
  surgeryLowBack,
  surgeryNeck,
  surgicalConsultation,
  hWave,
  interferentialCurrent,
  otherCurrents,
  laserTherapy,
  therapeuticUltrasound,
  pulsedRadiofrequency,
  botulinumToxin,
  epiduralSteroidInjections,
  spinalCordStimulators,
  drugDeliverySystems,
  sympatheticBlocks,
  triggerPointInjections,
  acetaminophen,
  glucosamine,
  actiq,
  barbiturateAnalgesics,
  cannabinoids,
  ketamine,
  testosterone,
  functionalRestoration,
  homeHealth,
  psychologicalEvaluations,
  psychologicalTreatment,
  workConditioning,
  massageTherapy,
  coldTherapyAfterSurgery,
  supportAfterSurgery,
  surgicalAssistant,
  compressionAfterSurgery,
  careAroundSurgery,
  antiemetics,
  hypnotics,
  medicalFoods,
  laxatives,
  oralSteroids,
  antiInfectives,
  psychotropics,
  walkingAids,
  roomEquipment,
  notMedicalEquipment,
  facetInjections,
  radiofrequencyAblation,
  sacroiliacInjections,
  headImaging,
  electroencephalography,
  hyaluronicAcid,
  plateletRichPlasma,
  geneticTests,
  laboratoryTests,
  inpatientCare,
  transportation,
  weightLoss,
  sleepStudies,
  postsurgicalPhysicalMedicine,
  preoperativeEcg,
  preoperativeClotting,
  preoperativeBloodCount,
  preoperativeChemistry,
  preoperativeChestFilm,
  medicalClearance,
  hospitalBed,
  ergonomics,
  triptans,
  bloodPressureDrugs,
  diabetesDrugs,
  impotenceDrugs,
  functionalCapacity,
  shockWaves,
  herniaRepair,
  passiveMotion,
  traction,
  discography,
  heartTests,
  spineTests,
  spineSurgeryLowBack,
  spineSurgeryNeck,
  bedRest,
  exerciseLowBack,
  exerciseNeck,
  acupunctureLowBack,
  homeCare,
  opioidSafeguards,
  drugStatus,
  fills,
  compounds,
  visitCaps,
];
