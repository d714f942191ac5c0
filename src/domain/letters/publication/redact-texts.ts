import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { type Finder, finderOf } from './known/find-known.ts';
import type { Kept, Removal, Span, TextPart } from '#domain/cases/publication/removal.ts';
import { allRecognisers } from './recognisers/all-recognisers.ts';
import { boundedName } from './recognisers/names/extent/name-bounds.ts';
import { isReferred } from './recognisers/references.ts';
import { type LetterWords, letterWords } from './words/letter-words.ts';
import { EPONYMS } from './words/eponyms.ts';
import { CARE_KINDS, FIRM_KINDS, TRADE_KINDS } from './words/lists/firm-kinds.ts';
import { housesLearned, isMention, namesLearned } from './learned.ts';
import { isWord } from './words/vocabulary.ts';
import { plainLetters } from './words/atoms.ts';
import { behindSuffix } from './words/name-suffix.ts';

/** What is taken out of the texts of one letter, and what stays although it looked like an identifier. */
export type Redaction = { readonly removals: readonly Removal[]; readonly kept: readonly Kept[] };

/**
 * Finds everything that identifies in the texts of one letter: what the case knows, in all its forms; what recognisers see; and, of the
 * persons they see, every other mention in the letter.
 */
export function redactTexts(parts: readonly TextPart[], known: readonly KnownIdentifier[]): Redaction {
  const letters = parts.map(part => ({ part, letter: letterWords(part.text, part.cites) }));
  const finders = known.map(finderOf);
  const recognised = letters.map(({ part, letter }) =>
    allRecognisers.map(recognise => {
      const { removed, kept: stays } = recognise(letter, part.cites);
      return { removed: removed.map(span => (span.class === 'name' ? boundedName(letter, span) : span)), kept: stays };
    }),
  );
  const seen = letters.map(({ part }, index) => ({
    text: part.text,
    spans: (recognised[index] ?? []).flatMap(({ removed }) => removed),
  }));
  const others = namesLearned(seen);
  const houses = housesLearned(seen);
  const removals: Removal[] = [];
  const kept: Kept[] = [];
  for (const [index, { part, letter }] of letters.entries()) {
    const spans = chosen(part.text, [
      found(finders, letter, 'known'),
      (recognised[index] ?? []).flatMap(({ removed }) =>
        removed.map(span => ({ ...withNumber(part.text, span), how: 'recognised' as const })),
      ),
      found(others, letter, 'recognised')
        .filter(({ start, end }) => isMention(part.text, start, end) && !isReferred(letter, start))
        .map(span => ({ ...span, rule: 'a name seen elsewhere in the letter' })),
      found(houses, letter, 'recognised').filter(({ start }) => !isReferred(letter, start)),
    ]);
    removals.push(...spans.map(span => ({ part: part.part, ...span })));
    const stays = (recognised[index] ?? []).flatMap(({ kept: list }) => list);
    kept.push(...remaining(part, stays, spans));
  }
  return { removals, kept };
}

type Chosen = Span & { readonly how: Removal['how'] };

function found(finders: readonly Finder[], letter: LetterWords, how: Removal['how']): Chosen[] {
  return finders.flatMap(find => find(letter).map(span => ({ ...span, how })));
}

