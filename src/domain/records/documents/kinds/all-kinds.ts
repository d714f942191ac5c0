import type { KindRule } from './kind-rule.ts';
import { correspondence } from './papers/correspondence.ts';
import { otherPaper } from './papers/other-paper.ts';
import { proofOfService } from './papers/proof-of-service.ts';
import { imrApplication } from './review/imr-application.ts';
import { medicalLegalReport } from './review/medical-legal-report.ts';
import { priorDetermination } from './review/prior-determination.ts';
import { urDecision } from './review/ur-decision.ts';
import { electrodiagnosticReport } from './studies/electrodiagnostic-report.ts';
import { imagingReport } from './studies/imaging-report.ts';
import { laboratoryReport } from './studies/laboratory-report.ts';
import { operativeReport } from './studies/operative-report.ts';
import { consultation } from './treating/consultation.ts';
import { firstReport } from './treating/first-report.ts';
import { progressReport } from './treating/progress-report.ts';
import { requestForAuthorization } from './treating/request-for-authorization.ts';
import { therapyNote } from './treating/therapy-note.ts';

/** Every kind that words tell; `blank` is told by the page. */
export const allKinds: readonly KindRule[] = [
  imrApplication,
  urDecision,
  requestForAuthorization,
  firstReport,
  progressReport,
  consultation,
  operativeReport,
  imagingReport,
  electrodiagnosticReport,
  laboratoryReport,
  therapyNote,
  medicalLegalReport,
  priorDetermination,
  correspondence,
  proofOfService,
  otherPaper,
];
