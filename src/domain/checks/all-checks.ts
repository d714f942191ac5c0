import type { Check } from './check.ts';
import { citationIncomplete } from './citations/citation-incomplete.ts';
import { citationNone } from './citations/citation-none.ts';
import { citationOutsideTopic } from './citations/citation-outside-topic.ts';
import { editionNotInForce } from './citations/edition-not-in-force.ts';
import { guidelineOutOfScope } from './citations/guideline-out-of-scope.ts';
import { guidelineWrongRegion } from './citations/guideline-wrong-region.ts';
import { conclusionContradictsOutcome } from './conclusions/conclusion-contradicts-outcome.ts';
import { conclusionMissing } from './conclusions/conclusion-missing.ts';
import { conclusionNamesOtherItem } from './conclusions/conclusion-names-other-item.ts';
import { criteriaMetButUpheld } from './conclusions/criteria-met-but-upheld.ts';
import { criteriaUnmetButOverturned } from './conclusions/criteria-unmet-but-overturned.ts';
import { rationaleReused } from './conclusions/rationale-reused.ts';
import { thresholdConflict } from './conclusions/threshold-conflict.ts';
import { doseConflict } from './drugs/dose-conflict.ts';
import { doseImplausible } from './drugs/dose-implausible.ts';
import { drugMisclassified } from './drugs/drug-misclassified.ts';
import { drugMisnamed } from './drugs/drug-misnamed.ts';
import { duplicateTherapy } from './drugs/duplicate-therapy.ts';
import { quantityMissing } from './drugs/quantity-missing.ts';
import { taperNoticeMissing } from './drugs/taper-notice-missing.ts';
import { dateConflict } from './facts/date-conflict.ts';
import { dateOrder } from './facts/date-order.ts';
import { deniedFact } from './facts/denied-fact.ts';
import { factConflict } from './facts/fact-conflict.ts';
import { partialApprovalUnstated } from './facts/partial-approval-unstated.ts';
import { pronounConflict } from './facts/pronoun-conflict.ts';
import { wrongBodyPart } from './facts/wrong-body-part.ts';
import { conditionUnstated } from './statutory/condition-unstated.ts';
import { evidenceUnspecific } from './statutory/evidence-unspecific.ts';
import { necessityNotPlain } from './statutory/necessity-not-plain.ts';
import { panelAnalysisMissing } from './statutory/panel-analysis-missing.ts';
import { reasonsWithoutFindings } from './statutory/reasons-without-findings.ts';
import { reviewerUndescribed } from './statutory/reviewer-undescribed.ts';
import { treatmentUnstated } from './statutory/treatment-unstated.ts';
import { documentsNotListed } from './wording/documents-not-listed.ts';
import { misspellings } from './wording/misspelling.ts';
import { readingGradeNote } from './wording/reading-grade.ts';
import { templateLeftover } from './wording/template-leftover.ts';

/** Every check, the gravest first. */
export const allChecks: readonly Check[] = [
  deniedFact,
  conclusionNamesOtherItem,
  conclusionContradictsOutcome,
  conclusionMissing,
  necessityNotPlain,
  conditionUnstated,
  treatmentUnstated,
  evidenceUnspecific,
  reasonsWithoutFindings,
  reviewerUndescribed,
  panelAnalysisMissing,
  wrongBodyPart,
  factConflict,
  thresholdConflict,
  criteriaUnmetButOverturned,
  criteriaMetButUpheld,
  drugMisnamed,
  drugMisclassified,
  doseImplausible,
  doseConflict,
  duplicateTherapy,
  taperNoticeMissing,
  quantityMissing,
  partialApprovalUnstated,
  guidelineWrongRegion,
  editionNotInForce,
  guidelineOutOfScope,
  citationNone,
  citationIncomplete,
  citationOutsideTopic,
  rationaleReused,
  pronounConflict,
  dateConflict,
  dateOrder,
  templateLeftover,
  misspellings,
  readingGradeNote,
  documentsNotListed,
];
