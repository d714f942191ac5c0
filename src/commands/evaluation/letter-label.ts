import { z } from 'zod';

/** One thing a person or a script says a letter holds: the field, and its value as `fieldOf` words it. */
export type LabelledField = { readonly field: LetterField; readonly item: number | null; readonly value: string };

export const letterFields = [
  'date assigned',
  'date of injury',
  'decision date',
  'UR decision date',
  'application received',
  'priority',
  'licensure',
  'specialty',
  'clinical summary',
  'number of items',
  'title',
  'outcome',
  "claims administrator's guideline",
  "reviewer's guideline",
  'rationale',
] as const;
export type LetterField = (typeof letterFields)[number];

/** A line of `labels.jsonl`: the letter it is about (its file name without ending) and what it says. */
export type LetterLabel = { readonly letter: string; readonly fields: readonly LabelledField[] };

/** Reads a line of `labels.jsonl`, in the shape of a determination or in that of the published list; null when it is neither. */
export function parseLabel(line: string): LetterLabel | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = Label.safeParse(json);
  return parsed.success ? parsed.data : null;
}

const text = z.string().optional();
const isoDate = z.string().nullish();
/** `11/09/2016` → `2016-11-09`. */
const usDate = z
  .string()
  .regex(/^\d{2}\/\d{2}\/\d{4}$/u)
  .transform(date => `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`)
  .nullish();

const Published = z
  .object({
    case: z.string(),
    date_assigned: usDate,
    date_of_injury: usDate,
    decision_date: usDate,
    ur_denial_date: usDate,
    application_received: usDate,
    priority: text,
    licensure: text,
    specialty: text,
    items: z.array(z.object({ title: text, outcome: text, ca_guideline: text, maximus_guideline: text })),
  })
  .transform(
    (label): LetterLabel => ({
      letter: label.case,
      fields: [
        ...known(null, {
          'date assigned': label.date_assigned,
          'date of injury': label.date_of_injury,
          'decision date': label.decision_date,
          'UR decision date': label.ur_denial_date,
          'application received': label.application_received,
          priority: label.priority?.toLowerCase(),
          licensure: listed(label.licensure),
          specialty: listed(label.specialty),
          'number of items': String(label.items.length),
        }),
        ...label.items.flatMap((item, index) =>
          known(index, {
            title: item.title,
            outcome: item.outcome?.toLowerCase(),
            "claims administrator's guideline": item.ca_guideline,
            "reviewer's guideline": item.maximus_guideline,
          }),
        ),
      ],
    }),
  );

const DeterminationLike = z
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
        ...known(null, {
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
          known(index, {
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

const Label = z.union([Published, DeterminationLike]);

function words(basis: string | { readonly text: string } | undefined): string | undefined {
  return typeof basis === 'object' ? basis.text : basis;
}

/** `California,Texas` and `California, Texas` list the same. */
function listed(list: string | undefined): string | undefined {
  return list?.replace(/\s*,\s*/gu, ', ');
}

function known(item: number | null, values: Partial<Record<LetterField, string | null | undefined>>): LabelledField[] {
  return letterFields.flatMap(field => {
    const value = values[field];
    return value === null || value === undefined ? [] : [{ field, item, value: value.replace(/\s+/gu, ' ').trim() }];
  });
}
