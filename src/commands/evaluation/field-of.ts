import type { Determination } from '#domain/determinations/determination.ts';
import type { LetterField } from './labelled-field.ts';

/** What a determination as read says in a field that labels name; null when it says nothing there. */
export function fieldOf(determination: Determination, field: LetterField, item: number | null): string | null {
  if (item !== null) return itemField(determination.items[item], field);
  const { header, reviewer } = determination;
  const values: Partial<Record<LetterField, string | null>> = {
    'date assigned': header.dateAssigned,
    'date of injury': header.dateOfInjury,
    'decision date': header.decisionDate,
    'UR decision date': header.urDecisionDate,
    'application received': header.applicationReceived,
    priority: header.priority,
    licensure: reviewer.statesOfLicensure.join(', '),
    specialty: reviewer.specialties.join(', '),
    'clinical summary': determination.clinicalSummary,
    'number of items': String(determination.items.length),
  };
  return values[field] ?? null;
}

function itemField(item: Determination['items'][number] | undefined, field: LetterField): string | null {
  if (item === undefined) return null;
  const values: Partial<Record<LetterField, string>> = {
    title: item.title,
    outcome: item.outcome,
    "claims administrator's guideline": item.claimsAdministrator.text,
    "reviewer's guideline": item.reviewerGuideline.text,
    rationale: item.rationale,
  };
  return values[field] ?? null;
}
