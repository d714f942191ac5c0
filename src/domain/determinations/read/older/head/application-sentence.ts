import { findDates } from '#domain/calendar/read-date.ts';
import type { Header } from '#domain/determinations/determination.ts';

const TOLD: readonly {
  readonly field: 'applicationReceived' | 'urDecisionDate' | 'dateAssigned';
  readonly form: RegExp;
}[] = [
  {
    field: 'applicationReceived',
    form: /\bapplication for (?:an )?independent medical review was (?:filed|received|submitted)\b[^.]{0,12}?\bon /i,
  },
  {
    field: 'urDecisionDate',
    form: /\butilization review (?:denial|decision|determination|modification)\S{0,20} (?:was )?dated /i,
  },
  {
    field: 'dateAssigned',
    form: /\bnotice of assignment and request for information was (?:provided|sent|mailed|issued)\b.{0,40}? on /i,
  },
];

/** A header with the days a passage tells filled in where the head of the letter has none; `differs` where it tells another day. */
export function withToldDays(header: Header, passage: string): { readonly header: Header; readonly differs: boolean } {
  let filled = header;
  let differs = false;
  for (const { field, form } of TOLD) {
    const lead = form.exec(passage);
    if (lead === null) continue;
    const after = passage.slice(lead.index + lead[0].length, lead.index + lead[0].length + 24);
    const [mention] = findDates(after);
    if (mention === undefined || mention.start !== 0 || mention.date === null) continue;
    if (filled[field] === null) filled = { ...filled, [field]: mention.date };
    else differs ||= filled[field] !== mention.date;
  }
  return { header: filled, differs };
}

/** True for a sentence the days are told in. */
export function tellsDays(sentence: string): boolean {
  return TOLD.some(({ form }) => form.test(sentence));
}
