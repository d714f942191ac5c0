import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { changesIn } from '#domain/evidence/changes/find-changes.ts';
import { contextAt } from '#domain/evidence/context/context.ts';
import { type Fact, type FactKind, factKinds } from '#domain/evidence/fact.ts';
import { readAt, type Reading, sentenceAt } from '#domain/evidence/reading/reading.ts';
import type { Span } from '../letter/checked-text.ts';
import { isHadByNone, isRefusedOrFeared } from './not-told-as-so.ts';
import type { Query } from './query.ts';

/** A page of a record and the facts of one kind on it, in the order of the text. */
export type AskedRecord = { readonly reading: Reading; readonly facts: (kind: FactKind) => readonly Fact[] };

/** The words of the record that answer a query. */
export type Answer = { readonly start: number; readonly end: number };

/** How what is said must be meant to answer. */
type Meant = { readonly [K in 'inSentence' | 'inPlace' | 'eitherWay' | 'ever']?: Query[K] | undefined };

/** A pattern that finds every match: made once, for what it can begin with is read from it once. */
const globalOf = onceForEach((pattern: RegExp) =>
  pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`),
);

/** Patterns that the text of a reading has no match of: several items of a letter ask the same. */
const silentIn = onceForEach((_reading: Reading) => new Set<RegExp>());

function isSilent(reading: Reading, pattern: RegExp): boolean {
  const known = silentIn(reading);
  if (known.has(pattern)) return true;
  if (hasMatch(reading.text, pattern)) return false;
  known.add(pattern);
  return true;
}

/** Words that answer a query where they are affirmed of the patient, in a sentence that may answer it, as offsets into the raw page. */
export function bySaying(pattern: RegExp, reading: Reading, meant: Meant = {}): Answer | null {
  if (isSilent(reading, pattern)) return null;
  for (const match of everyMatch(reading.text, globalOf(pattern))) {
    const end = match.index + match[0].length;
    if (isSaid(reading, match.index, end, meant)) return rawSpan(reading, match.index, end);
  }
  return null;
}

const REACH = 60;
/** "CURES not mentioned": that it was spoken of is denied itself. */
const NOT_SPOKEN_OF =
  /^[^.;,]{0,24}\bnot (?:been )?(?:mentioned|documented|discussed|addressed|noted|reported|reviewed|checked|described|recorded)\b/i;

const isNotSpokenOf = ({ text }: Reading, end: number): boolean => NOT_SPOKEN_OF.test(text.slice(end, end + REACH));

/** Whether words are affirmed of the patient, in a sentence that may answer. */
function isSaid(
  reading: Reading,
  start: number,
  end: number,
  { inSentence, inPlace, eitherWay, ever }: Meant,
): boolean {
  const { assertion, subject } = contextAt(reading.scopes, start, end);
  const sentence = sentenceAt(reading, start);
  if (subject !== 'patient' || sentence.isReview) return false;
  const isSo =
    assertion === 'affirmed' ||
    (ever === true && assertion === 'historical') ||
    (eitherWay === 'denied' && assertion !== 'planned' && assertion !== 'hypothetical') ||
    (eitherWay === 'planned' && assertion !== 'denied');
  if (!isSo || (eitherWay === 'denied' && isNotSpokenOf(reading, end))) return false;
  if (isRefusedOrFeared(reading.text, start, end, sentence)) return false;
  if (eitherWay !== 'denied' && isHadByNone(reading.text, end, sentence)) return false;
  return mayAnswer(reading, sentence, { start, end }, { inSentence, inPlace });
}

function mayAnswer(
  { text }: Reading,
  sentence: Span,
  at: Span,
  { inSentence, inPlace }: Pick<Meant, 'inSentence' | 'inPlace'>,
): boolean {
  return inSentence?.(text.slice(sentence.start, sentence.end)) !== false && inPlace?.(text, sentence, at) !== false;
}

function rawSpan({ origins }: Reading, start: number, end: number): Answer {
  return { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 };
}

const IN_WORD = /[a-z0-9]/;

/** Where words of a text begin as told. */
function* beginnings(text: string, beginning: string): Generator<number> {
  for (let start = text.indexOf(beginning); start >= 0; start = text.indexOf(beginning, start + 1))
    if (!IN_WORD.test(text[start - 1] ?? ' ')) yield start;
}

/** The same words, as offsets into the raw page. */
function byEcho(words: string, reading: Reading, meant: Meant): Answer | null {
  const text = reading.lower;
  const stem = words.replace(/s$/, '');
  for (const start of beginnings(text, stem)) {
    const end = start + stem.length + (text[start + stem.length] === 's' ? 1 : 0);
    if (!IN_WORD.test(text[end] ?? ' ') && isSaid(reading, start, end, meant)) return rawSpan(reading, start, end);
  }
  return null;
}

const LONGEST_WORD = 60;

/** Words that begin so, all in one sentence. */
function byStems(stems: readonly string[], reading: Reading, meant: Meant): Answer | null {
  const text = reading.lower;
  const [first = '', ...others] = stems;
  for (const start of beginnings(text, first)) {
    const sentence = sentenceAt(reading, start);
    const said = text.slice(sentence.start, sentence.end);
    if (!others.every(stem => said.includes(stem))) continue;
    const length = /^[a-z]+/.exec(text.slice(start, start + LONGEST_WORD))?.[0].length ?? first.length;
    if (isSaid(reading, start, start + length, meant)) return rawSpan(reading, start, start + length);
  }
  return null;
}

function byFact(query: Query, { reading, facts }: AskedRecord): Answer | null {
  const { answeredBy, kinds = factKinds } = query;
  if (answeredBy === undefined) return null;
  const fact = inOrder(kinds.map(facts)).find(candidate => {
    if (!answeredBy(candidate)) return false;
    const from = readAt(reading, candidate.at.start);
    const to = readAt(reading, candidate.at.end - 1) + 1;
    const sentence = sentenceAt(reading, from);
    if (isNotSpokenOf(reading, to) || isRefusedOrFeared(reading.text, from, to, sentence)) return false;
    return mayAnswer(reading, sentence, { start: from, end: to }, query);
  });
  return fact === undefined ? null : { start: fact.at.start, end: fact.at.end };
}

function inOrder(facts: readonly (readonly Fact[])[]): readonly Fact[] {
  const [only, ...others] = facts;
  return only !== undefined && others.length === 0
    ? only
    : facts.flat().toSorted((one, other) => one.at.start - other.at.start || one.at.end - other.at.end);
}

/** A measure told at two times: what came of a treatment of the past is told as past. */
function byChange({ changed, inSentence, inPlace }: Query, reading: Reading): Answer | null {
  if (changed === undefined) return null;
  for (const change of changesIn(reading)) {
    const { start, end } = change;
    const { start: from, end: to } = sentenceAt(reading, start);
    if (
      changed(change, reading.text.slice(from, to)) &&
      isSaid(reading, start, end, { inSentence, inPlace, ever: true })
    )
      return rawSpan(reading, start, end);
  }
  return null;
}

/** Runs a query against a page of a record: the first words that answer it, or null. */
export function answer(query: Query, record: AskedRecord): Answer | null {
  const { saidBy, echoes, stems, inSentence, inPlace } = query;
  const found =
    byFact(query, record) ??
    (saidBy === undefined ? null : bySaying(saidBy, record.reading, query)) ??
    byChange(query, record.reading) ??
    (echoes === undefined ? null : byEcho(echoes, record.reading, { inSentence, inPlace })) ??
    (stems === undefined ? null : byStems(stems, record.reading, { inSentence, inPlace }));
  if (found === null || query.and === undefined) return found;
  return answer(query.and, record) === null ? null : found;
}
