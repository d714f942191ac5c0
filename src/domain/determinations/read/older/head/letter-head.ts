import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { unknownHeader } from '#domain/determinations/read/header/header-table.ts';
import { findDates } from '#domain/calendar/read-date.ts';
import type { CaseOutcome, Header } from '#domain/determinations/determination.ts';
import type { HeaderField } from '#domain/determinations/read/header/header-labels.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { unknownSentences } from '../known-sentences.ts';
import { findPart, type Part } from '../layout/part-headings.ts';
import { isAddressLine } from './address-line.ts';
import { headLabels } from './head-labels.ts';

type Fields = { -readonly [F in HeaderField]: Header[F] };
type Value = {
  readonly kind: 'case' | 'date' | 'priority';
  readonly said: string;
  readonly start: number;
  readonly end: number;
};
type Pending = { readonly field: HeaderField; readonly line: number };

export type LetterHead = {
  readonly header: Header;
  /** The result of the case as the letter states it; null when it does not. */
  readonly stated: CaseOutcome | null;
  readonly unread: readonly string[];
};

const CASE = /\b(?:[A-Z]{2}\d{2}-\d{6,7}|IMR[ -]?\d{2}-\d{4,7})\b/gi;
const PRIORITY = /\b(?:standard|expedited|regular)\b/gi;
const STATED = /\bfinal determination(?: is)? ?:? ?(partial(?:ly)?[ -]overturn|uphold|upheld|overturn)/i;

/**
 * The head of an older letter: letterhead, address, labelled fields, and the letter to the parties. A value belongs to
 * the nearest label before it on its line, else to the first label still without one. Names and claim numbers are
 * passed over: a determination carries none.
 */
export function readLetterHead(head: Flow): LetterHead {
  const fields: Fields = { ...unknownHeader };
  const pending: Pending[] = [];
  const unread: string[] = [];
  const prose: string[] = [];
  let inTreatments = false;
  let labelled = false;
  const lines = withoutTitles(head)
    .replace(SPLIT_LABEL, '$1 Received: $2')
    .split(/[\n\v]/);
  for (const [number, line] of lines.entries()) {
    const labels = headLabels(line);
    const text = isText(line);
    // in the list of treatments only a colon makes a label
    if (text || labels.some(({ end }) => line[end - 1] === ':')) inTreatments = false;
    if (/^dear\b/i.test(line) || inTreatments) continue;
    const values = text && labels.length === 0 ? [] : valuesIn(line);
    if (labels.length === 0 && values.length === 0) {
      if (!isAddressLine(line) && !CLOSES.test(line)) prose.push(line);
      continue;
    }
    labelled ||= labels.length > 0;
    pending.push(...labels.flatMap(({ field }) => (isField(field) ? [{ field, line: number }] : [])));
    inTreatments = labels.at(-1)?.field === 'treatments';
    for (const value of values) {
      const before = labels.findLast(label => label.end <= value.start);
      if (before !== undefined && !isField(before.field)) continue;
      const field =
        takeLabel(pending, value, number, before?.field) ??
        (isLettersDay(line, value, labelled) ? 'decisionDate' : null);
      if (field === null || !place(fields, field, value)) unread.push(value.said);
    }
    unread.push(...strays(line, labels, values));
  }
  const passage = plain(prose.join('\n'));
  return { header: fields, stated: statedOutcome(passage), unread: [...unread, ...unknownSentences(passage)] };
}

// the column is narrow: the value stands between the two words of this label
const SPLIT_LABEL = /\b(Application) (\d{1,2}\/\d{1,2}\/\d{2,4})[\n\v]Received ?:/gi;
const CLOSES = /^(?:sincerely|respectfully|cc)\b/i;

function withoutTitles(head: Flow): Flow {
  let text = head;
  for (const part of ['notice', 'letter', 'review'] satisfies Part[]) {
    const title = findPart(text, part);
    if (title !== null) text = `${text.slice(0, title.start)}\n${text.slice(title.end)}`;
  }
  return text;
}

/** A line of running text: small words in it, and long, or closed as a sentence is. */
function isText(line: string): boolean {
  return /\s\p{Ll}{2,}/u.test(line) && (line.length > 60 || line.endsWith('.')) && !isAddressLine(line);
}

/** A letter's day stands alone between its letterhead and what it is about. */
function isLettersDay(line: string, { kind, start, end }: Value, labelled: boolean): boolean {
  return kind === 'date' && !labelled && start === 0 && /^[.,]?$/.test(line.slice(end).trim());
}

function isField(field: string): field is HeaderField {
  return field !== 'identity' && field !== 'treatments';
}

function valuesIn(line: string): Value[] {
  const found: Value[] = [];
  for (const { date, start, end } of findDates(line)) {
    if (date !== null) found.push({ kind: 'date', said: date, start, end });
  }
  for (const match of everyMatch(line, CASE)) {
    const said = match[0].toUpperCase().replace(/^IMR[ -]?/, 'IMR ');
    found.push({ kind: 'case', said, start: match.index, end: match.index + match[0].length });
  }
  for (const match of everyMatch(line, PRIORITY)) {
    found.push({ kind: 'priority', said: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function takeLabel(pending: Pending[], value: Value, line: number, before: string | undefined): HeaderField | null {
  const fits = (label: Pending) => kindOf(label.field) === value.kind;
  const nearest = pending.findLastIndex(label => label.line === line && label.field === before && fits(label));
  const at = nearest >= 0 ? nearest : pending.findIndex(fits);
  const taken = pending.splice(at, at < 0 ? 0 : 1)[0];
  // a case number needs no label
  return taken?.field ?? (value.kind === 'case' ? 'caseNumber' : null);
}

function kindOf(field: HeaderField): Value['kind'] {
  if (field === 'caseNumber') return 'case';
  return field === 'priority' ? 'priority' : 'date';
}

function place(fields: Fields, field: HeaderField, { said }: Value): boolean {
  if (fields[field] !== null) return fields[field] === said;
  if (field === 'priority') fields.priority = /^e/i.test(said) ? 'expedited' : 'standard';
  else fields[field] = said;
  return true;
}

/** Words of a labelled line that are neither label nor value, nor stand after the label of a name. */
function strays(line: string, labels: ReturnType<typeof headLabels>, values: readonly Value[]): string[] {
  const ends = [...labels, ...values].toSorted((a, b) => a.start - b.start);
  const found: string[] = [];
  let at = 0;
  let named = false;
  for (const span of [...ends, { start: line.length, end: line.length, field: 'end' }]) {
    const between = line.slice(at, Math.max(at, span.start)).trim();
    if (between !== '' && !named && !/^[.,;:()-]+$/.test(between) && !isAddressLine(between)) found.push(between);
    at = Math.max(at, span.end);
    if ('field' in span) named = span.field === 'identity' || span.field === 'treatments';
  }
  return found;
}

function statedOutcome(passage: string): CaseOutcome | null {
  const said = STATED.exec(passage)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  if (said.startsWith('partial')) return 'partial-overturn';
  return said.startsWith('up') ? 'uphold' : 'overturn';
}
