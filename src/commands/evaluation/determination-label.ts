import { z } from 'zod';
import { labelledFields, type LetterLabel } from './labelled-field.ts';

const text = z.string().optional();
const isoDate = z.string().nullish();

/** A label in the shape of a determination, of which any part may be left out. */
export const DeterminationLabel = z
  .object({
    file: z.string(),
    header: z
      .object({
        dateAssigned: isoDate,
        dateOfInjury: isoDate,
        decisionDate: isoDate,
        urDecisionDate: isoDate,
        applicationReceived: isoDate,
        priority: z.string().nullish(),
      })
      .partial()
      .optional(),
    reviewer: z.object({ statesOfLicensure: z.array(z.string()), specialties: z.array(z.string()) }).optional(),
    clinicalSummary: text,
    items: z.array(
      z.object({
        title: text,
        outcome: text,
        claimsAdministrator: z.union([z.string(), z.object({ text: z.string() })]).optional(),
        reviewerGuideline: z.union([z.string(), z.object({ text: z.string() })]).optional(),
        rationale: text,
      }),
    ),
  })
  .transform(
    ({ file, header, reviewer, clinicalSummary, items }): LetterLabel => ({
      letter: file.replace(/\.\w+$/u, ''),
      fields: [
        ...labelledFields(null, {
          'date assigned': header?.dateAssigned,
          'date of injury': header?.dateOfInjury,
          'decision date': header?.decisionDate,
          'UR decision date': header?.urDecisionDate,
          'application received': header?.applicationReceived,
          priority: header?.priority,
          licensure: reviewer?.statesOfLicensure.join(', '),
          specialty: reviewer?.specialties.join(', '),
          'clinical summary': clinicalSummary,
          'number of items': String(items.length),
        }),
        ...items.flatMap((item, index) =>
          labelledFields(index, {
            title: item.title,
            outcome: item.outcome,
            "claims administrator's guideline": words(item.claimsAdministrator),
            "reviewer's guideline": words(item.reviewerGuideline),
            rationale: item.rationale,
          }),
        ),
      ],
    }),
  );

function words(basis: string | { readonly text: string } | undefined): string | undefined {
  return typeof basis === 'object' ? basis.text : basis;
}
