import type { FactOf } from '../../fact.ts';
import { readAt, type Reading } from '../../reading/reading.ts';
import { type Cell, type Row, tableRows } from '../../reading/table-rows.ts';

type Outcome = FactOf<'ur-decision'>['value']['outcome'];

/** What a decision says of one item in a table or a list: `authorized` is what it lets through of it. */
export type DecidedRow = {
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  readonly item: string;
  readonly authorized: string | null;
};

const VERDICT =
  /^(?:(?<denied>non-?\s?certif(?:ied|y|ication)|not\s+(?:certified|approved|authorized|medically\s+necessary)|denied|deny|denial|non-?\s?authorized|adverse(?:ly)?(?:\s+determined)?)|(?<modified>modif(?:ied|y|ication)|partial(?:ly)?\s+(?:certif\w+|approv\w+)|(?:certified|approved)\s+(?:with|as)\s+modif\w+|conditionally\s+(?:certified|approved))|(?<approved>certif(?:ied|y|ication)|approved|approve|approval|authorized))\W*(?:\([^)]*\))?$/i;
/** A line without one of these decides nothing. */
const VERDICT_WORD = /certif|denied|\bdeny|denial|modif|approv|authorized|adverse|not medically/i;
const OF_REVIEW = /utilization review|\bUR\b|non-?\s?certif|claims administrator/i;
/** "Acupuncture 1x6: non-certified", "2. MRI of the knee - DENIED". */
const LINE =
  /^(?:(?:item|request)?\s?#?\d{1,2}\s?[.):]\s*)?(?<item>[A-Za-z0-9][^:]{3,120}?)\s*(?::|\s[-–—])\s*(?<verdict>[A-Za-z][A-Za-z -]{4,34})[.!]?$/i;
const NO_ITEM =
  /^(?:decision|determination|outcome|status|review|the|this|treatment|recommendation|request(?:ed)?)\b[^,\d]{0,30}$/i;
const NOTHING = /^(?:none|n\/a|-+|0|zero|nil|not certified)$/i;

function outcomeOf(verdict: string): Outcome | null {
  const groups = VERDICT.exec(verdict.trim())?.groups;
  if (groups === undefined) return null;
  if (groups['denied'] !== undefined) return 'denied';
  return groups['modified'] === undefined ? 'approved' : 'modified';
}

function isItem(text: string): boolean {
  return /[a-z]{3}/i.test(text) && !NO_ITEM.test(text) && outcomeOf(text) === null;
}

type Told = { readonly item: Cell; readonly outcome: Outcome; readonly authorized: string | null; readonly to: number };

function inCells({ cells }: Row): Told | null {
  const at = cells.findIndex(({ text }, index) => index > 0 && outcomeOf(text) !== null);
  const verdict = cells[at];
  const outcome = verdict === undefined ? null : outcomeOf(verdict.text);
  const item = cells.slice(0, Math.max(0, at)).find(({ text }) => isItem(text));
  if (verdict === undefined || outcome === null || item === undefined) return null;
  const part = outcome === 'modified' ? cells[at + 1]?.text : undefined;
  return { item, outcome, authorized: part === undefined || NOTHING.test(part) ? null : part, to: verdict.end };
}

/** Cells that stand in a line each: the item, then its verdict, then what is let through of it. */
function inLines(rows: readonly Row[], at: number): Told | null {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  const [verdict, ...others] = row?.cells ?? [];
  const item = before?.cells.at(0);
  if (row?.afterBlank !== false || verdict === undefined || item === undefined) return null;
  const outcome = outcomeOf(verdict.text);
  if (others.length > 0 || before?.cells.length !== 1 || outcome === null || !isItem(item.text)) return null;
  const part = outcome === 'modified' && after?.afterBlank === false ? after.cells.at(0)?.text : undefined;
  return { item, outcome, authorized: part === undefined || NOTHING.test(part) ? null : part, to: verdict.end };
}

function inLine({ cells }: Row): Told | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const line = cells.map(({ text }) => text).join('  ');
  const { item, verdict } = LINE.exec(line)?.groups ?? {};
  const outcome = verdict === undefined ? null : outcomeOf(verdict);
  if (item === undefined || outcome === null || !isItem(item)) return null;
  const start = first.start + Math.max(0, line.indexOf(item));
  return { item: { text: item, start, end: start + item.length }, outcome, authorized: null, to: last.end };
}

/** What a page of a decision says of its items in rows, as offsets into the text. */
export function decidedRows(reading: Reading): DecidedRow[] {
  if (!VERDICT_WORD.test(reading.raw) || !OF_REVIEW.test(reading.raw)) return [];
  return tableRows(reading.raw).flatMap((row, at, rows): DecidedRow[] => {
    if (!row.cells.some(({ text }) => VERDICT_WORD.test(text))) return [];
    const told = inCells(row) ?? inLines(rows, at) ?? inLine(row);
    if (told === null) return [];
    const start = readAt(reading, told.item.start);
    const end = readAt(reading, told.to - 1) + 1;
    return [
      { start, end, outcome: told.outcome, item: told.item.text.replace(/\s+/g, ' '), authorized: told.authorized },
    ];
  });
}
