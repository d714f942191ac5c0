import { z } from 'zod';
import { labelledFields, type LetterLabel } from './labelled-field.ts';

/** `11/09/2016` → `2016-11-09`. */
const usDate = z
  .string()
  .regex(/^\d{2}\/\d{2}\/\d{4}$/u)
  .transform(date => `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`)
  .nullish();

const text = z.string().optional();

/** A label in the shape of the published list of letters: flat, dates as `11/09/2016`. */
export const PublishedLabel = z
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
        ...labelledFields(null, {
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
          labelledFields(index, {
            title: item.title,
            outcome: item.outcome?.toLowerCase(),
            "claims administrator's guideline": item.ca_guideline,
            "reviewer's guideline": item.maximus_guideline,
          }),
        ),
      ],
    }),
  );

/** `California,Texas` and `California, Texas` list the same. */
function listed(list: string | undefined): string | undefined {
  return list?.replace(/\s*,\s*/gu, ', ');
}
