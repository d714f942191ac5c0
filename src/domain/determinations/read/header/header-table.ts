import { type Header } from '#domain/determinations/determination.ts';
import { type Flow, linesIn } from '#domain/determinations/read/layout/flow.ts';
import { headerLabel, type HeaderField } from './header-labels.ts';
import { readNumericDate } from './numeric-date.ts';

type Pending = { readonly field: HeaderField; readonly line: number };
type Value = { readonly kind: 'case' | 'date' | 'priority'; readonly text: string };
type Fields = { -readonly [F in HeaderField]: Header[F] };

/** A header of which nothing is known. */
export const unknownHeader: Header = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};

/**
 * The table above the first heading, whether its cells come row by row or column by column: a value belongs to the
 * nearest label before it on its line, else to the first label still without one. What fits no cell is `unread`.
 */
export function readHeaderTable(part: Flow): { readonly header: Header; readonly unread: readonly string[] } {
  const { words, lines } = tableWords(part);
  const fields: Fields = { ...unknownHeader };
  const unread: string[] = [];
  const pending: Pending[] = [];
  let stray: string[] = [];
  const flush = () => {
    if (stray.length > 0) unread.push(stray.join(' '));
    stray = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const [text, line] = [words[at] ?? '', lines[at] ?? 0];
    const value = cellValue(text);
    const label = value === null ? headerLabel(words, at) : null;
    if (value !== null) {
      flush();
      const field = takeLabel(pending, value, line);
      if (field === null || !place(fields, field, value)) unread.push(text);
    } else if (label !== null) {
      flush();
      pending.push({ field: label.field, line });
      at += label.length - 1;
    } else if (!(/^received:?$/i.test(text) && (fields.applicationReceived !== null || waits(pending)))) {
      stray.push(text);
    }
  }
  flush();
  return { header: fields, unread };
}

/** The words of a table, and the line each stands on. */
function tableWords(part: Flow): { readonly words: readonly string[]; readonly lines: readonly number[] } {
  const words: string[] = [];
  const lines: number[] = [];
  // `Priority:Standard` is two cells
  const rows = linesIn(part.replace(/:(?=\S)/g, ': '));
  rows.forEach((row, line) => {
    for (const word of row.split(' ')) {
      if (word === '') continue;
      words.push(word);
      lines.push(line);
    }
  });
  return { words, lines };
}

function waits(pending: readonly Pending[]): boolean {
  return pending.some(label => label.field === 'applicationReceived');
}

const VALUE = /^(?:([A-Z]{2}\d{2}-\d{7})|(\d{1,2}[/-]\d{1,2}[/-]\d{2,4})|standard|expedited)$/i;

function cellValue(text: string): Value | null {
  const value = VALUE.exec(text);
  if (value === null) return null;
  const [, caseNumber, date] = value;
  if (caseNumber !== undefined) return { kind: 'case', text: caseNumber.toUpperCase() };
  return { kind: date === undefined ? 'priority' : 'date', text };
}

function takeLabel(pending: Pending[], value: Value, line: number): HeaderField | null {
  const fits = (label: Pending) => kindOf(label.field) === value.kind;
  const sameLine = pending.findLastIndex(label => label.line === line && fits(label));
  const at = sameLine >= 0 ? sameLine : pending.findIndex(fits);
  return pending.splice(at, at < 0 ? 0 : 1)[0]?.field ?? null;
}

function kindOf(field: HeaderField): Value['kind'] {
  if (field === 'caseNumber') return 'case';
  return field === 'priority' ? 'priority' : 'date';
}

function place(fields: Fields, field: HeaderField, value: Value): boolean {
  if (fields[field] !== null) return false;
  if (field === 'caseNumber') fields.caseNumber = value.text;
  else if (field === 'priority') fields.priority = /^e/i.test(value.text) ? 'expedited' : 'standard';
  else fields[field] = readNumericDate(value.text);
  return fields[field] !== null;
}
