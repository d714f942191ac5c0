import type { Determination } from '#domain/determinations/determination.ts';
import { fieldOf } from './field-of.ts';
import type { LetterField, LetterLabel } from './labelled-field.ts';

/** How a field as read stands to its label. `longer`: the label is a part of what was read (labels cut long titles). */
export type Agreement = 'equal' | 'longer' | 'differs';
export type ComparedField = {
  readonly field: LetterField;
  readonly item: number | null;
  readonly agreement: Agreement;
  readonly label: string;
  readonly read: string | null;
};

/** Every labelled field beside what was read. */
export function compareLabel(determination: Determination, label: LetterLabel): ComparedField[] {
  return label.fields.map(({ field, item, value }) => {
    const read = fieldOf(determination, field, item);
    return { field, item, agreement: agreement(read, value), label: value, read };
  });
}

function agreement(read: string | null, label: string): Agreement {
  if (read === null) return 'differs';
  const [seen, said] = [bare(read), bare(label)];
  if (seen === said) return 'equal';
  return said !== '' && seen.includes(said) ? 'longer' : 'differs';
}

/** Spaces do not count (a label may keep one where a line was broken), nor the "is" that leads a title to its outcome. */
function bare(text: string): string {
  return text.replace(/,? is$/u, '').replace(/\s+/gu, '');
}
