import { type DecidedItem, type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import { profileOn } from '#domain/law/profiles.ts';
import { specialtyNamed } from '#domain/reviewers/specialty/specialties.ts';
import type { PublishedDecision, PublishedItem } from './published-decision.ts';

/** A letter of workers' compensation as a published decision, with no findings; null when it does not tell its case number. */
export function decisionOfLetter(determination: Determination): PublishedDecision | null {
  const { header, reviewer, patient } = determination;
  if (header.caseNumber === null) return null;
  return {
    schema: SCHEMA,
    id: header.caseNumber,
    programme: 'ca-workers-compensation',
    decided: header.decisionDate,
    year: header.decisionDate === null ? null : Number(header.decisionDate.slice(0, 4)),
    stages: { urDecision: header.urDecisionDate, received: header.applicationReceived, assigned: header.dateAssigned },
    priority: header.priority,
    profile: header.decisionDate === null ? null : profileOn(header.decisionDate),
    outcome: determination.outcome,
    statesOfLicensure: [...reviewer.statesOfLicensure],
    specialties: reviewer.specialties.map(name => specialtyNamed(name) ?? name),
    patient: { ...patient, ages: null },
    diagnoses: [],
    summary: determination.clinicalSummary,
    items: determination.items.map(itemOf),
    findings: [],
  };
}

function itemOf({ title, request, outcome, reviewerGuideline, rationale }: DecidedItem): PublishedItem {
  const { category, subcategory, drug, bodyParts } = request;
  return {
    title,
    outcome,
    category,
    subcategory,
    drug:
      drug === null
        ? null
        : {
            name: resolveDrugName(drug.name)?.name ?? drug.name,
            ingredients: drug.ingredients,
            class: subcategory,
          },
    bodyParts,
    citations: reviewerGuideline.citations,
    rationale,
  };
}
