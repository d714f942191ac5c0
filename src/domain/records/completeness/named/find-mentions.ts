import { daysLater } from '#domain/calendar/days-later.ts';
import type { RecordDocument } from '../../document.ts';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import { authorAgreement } from '../../names/author-name.ts';
import { partsIn } from '../match/body-words.ts';
import type { RecordMention } from './record-mention.ts';
import { segmentsOf } from './segments.ts';
import { type DateToken, type KindToken, type Tokens, tokensOf } from './tokens.ts';

/** What stands between the words for a record and its day when they do not belong together. */
const PARTED =
  /\b(?:shows?|showed|reveal\w*|demonstrat\w*|found|is|are|has|had|have|denie[sd]|will|would|should|request(?:s|ed|ing)|order\w*|schedul\w*|recommend\w*|since|until|due|born|injur\w*|which|that|who|because|if|pending|await\w*|stat(?:es|ed)|note[sd]|report(?:s|ed) (?:pain|that)|(?:was|were)(?!\s+(?:performed|done|taken|obtained|completed|dated|collected|reported|also)))\b/i;
const LINK =
  /(?:^|\b)(?:dated|of|from|on|for|performed|done|taken|completed|obtained|collected|reported|date[:s]?|dos)\s*(?:on\s*)?[:(]?\s*$/i;
const BESIDE = /^(?:['’]s)?[\s,(:–-]*$/;
const FARTHEST_BEFORE = 90;
/** `3/4/14 MRI`, `On 4 March 2014 he had an MRI`; not `on 3/4/14 she reviewed the MRI`. */
const LEADS_TO = /^[\s,:()|–-]*(?:[\w'’/-]+\s+){0,6}$/;
const LEADS_ELSEWHERE =
  /\b(?:review\w*|discuss\w*|request\w*|order\w*|recommend\w*|brought|saw|is|are|was|were|states?|complain\w*|pain|continues?|denie[sd]|submitted|received)\b/i;
const FARTHEST_AFTER = 60;
/** Before the day that opens an entry of a list, and between it and the words for a record: a name, which need not be known for one. */
const OPENS = /^[\s\d.)(•·▪*–-]*$/;
const NAME_BETWEEN = /^[\s,:()|–-]*(?:(?:\p{Lu}[\p{L}\d.'’-]*|of|and|the|&|de|la|del)[\s,:()|–-]+){1,9}$/u;
const AND_ALSO = /^\s*(?:,|;)?\s*(?:and|&|\/|,)?\s*(?:on\s+|of\s+)?$/i;
const POINTED_TO =
  /\b(?:enclosed|attached|attachments?|enclosures?|accompanied by|accompanying)\b[^.;\n]{0,40}$|\bsee\s+(?:the\s+)?(?:enclosed\s+|attached\s+)?$/i;
const NAMES_PAPER = /\b(?:the|an?|his|her|review(?:ed)?|per|in|from|see|attached|enclosed|by)\s+(?:\w+\s+){0,2}$/i;
/** Between a name and the words for a record: what makes it their author. */
const NOT_AUTHOR =
  /\b(?:review\w*|order\w*|request\w*|refer\w*|told|not(?:es|ed)|stat\w*|show\w*|reveal\w*|is|and|that|who|for|to|report(?:s|ed)\s+that)\b/i;

type Naming = { readonly kind: KindToken; readonly date: DateToken | null };

function isPaper({ kind, names }: KindToken): boolean {
  return names === 'paper' && kind !== null;
}

/** Names inside a gap say nothing about what it joins. */
function withoutNames(text: string, from: number, to: number, { persons, offices }: Tokens): string {
  const characters = text.slice(from, to).split('');
  for (const { start, end } of [...persons, ...offices]) {
    for (let at = Math.max(start, from); at < Math.min(end, to); at += 1) characters[at - from] = ' ';
  }
  return characters.join('').replaceAll(/\s+/g, ' ');
}

type Joined = 'strong' | 'weak' | null;

function joinedBefore(text: string, kind: KindToken, date: DateToken, tokens: Tokens): Joined {
  const raw = text.slice(kind.end, date.start);
  if (date.start - kind.end > FARTHEST_BEFORE || /\n[^\n]*:\s*$/.test(raw)) return null;
  const gap = withoutNames(text, kind.end, date.start, tokens);
  if (PARTED.test(gap)) return null;
  if (LINK.test(gap) || BESIDE.test(gap)) return 'strong';
  return kind.kind === null ? null : 'weak';
}

function isJoinedAfter(text: string, date: DateToken, kind: KindToken, tokens: Tokens): boolean {
  if (kind.start - date.end > FARTHEST_AFTER) return false;
  const gap = withoutNames(text, date.end, kind.start, tokens);
  if (kind.kind === null)
    return /^\s*(?:(?:clinic|office|treating|narrative|progress|initial|follow-?up)\s*)?$/.test(gap);
  if (LEADS_ELSEWHERE.test(gap)) return false;
  return LEADS_TO.test(gap) || (OPENS.test(text.slice(0, date.start)) && NAME_BETWEEN.test(gap));
}

/** The words for the record a day belongs to: those before it when they are tied to it, else those after it, else the nearest before. */
function kindOf(
  text: string,
  date: DateToken,
  tokens: Tokens,
  taken: ReadonlyMap<DateToken, KindToken>,
): KindToken | null {
  const { kinds, dates } = tokens;
  const previous = dates[dates.indexOf(date) - 1];
  const before = kinds.findLast(kind => kind.end <= date.start) ?? null;
  const after = kinds.find(kind => kind.start >= date.end) ?? null;
  const next = dates[dates.indexOf(date) + 1];
  const joined = before === null ? null : joinedBefore(text, before, date, tokens);
  // In a table whose lines begin with their days the day before the words is theirs.
  const isTaken =
    before !== null && previous !== undefined && taken.get(previous) === before && previous.start < before.start;
  if (joined === 'strong' && !isTaken) return before;
  const listed = previous === undefined ? undefined : taken.get(previous);
  if (
    listed !== undefined &&
    previous !== undefined &&
    listed === (before ?? listed) &&
    AND_ALSO.test(text.slice(previous.end, date.start))
  )
    return listed;
  const ownedLater =
    after !== null &&
    next !== undefined &&
    next.start > after.end &&
    joinedBefore(text, after, next, tokens) === 'strong';
  if (after !== null && !(ownedLater && joined !== null) && isJoinedAfter(text, date, after, tokens)) return after;
  return joined === 'weak' && !isTaken ? before : null;
}

function namingsIn(text: string, tokens: Tokens): Naming[] {
  const taken = new Map<DateToken, KindToken>();
  for (const date of tokens.dates) {
    const kind = kindOf(text, date, tokens, taken);
    if (kind !== null) taken.set(date, kind);
  }
  const dated = new Set(taken.values());
  const undated = tokens.kinds.filter(kind => !dated.has(kind)).map(kind => ({ kind, date: null }));
  return [...[...taken].map(([date, kind]) => ({ kind, date })), ...undated];
}

function authorOf(text: string, { kind }: Naming, tokens: Tokens): string | null {
  const { kinds, persons } = tokens;
  const next = kinds.find(other => other.start >= kind.end)?.start ?? text.length;
  const later = persons.find(person => person.start >= kind.end && person.end <= next);
  if (later !== undefined && later.start - kind.end < 100) {
    const gap = tokens.dates.reduce(
      (said, date) =>
        date.start >= kind.end && date.end <= later.start ? said.replace(text.slice(date.start, date.end), ' ') : said,
      text.slice(kind.end, later.start),
    );
    if (!NOT_AUTHOR.test(gap) && !/\n\s*\n/.test(gap)) return later.name;
  }
  const earlier = persons.findLast(person => person.end <= kind.start);
  if (earlier === undefined || kinds.some(other => other.start >= earlier.end && other.end <= kind.start)) return null;
  const gap = text.slice(earlier.end, kind.start);
  return gap.length < 40 && !NOT_AUTHOR.test(gap) && !/\n/.test(gap) ? earlier.name : null;
}

/** The office named behind the words for a record, else right before them: `5/7/15: Cedar Clinic, PR-2`. */
function providerOf(text: string, { kind }: Naming, { kinds, offices }: Tokens): string | null {
  const next = kinds.find(other => other.start >= kind.end)?.start ?? text.length;
  const later = offices.find(({ start, end }) => start >= kind.end && end <= next && start - kind.end < 120);
  const earlier = offices.findLast(({ end }) => end <= kind.start);
  const isBefore = earlier !== undefined && /^[\s,:–-]{1,4}$/.test(text.slice(earlier.end, kind.start));
  return later?.name ?? (isBefore ? earlier.name : null);
}

/** The words for a record with the part of the body they name, before or behind. */
function wordsOf(text: string, { kind, date }: Naming, { persons }: Tokens): string {
  const lead =
    /(?:(?:left|right|bilateral|[a-z]+(?:'s)?)[\s/-]+){0,3}$/i.exec(
      text.slice(Math.max(0, kind.start - 40), kind.start),
    )?.[0] ?? '';
  const begins =
    partsIn(lead).length > 0 || /\b(?:left|right|bilateral)\s*$/i.test(lead) ? kind.start - lead.length : kind.start;
  const named = persons.find(({ start }) => start >= kind.end)?.start ?? text.length;
  const stop = Math.min(named, date !== null && date.start > kind.end ? date.start : kind.end + 60);
  const behind =
    /^[\s,:(]*(?:of|for|to)?\s*(?:the\s+)?(?:[\w/-]+[\s,]*){0,6}/.exec(text.slice(kind.end, stop))?.[0] ?? '';
  const ends = partsIn(behind).length > 0 ? kind.end + behind.length : kind.end;
  return text
    .slice(begins, ends)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,:(]+(?:(?:dated|of|from|on|performed|done|taken|by)[\s,:(]*)*$/i, '')
    .trim();
}

/** Without a day a record is named only by its author, or by being pointed to as enclosed. */
function isNaming(text: string, { kind, date }: Naming, author: string | null): boolean {
  if (date !== null) return true;
  const line = text.slice(Math.max(0, kind.start - 60), kind.start);
  if (author !== null && kind.kind !== null) return NAMES_PAPER.test(line) || POINTED_TO.test(line);
  return isPaper(kind) && POINTED_TO.test(line);
}

type Pages = { readonly text: string; readonly starts: readonly { readonly page: number; readonly at: number }[] };

function joinPages({ pages }: RecordDocument): Pages {
  const starts: { page: number; at: number }[] = [];
  let text = '';
  for (const page of pages) {
    starts.push({ page: page.number, at: text.length });
    text += `${page.text}\n`;
  }
  return { text, starts };
}

/** What is done at a visit, and so may be told before it. */
function isVisit({ kind, names }: KindToken): boolean {
  return names === 'act' && (kind === null || kind === 'progress-report' || kind === 'consultation');
}

/**
 * A visit told in a letter, or for a day after that of the document, is an appointment; a day later may be a slip. Reports and
 * studies are named when they are there, so the day of the document, which may itself be misread, is not held against them.
 */
function isToCome({ date }: RecordMention, kind: KindToken, own: IndexedDocument): boolean {
  if (!isVisit(kind) && own.kind !== 'correspondence') return false;
  return date !== null && own.date !== null && date > daysLater(own.date, 1);
}

/** Where a document says what it is. */
const HEAD = 600;

/** True for words by which a document names itself: its heading, which may call it otherwise, its own day. */
function isItself(mention: RecordMention, own: IndexedDocument): boolean {
  const { page, end } = mention.at;
  if (page === own.first && end < HEAD && mention.date !== null && mention.date === own.date) return true;
  if (mention.kind !== null && mention.kind !== own.kind) return false;
  if (mention.date !== null) return mention.date === own.date;
  return mention.month === null && authorAgreement(mention.author, own.author) !== 'different';
}

/** Every place in a document where another record is named, in order: what it is, of what day, by whom. */
export function findMentions(document: RecordDocument, own: IndexedDocument): RecordMention[] {
  const { text, starts } = joinPages(document);
  const found: RecordMention[] = [];
  for (const { start, end } of segmentsOf(text)) {
    const said = text.slice(start, end);
    if (!/\d|\bDr|enclos|attach|\bby\b|,\s*(?:M|D|P)/i.test(said)) continue;
    const tokens = tokensOf(said);
    for (const naming of namingsIn(said, tokens)) {
      const author = authorOf(said, naming, tokens);
      if (!isNaming(said, naming, author)) continue;
      const { kind, date } = naming;
      const from = start + Math.min(kind.start, date?.start ?? kind.start);
      const to = start + Math.max(kind.end, date?.end ?? kind.end);
      const page = starts.findLast(({ at }) => at <= from) ?? { page: own.first, at: 0 };
      const last = starts.find(({ at }) => at > from)?.at ?? text.length;
      const mention: RecordMention = {
        kind: kind.kind,
        date: date?.from.date ?? null,
        until: date?.until?.date ?? null,
        month: date === null || date.from.date !== null ? null : date.from.month,
        author,
        provider: providerOf(said, naming, tokens),
        words: wordsOf(said, naming, tokens),
        at: {
          document: own.id,
          page: page.page,
          start: from - page.at,
          end: Math.min(to, last - 1) - page.at,
          quote: text.slice(from, Math.min(to, last - 1)),
        },
      };
      if (!isItself(mention, own) && !isToCome(mention, kind, own)) found.push(mention);
    }
  }
  return found.toSorted((one, other) => one.at.page - other.at.page || one.at.start - other.at.start);
}
