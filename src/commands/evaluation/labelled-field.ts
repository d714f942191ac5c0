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

/** The fields a label names, in the order of the list, on one line each. */
export function labelledFields(
  item: number | null,
  values: Partial<Record<LetterField, string | null | undefined>>,
): LabelledField[] {
  return letterFields.flatMap(field => {
    const value = values[field];
    return value === null || value === undefined ? [] : [{ field, item, value: value.replace(/\s+/gu, ' ').trim() }];
  });
}
