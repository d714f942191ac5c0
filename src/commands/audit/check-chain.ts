import { type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import { type AuditFinding, auditFinding } from './finding.ts';
import { type Head, noHead } from './head.ts';
import { nameBroken, type Broken, type Gap } from './name-broken.ts';

/** A row of the log as the next one sees it. */
type Link = {
  readonly position: number;
  readonly seal: string;
  /** The seal of the row is that of what it holds. */
  readonly sound: boolean;
  /** It names the seal of the row before it. */
  readonly linked: boolean;
  readonly entry: SealedEntry | null;
};

export type ChainCheck = {
  readonly add: (entry: SealedEntry) => void;
  /** Call once, after the last row. */
  readonly end: () => readonly AuditFinding[];
  readonly head: () => Head;
  readonly rows: () => number;
};

/** Rows whose damage is told one by one; what is beyond is counted, so that memory stays flat. */
const told = 1000;

/**
 * Looks at the rows of the log in order of position: a gap, two rows in one place, a seal that is not that of the row, a
 * row that does not lead to the next. `heads` are earlier ends of the log that were kept elsewhere.
 */
export function checkChain(hash: (text: string) => string, heads: readonly Head[]): ChainCheck {
  const start: Link = { ...noHead, sound: true, linked: true, entry: null };
  let before = start;
  let last = start;
  let rows = 0;
  let untold = 0;
  const gaps: Gap[] = [];
  const broken: Broken[] = [];
  const breaks: (readonly [left: Link, right: Link])[] = [];
  const twins: SealedEntry[] = [];
  const anchors = new Map<Head, boolean>();

  const look = (entry: SealedEntry): Link => {
    const sound = hash(sealedText(entry, entry.previous)) === entry.seal;
    return { position: entry.position, seal: entry.seal, sound, linked: entry.previous === last.seal, entry };
  };

  /** Two rows in one place: the one that belongs there names the row before, and its seal is right. */
  const addTwin = (link: Link, entry: SealedEntry): void => {
    const belongs = link.sound && entry.previous === before.seal;
    const other = last.entry;
    if (!belongs || (last.sound && last.linked) || other === null || link.position !== last.position) {
      twins.push(entry);
      return;
    }
    twins.push(other);
    const known = broken.findIndex(each => each.entry === other);
    if (known >= 0) broken.splice(known, 1);
    last = { ...link, linked: true };
  };

  return {
    add: entry => {
      rows += 1;
      const link = look(entry);
      for (const anchor of heads) {
        if (anchor.position === entry.position) anchors.set(anchor, anchor.seal === entry.seal);
      }
      if (link.position <= last.position) {
        addTwin(link, entry);
        return;
      }
      if (link.position > last.position + 1) gaps.push({ from: last.position + 1, to: link.position - 1 });
      if (!link.sound) {
        if (broken.length < told) broken.push({ entry, linked: link.linked, after: last.seal });
        else untold += 1;
      } else if (link.position === last.position + 1 && last.sound && !link.linked) breaks.push([last, link]);
      before = last;
      last = link;
    },
    end: () => [
      ...twins.map(added),
      ...breaks.flatMap((each, index) => brokenLink(each, breaks[index - 1], breaks[index + 1])),
      ...nameBroken(broken, gaps, last.position, hash),
      ...(untold === 0
        ? []
        : [auditFinding('changed', 'case_events', `${untold} more rows hold something else than was sealed`)]),
      ...heads.flatMap(anchor => anchorFinding(anchor, anchors, last.position)),
    ],
    head: () => ({ position: last.position, seal: last.seal }),
    rows: () => rows,
  };
}

function added(entry: SealedEntry): AuditFinding {
  const { position, caseNumber, sequence: row } = entry;
  const message = `two rows stand at position ${position}: this one was put there`;
  return auditFinding('added', 'case_events', message, { position, caseNumber, row });
}

/** Both rows carry their own right seal, and the second does not name the first. */
function brokenLink(
  [left, right]: readonly [Link, Link],
  earlier: readonly [Link, Link] | undefined,
  later: readonly [Link, Link] | undefined,
): AuditFinding[] {
  if (earlier?.[1] === left) return []; // told with the break before it: the row between them is the foreign one
  const foreign = later?.[0] === right || left.entry === null ? right : left;
  if (foreign.entry === null) return [];
  const { position, caseNumber, sequence: row } = foreign.entry;
  const message = 'changed and sealed anew, or another row put in its place: it does not fit between its neighbours';
  return [auditFinding('changed', 'case_events', message, { position, caseNumber, row, orElse: ['added'] })];
}

/** A head kept elsewhere: the log must still reach it, with the same seal. */
function anchorFinding(anchor: Head, seen: ReadonlyMap<Head, boolean>, end: number): AuditFinding[] {
  const { position } = anchor;
  const same = position === 0 ? anchor.seal === noHead.seal : seen.get(anchor);
  if (same === true) return [];
  if (same === undefined) {
    const message = `the head kept elsewhere stands at position ${position}; the log ends at ${end}`;
    return [auditFinding('dropped', 'case_events', message, { position })];
  }
  const good = Math.max(
    0,
    ...[...seen].flatMap(([head, ok]) => (ok && head.position < position ? [head.position] : [])),
  );
  const message = `the seal at position ${position} is not the one kept elsewhere: a row from ${good + 1} to ${position} was changed, dropped, added or moved, and what follows it sealed anew`;
  return [auditFinding('changed', 'case_events', message, { position, orElse: ['dropped', 'added', 'reordered'] })];
}
