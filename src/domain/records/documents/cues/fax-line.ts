/** What a fax machine printed: the page of the job, of how many, and what tells the job from others. */
export type FaxLine = { readonly number: number; readonly of: number | null; readonly job: string };

const TIME = /\d{1,2}:\d{2}/;
const FAX_PAGE = /\bP(?:age|g|\.)?[\s.:]*(?<number>\d{1,4})(?:\s*(?:\/|of)\s*(?<of>\d{1,4}))?/i;

/** A line as fax machines print it at the edge of a page: a time, a sender or number, a page of the job. */
export function isFaxLine(raw: string): boolean {
  if (raw.length > 140 || !TIME.test(raw)) return false;
  return FAX_PAGE.test(raw) && /fax|from|to:|\d{7,}|\d{3}[-. )]+\d{3}[-. ]\d{4}/i.test(raw);
}

/** Reads such a line; null when it gives no page. The job is what stays the same from page to page: the day and the numbers called. */
export function readFaxLine(raw: string): FaxLine | null {
  const match = FAX_PAGE.exec(raw);
  if (match?.groups === undefined) return null;
  const { number = '', of } = match.groups;
  const job = raw.replace(match[0], '').replaceAll(/\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?/gi, '');
  return {
    number: Number(number),
    of: of === undefined ? null : Number(of),
    job: job.replaceAll(/\W+/g, ' ').trim().toLowerCase(),
  };
}

/** A page without the line a fax machine printed at its edge, and what that line says; `header` is the line where it is known. */
export function withoutFaxLine(
  text: string,
  header: string | null,
): { readonly rest: string; readonly fax: FaxLine | null } {
  const all = text.split('\n');
  const said = all.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const printed = [said[0], said[1], said.at(-1)].find(index => {
    const line = index === undefined ? '' : (all[index] ?? '');
    return line.trim() !== '' && (line.trim() === header?.trim() || isFaxLine(line));
  });
  const line = header ?? (printed === undefined ? null : (all[printed] ?? null));
  return {
    rest: printed === undefined ? text : all.filter((_line, index) => index !== printed).join('\n'),
    fax: line === null ? null : readFaxLine(line),
  };
}
