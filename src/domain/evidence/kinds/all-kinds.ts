import type { KindFinder } from '../draft.ts';
import type { FactKind } from '../fact.ts';
import { findComorbidities } from './condition/comorbidity.ts';
import { findComplaints } from './condition/complaint.ts';
import { findDiagnoses } from './condition/diagnosis.ts';
import { findExamFindings } from './condition/exam-finding.ts';
import { findPainScores } from './condition/pain-score.ts';
import { findAberrantBehavior } from './course/aberrant-behavior.ts';
import { findFunction } from './course/function.ts';
import { findNoteDates } from './course/note-date.ts';
import { findOpioidAgreements } from './course/opioid-agreement.ts';
import { findOpioidMonitoring } from './course/opioid-monitoring.ts';
import { findSideEffects } from './course/side-effect.ts';
import { findWorkStatus } from './course/work-status.ts';
import { findAge } from './person/age.ts';
import { findInjuryDate } from './person/injury-date.ts';
import { findMechanism } from './person/mechanism.ts';
import { findSex } from './person/sex.ts';
import { findDrugTests } from './testing/drug-test.ts';
import { findElectrodiagnostics } from './testing/electrodiagnostic.ts';
import { findImagingReported } from './testing/imaging-report.ts';
import { findImaging } from './testing/imaging.ts';
import { findLabRows } from './testing/lab-row.ts';
import { findLabs } from './testing/lab.ts';
import { findMedications } from './treatment/medication.ts';
import { findRequests } from './treatment/request.ts';
import { findSurgeries } from './treatment/surgery.ts';
import { findTreatmentsTried } from './treatment/treatment-tried.ts';
import { findUrDecisions } from './treatment/ur-decision.ts';
import { findVisitCounts } from './treatment/visit-count.ts';

/** Every finder, and the kind of fact it finds. */
export const allKinds: readonly (readonly [kind: FactKind, find: KindFinder])[] = [
  ['age', findAge],
  ['sex', findSex],
  ['injury-date', findInjuryDate],
  ['mechanism', findMechanism],
  ['diagnosis', findDiagnoses],
  ['comorbidity', findComorbidities],
  ['complaint', findComplaints],
  ['pain-score', findPainScores],
  ['medication', findMedications],
  ['treatment-tried', findTreatmentsTried],
  ['exam-finding', findExamFindings],
  ['imaging', findImaging],
  ['imaging', findImagingReported],
  ['electrodiagnostic', findElectrodiagnostics],
  ['lab', findLabs],
  ['lab', findLabRows],
  ['drug-test', findDrugTests],
  ['opioid-agreement', findOpioidAgreements],
  ['opioid-monitoring', findOpioidMonitoring],
  ['side-effect', findSideEffects],
  ['aberrant-behavior', findAberrantBehavior],
  ['work-status', findWorkStatus],
  ['function', findFunction],
  ['surgery', findSurgeries],
  ['request', findRequests],
  ['ur-decision', findUrDecisions],
  ['note-date', findNoteDates],
  ['visit-count', findVisitCounts],
];
