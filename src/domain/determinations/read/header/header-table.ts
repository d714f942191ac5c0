import { type Header } from '#domain/determinations/determination.ts';
import { type Flow, GAP, LINE } from '#domain/determinations/read/layout/flow.ts';
import { headerLabel, type HeaderField, type TableWords } from './header-labels.ts';
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
  const table = tableWords(part);
  const { words, lines } = table;
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
    const label = value === null ? headerLabel(table, at) : null;
    if (value !== null) {
      flush();
      const field = takeLabel(pending, value, line);
      if (field === null || !place(fields, field, value)) unread.push(text);
    } else if (label !== null) {
      flush();
      pending.push({ field: label.field, line });
      at += label.length - 1;
    } else if (!(RECEIVED.test(text) && (fields.applicationReceived !== null || waits(pending)))) {
      stray.push(text);
    }
  }
  flush();
  return { header: fields, unread };
}

const RECEIVED = /^received:?$/i;

// a line's end, or a word; `Priority:Standard` is two
const WORD_OR_BREAK = /[\n\v]|[^ \n\v:]*:|[^ \n\v:]+/g;

/** The words of a table, and the line each stands on. */
function tableWords(part: Flow): TableWords & { readonly lines: readonly number[] } {
  const words: string[] = [];
  const lines: number[] = [];
  let line = 0;
  for (const word of part.match(WORD_OR_BREAK) ?? []) {
    if (word === LINE || word === GAP) line += 1;
    else {
      words.push(word);
      lines.push(line);
    }
  }
  return { words, folded: words.map(word => word.toLowerCase()), lines };
}

function waits(pending: readonly Pending[]): boolean {
  return pending.some(label => label.field === 'applicationReceived');
}

const VALUE = /^(?:[A-Z]{2}\d{2}-\d{7}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|standard|expedited)$/i;

function cellValue(text: string): Value | null {
  if (!VALUE.test(text)) return null;
  if (text.charCodeAt(0) < 65) return { kind: 'date', text }; // it begins with a figure
  return text.includes('-') ? { kind: 'case', text: text.toUpperCase() } : { kind: 'priority', text };
}

function takeLabel(pending: Pending[], value: Value, line: number): HeaderField | null {
  let taken: Pending | null = null;
  for (const label of pending) {
    if (kindOf(label.field) === value.kind && (taken === null || label.line === line)) taken = label;
  }
  if (taken !== null) pending.splice(pending.indexOf(taken), 1);
  return taken?.field ?? null;
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
