import { type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import { type AuditFinding, auditFinding } from './finding.ts';

/** A row whose seal is not that of what it holds. `after` is the seal of the row before it. */
export type Broken = { readonly entry: SealedEntry; readonly linked: boolean; readonly after: string };

/** Positions that no row has. */
export type Gap = { readonly from: number; readonly to: number };

/** How far a row is looked for beside its place before all other broken rows and gaps are tried. */
const near = [-1, 1, -2, 2, -3, 3];
const tried = 100;

/**
 * Says what was done to the rows whose seal is broken and to the places that are empty: a row whose seal is right at another
 * place was moved; where rows moved close a hole one was dropped, where they make room one was added.
 */
export function nameBroken(
  broken: readonly Broken[],
  gaps: readonly Gap[],
  end: number,
  hash: (text: string) => string,
): AuditFinding[] {
  const origins = originsOf(broken, gaps, hash);
  const claimed = new Set(origins.values());
  const unplaced = broken.filter(({ entry }) => !origins.has(entry.position));
  const changed = unplaced.filter(({ entry }) => !claimed.has(entry.position));
  const addedRows = unplaced.filter(({ entry }) => claimed.has(entry.position));
  const holes = closedHoles(origins, unplaced, gaps, end);
  const runs = runsOf(broken, origins);
  return [
    ...gaps.flatMap(gap => emptyPlaces(gap, claimed)),
    ...holes.map(position =>
      auditFinding('dropped', 'case_events', `the row at position ${position} is gone; those after it were moved up`, {
        position,
      }),
    ),
    ...addedRows.map(({ entry }) =>
      auditFinding('added', 'case_events', 'put between two rows; those after it were moved down', placeOf(entry)),
    ),
    ...changed.map(each => changedRow(each, end, hash)),
    ...runs
      .filter(run => run.shift !== holes.filter(at => at < run.origin).length - addedBefore(addedRows, run.from))
      .map(movedRun),
  ];
}

function placeOf({ position, caseNumber, sequence: row }: SealedEntry) {
  return { position, caseNumber, row };
}

/** Position → the position at which the row was sealed, for rows that stand elsewhere now. */
function originsOf(
  broken: readonly Broken[],
  gaps: readonly Gap[],
  hash: (text: string) => string,
): ReadonlyMap<number, number> {
  const origins = new Map<number, number>();
  let shift = 0;
  for (const { entry } of broken) {
    const shifts = [...(shift === 0 ? [] : [shift]), ...near];
    const origin = shifts.map(each => entry.position + each).find(position => sealedAt(entry, { position }, hash));
    shift = origin === undefined ? 0 : origin - entry.position;
    if (origin !== undefined) origins.set(entry.position, origin);
  }
  const claimed = new Set(origins.values()); // a copy of a row does not take its place
  const empty = gaps.flatMap(({ from, to }) =>
    Array.from({ length: Math.min(to - from + 1, tried) }, (_, i) => from + i),
  );
  for (const { entry } of broken.slice(0, tried)) {
    if (origins.has(entry.position)) continue;
    const origin = elsewhere(entry, broken.slice(0, tried), empty.slice(0, tried), claimed, hash);
    if (origin === undefined) continue;
    claimed.add(origin);
    origins.set(entry.position, origin);
  }
  return origins;
}

/** Whether a row with some of its fields as they were carries its own seal. */
function sealedAt(entry: SealedEntry, was: Partial<SealedEntry>, hash: (text: string) => string): boolean {
  const row = { ...entry, ...was };
  return hash(sealedText(row, row.previous)) === row.seal;
}

/** The place among the other broken rows, or the empty ones, where a row was sealed. */
function elsewhere(
  entry: SealedEntry,
  broken: readonly Broken[],
  empty: readonly number[],
  claimed: ReadonlySet<number>,
  hash: (text: string) => string,
): number | undefined {
  const other = broken.find(({ entry: { position, sequence, caseNumber, previous, seal } }) => {
    if (position === entry.position || claimed.has(position)) return false;
    const variants: Partial<SealedEntry>[] = [
      { position },
      { position, sequence },
      { sequence },
      { position, previous, seal },
      { position, sequence, previous, seal },
      { position, sequence, caseNumber, previous, seal },
    ];
    return variants.some(was => sealedAt(entry, was, hash));
  });
  return other?.entry.position ?? empty.find(position => !claimed.has(position) && sealedAt(entry, { position }, hash));
}

/** Places whose row is gone although none is empty: later rows were moved up. */
function closedHoles(
  origins: ReadonlyMap<number, number>,
  unplaced: readonly Broken[],
  gaps: readonly Gap[],
  end: number,
): number[] {
  const claimed = new Set(origins.values());
  const standing = new Set([...origins.keys(), ...unplaced.map(({ entry }) => entry.position)]);
  const unknown = new Set(unplaced.map(({ entry }) => entry.position));
  const empty = (position: number) => gaps.some(({ from, to }) => from <= position && position <= to);
  const holes: number[] = [];
  for (let position = Math.min(...origins.keys()); position <= Math.max(...claimed); position += 1) {
    const intact = position <= end && !standing.has(position);
    if (!claimed.has(position) && !unknown.has(position) && !empty(position) && !intact) holes.push(position);
  }
  return holes;
}

/** An empty place, unless its row stands elsewhere. */
function emptyPlaces({ from, to }: Gap, claimed: ReadonlySet<number>): AuditFinding[] {
  const elsewhere = [...claimed].filter(position => from <= position && position <= to).length;
  const missing = to - from + 1 - elsewhere;
  if (missing <= 0) return [];
  const rows = missing === 1 ? 'a row is' : `${missing} rows are`;
  const where = from === to ? `position ${from}` : `positions ${from} to ${to}`;
  const position = from + [...Array(elsewhere + 1).keys()].findIndex(step => !claimed.has(from + step));
  return [auditFinding('dropped', 'case_events', `${rows} gone: nothing stands at ${where}`, { position })];
}

type Run = {
  readonly from: number;
  readonly to: number;
  readonly origin: number;
  readonly shift: number;
  readonly first: SealedEntry;
};

/** Neighbouring rows that were moved by the same number of places. */
function runsOf(broken: readonly Broken[], origins: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const { entry } of broken) {
    const origin = origins.get(entry.position);
    if (origin === undefined) continue;
    const shift = origin - entry.position;
    const open = runs.at(-1);
    if (open !== undefined && open.shift === shift && open.to === entry.position - 1) {
      runs[runs.length - 1] = { ...open, to: entry.position };
    } else runs.push({ from: entry.position, to: entry.position, origin, shift, first: entry });
  }
  return runs;
}

function addedBefore(rows: readonly Broken[], position: number): number {
  return rows.filter(({ entry }) => entry.position < position).length;
}

function movedRun({ from, to, origin, first }: Run): AuditFinding {
  const message =
    from === to
      ? `its place was that of position ${origin}`
      : `the rows from here to position ${to} had their places from position ${origin} on`;
  return auditFinding('reordered', 'case_events', message, placeOf(first));
}

function changedRow({ entry, linked, after }: Broken, end: number, hash: (text: string) => string): AuditFinding {
  const place = placeOf(entry);
  if (!linked && sealedAt(entry, { previous: after }, hash)) {
    return auditFinding('changed', 'case_events', 'names another row before it than when it was sealed', place);
  }
  // The last row follows on nothing that was sealed, and nothing follows on it.
  if (!linked && entry.position === end) {
    const message = 'stands at the end of the log and is not sealed onto it';
    return auditFinding('added', 'case_events', message, { ...place, orElse: ['changed'] });
  }
  return auditFinding('changed', 'case_events', 'holds something else than was sealed', place);
}
