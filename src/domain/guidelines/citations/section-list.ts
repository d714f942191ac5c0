import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { chronicPain2009Topics } from '#domain/guidelines/editions/topic.ts';

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '');

/** Names of sections that hold a comma followed by a capital; one followed by a small letter needs no listing. */
const WITH_COMMA: readonly string[] = [
  ...chronicPain2009Topics.map(topic => topic.title).filter(title => title.includes(',')),
  'Forearm, Wrist, & Hand',
  'Neck, Upper Back',
  'Implantable drug-delivery systems (IDDSs), Intrathecal',
  'Medications for acute, Subacute & chronic pain',
  'Pain, Suffering, and the Restoration of Function',
  'CRPS, Diagnostic criteria',
  'CRPS, Medications',
  'CRPS, Treatment',
  'CRPS, Spinal cord stimulators (SCS)',
];
const KNOWN = new Set(WITH_COMMA.map(lettersOf));
const KNOWN_BEGINNINGS = new Set(
  [...KNOWN].flatMap(name => Array.from({ length: name.length }, (_letter, at) => name.slice(0, at))),
);
const LONGEST = 4;
const LEAD = 3;
const LEADS = new Set([...KNOWN].map(name => name.slice(0, LEAD)));
/** What tells most pieces from the beginning of such a name: their first letters, when they begin with letters. */
const BEGINS_WITH_LETTERS = /^[a-z0-9]{3}/;

function mayBegin(piece: string): boolean {
  const lead = piece.slice(0, LEAD).toLowerCase();
  return LEADS.has(lead) || !BEGINS_WITH_LETTERS.test(lead);
}

const MARK = /[,;()[\]]/g;

/** Splits at commas outside brackets. */
function pieces(list: string): string[] {
  if (!list.includes(',') && !list.includes(';')) return list === '' ? [] : [list];
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of everyMatchAnywhere(list, MARK)) {
    if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      found.push(list.slice(from, index).trim());
      from = index + 1;
    }
  }
  found.push(list.slice(from).trim());
  return found.filter(piece => piece !== '');
}

const NUMBERED = /^\d+(?:\.\d+)*\.?\s/;
/** A piece that begins small, or with a joining word, goes on with the one before. */
const CONTINUES = /^(?:[a-z&]|and\b)/;

function knownFrom(parts: readonly string[], at: number): number {
  if (at + 1 === parts.length || !mayBegin(parts[at] ?? '')) return 1;
  let letters = lettersOf(parts[at] ?? '');
  let known = 1;
  for (let length = 2; length <= LONGEST && at + length <= parts.length && KNOWN_BEGINNINGS.has(letters); length += 1) {
    letters += lettersOf(parts[at + length - 1] ?? '');
    if (KNOWN.has(letters)) known = length;
  }
  return known;
}

function withoutStop(list: string): string {
  let kept = list;
  while (kept.endsWith('.')) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

/** The sections of a list, where a comma may also stand inside a name (`NSAIDs, GI symptoms & cardiovascular risk`). */
export function readSectionList(list: string): string[] {
  const parts = pieces(withoutStop(list.trim()));
  if (parts.length < 2) return parts;
  const numbered = NUMBERED.test(parts[0] ?? '');
  const sections: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const length = numbered ? 1 : knownFrom(parts, at);
    const name = parts.slice(at, at + length).join(', ');
    const last = sections.length - 1;
    const goesOn = last >= 0 && (numbered ? !NUMBERED.test(name) : length === 1 && CONTINUES.test(name));
    if (goesOn) sections[last] = `${sections[last] ?? ''}, ${name}`;
    else sections.push(name);
    at += length;
  }
  return sections;
}