/** `Elm Pharmacy #214`: which of its houses. */
function withNumber(text: string, span: Span): Span {
  if (span.class !== 'facility' && span.class !== 'organization') return span;
  return { ...span, end: span.end + (/^\s#\d{1,5}(?!\d)/u.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0) };
}

/**
 * One list without overlaps: what the case knows first, then the longer stretch, then what is seen first. Of a stretch that reaches over
 * one already taken only what names something is added: of `Elm Clinic and Oak Farms` not the `and`.
 */
function chosen(text: string, groups: readonly (readonly Chosen[])[]): Chosen[] {
  const taken: Chosen[] = [];
  const ordered = groups.flatMap((spans, group) => spans.map(span => ({ span, group })));
  ordered.sort(
    (one, other) =>
      Number(one.span.how !== 'known') - Number(other.span.how !== 'known') ||
      length(other.span) - length(one.span) ||
      one.group - other.group,
  );
  for (const { span } of ordered) {
    for (const rest of outside(span, taken)) {
      const words = text.slice(rest.start, rest.end);
      if (rest.start === span.start && rest.end === span.end) taken.push(span);
      else if (span.how === 'known' || saysMore(words, span.class, rest.start > span.start)) {
        const own = trimmed(rest, words);
        if (own.end > own.start) taken.push({ ...span, ...own });
      }
    }
  }
  return united(
    text,
    taken.map(span => withSuffix(text, span)).toSorted((one, other) => one.start - other.start),
  );
}

/** `O’` before a name, `III` behind it, and of `Hart-⏎man` what stands in the next line. */
function withSuffix(text: string, span: Chosen): Chosen {
  const { class: kind, start } = span;
  if (kind !== 'name' && !isHouse(span)) return span;
  const head = /(?<![\p{L}\p{N}'’])[OD]['’]$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const half = HALF.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0;
  if (kind !== 'name') return { ...span, start: start - head, end: span.end + half };
  const parted =
    /^[-‐]\s?[\n\f]\s?\p{Ll}{2,}(?=[\s,.;:)'’])/u.exec(text.slice(span.end, span.end + 24))?.[0].length ?? 0;
  return { ...span, start: start - head, end: behindSuffix(text, span.end + Math.max(parted, half)) };
}

/** The small half of a given name: `Soo-jin`. */
const HALF =
  /^-(?:jin|ho|woo|min|soo|hee|sun|jun|hyun|ling|ming|hyung|young|mei|wei|yun|hui|kyung|sook|ja|ah)(?!\p{L})/u;

/** What of a stretch lies outside those already taken. */
function outside({ start, end }: Span, taken: readonly Span[]): { readonly start: number; readonly end: number }[] {
  const over = taken
    .filter(each => each.start < end && start < each.end)
    .toSorted((one, other) => one.start - other.start);
  const rests: { start: number; end: number }[] = [];
  let at = start;
  for (const each of over) {
    if (each.start > at) rests.push({ start: at, end: each.start });
    at = Math.max(at, each.end);
  }
  if (at < end) rests.push({ start: at, end });
  return rests;
}

/** Whether words beside a stretch that is taken are more than what joins it to them; of a number or an address all is. */
function saysMore(words: string, kind: Span['class'], isBehind: boolean): boolean {
  if (kind !== 'name' && kind !== 'facility' && kind !== 'organization') return /[\p{L}\p{N}]/u.test(words);
  return /\p{Lu}/u.test(words) && !(isBehind && isOfSentence(words, kind));
}

/** `The` behind a firm that is known: of a stretch that reaches over another, words behind it that no name ends with are the sentence's. */
function isOfSentence(words: string, kind: Span['class']): boolean {
  const told = (words.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainLetters);
  if (kind === 'name') return told.every(word => BEGINS_NEXT.test(word));
  if (kind !== 'facility' && kind !== 'organization') return false;
  const last = told.at(-1) ?? '';
  return (
    !/^[\s,]*(?:and|or|of|by|at|with|&)\s|,/u.test(words) &&
    (told.length < 2 || /^\s*[.\n\f]/u.test(words) || BEGINS_NEXT.test(told[0] ?? '')) &&
    told.every(word => isWord(word) || EPONYMS.has(word)) &&
    !FIRM_KINDS.has(last) &&
    !TRADE_KINDS.has(last) &&
    (!CARE_KINDS.has(last) || last === 'mri')
  );
}

/** What the next sentence or field begins with. */
const BEGINS_NEXT =
  /^(?:the|this|that|these|those|there|its|his|at|for|as|by|with|when|while|after|before|claim|claims|date|dob|license|employer|employee|facility|phone|fax|name|page|address|sex|gender|age|mrn|ssn|acct)$/u;

function trimmed({ start, end }: { readonly start: number; readonly end: number }, words: string) {
  const lead = /^[^\p{L}\p{N}]*(?:(?:and|or|with|by|from)\s+)*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:\s+(?:and|or|with|by|from))*[\s,;]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** Of `Elm Clinic of the Bay` both ends. */
const isHouse = ({ class: kind }: Span) => kind === 'facility' || kind === 'organization';

const length = ({ start, end }: Span) => end - start;

function united(text: string, spans: readonly Chosen[]): Chosen[] {
  const joined: Chosen[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, span.start);
    const touching = before !== undefined && span.start <= before.end;
    if (
      before !== undefined &&
      (touching ||
        (isHouse(before) &&
          isHouse(span) &&
          /^\sof(?:\sthe)?\s$|^,?\s(?:[daf]\/?[bk]\/?a|doing\sbusiness\sas)\s$/iu.test(gap)) ||
        (before.class === span.class &&
          /^(?:[\s.,-]{0,3}|['’]\s?)$/u.test(gap) &&
          !gap.includes('. ') &&
          !/,.*\n|\n\n/u.test(gap)))
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: Math.max(before.end, span.end),
        how: before.how === 'known' || span.how === 'known' ? 'known' : before.how,
      };
    } else joined.push(span);
  }
  return joined;
}

function remaining(
  part: TextPart,
  stays: readonly { readonly start: number; readonly end: number; readonly why: string }[],
  spans: readonly Span[],
): Kept[] {
  const seen = new Set<string>();
  return stays
    .filter(({ start, end }) => spans.every(span => span.end <= start || end <= span.start))
    .filter(({ start }) => !seen.has(`${start}`) && seen.add(`${start}`))
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, why }) => ({ part: part.part, start, end, words: part.text.slice(start, end), why }));
}
