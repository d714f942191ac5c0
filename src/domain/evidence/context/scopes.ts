import { hasMatchIn } from '#domain/drugs/words/every-match.ts';
import { findPhrases, type PhraseMatch, type Words } from '#domain/drugs/lexicon.ts';
import type { Sentence } from '../reading/sentences.ts';
import { sectionEffect } from '../sections/section-effect.ts';
import { reachOf } from './reach.ts';
import { findTemplateScopes } from './templates.ts';
import { ALL_MARKS, type Mark } from './triggers/all-triggers.ts';
import type { Scope } from './triggers/trigger.ts';

/** Sentences in which "denied" is said of a request, not by the patient. */
const REVIEW_DENIAL =
  /\b(?:utilization review|ur|claims administrator|requests?|determination|reviewer|authorization)\b/i;
/** "No pain until the fall": there is pain since. */
const UNTIL = /\b(?:until|till)\b/i;

/** "Since 2010" and "since the age of 5" say when, and stop nothing. */
const SINCE_WHEN =
  /^since\s(?:\d|(?:the\s|about\s|early\s)?(?:age|childhood|birth|child|youth|last|january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;

/** What goes on telling of the same person: "his neighbor had relief from an injection". */
const OF_THE_SAME_PERSON =
  /^(?:relief|improvement|increase|decrease|worsening|resolution|reduction|exacerbation|secondary|due|because|since|cause|source|reason|etiology|positive|only|which|who)\b/i;

function stops(text: string, { value, start, end }: PhraseMatch<Mark>): boolean {
  return value.stops && !SINCE_WHEN.test(text.slice(start, end + 20));
}

/** The next entry of a list numbered within a line: "1) gastritis s/p biopsy 2) hernia". */
const NEXT_ENTRY = /\s\d{1,2}[.)]\s(?=[A-Z])/;

/** Where what a phrase says must end within a sentence: at a semicolon, the next numbered entry, or the end of the parenthesis it stands in. */
function lastPlace(text: string, from: number, end: number): number {
  const said = text.slice(from, end);
  const close = said.indexOf(')');
  const open = said.indexOf('(');
  const isWithin = close >= 0 && (open < 0 || close < open) && !/\d$/.test(said.slice(0, close));
  const places = [said.indexOf(';'), said.search(NEXT_ENTRY), isWithin ? close : -1].filter(place => place >= 0);
  return Math.min(end, ...places.map(place => from + place));
}

function isDenial({ value }: PhraseMatch<Mark>): boolean {
  return value.triggers.some(({ effect, reach }) => effect === 'denied' && reach === 'clause');
}

function ofPhrase(
  text: string,
  sentence: Sentence,
  inside: readonly PhraseMatch<Mark>[],
  index: number,
  isReview: boolean,
): Scope[] {
  const match = inside[index];
  if (match === undefined || match.value.triggers.length === 0) return [];
  if (text[match.start - 1] === '+') return []; // "+ve for" against "-ve for"
  if (isReview && /^den/i.test(text.slice(match.start, match.end))) return [];
  const later = inside.slice(index + 1);
  // What a person denies now is no part of the history told before it.
  const denial = later.find(isDenial)?.start ?? sentence.end;
  const last = lastPlace(text, match.end, sentence.end);
  const from = inside.slice(0, index).findLast(other => stops(text, other))?.end ?? sentence.start;
  return match.value.triggers.flatMap(({ effect, reach }): Scope[] => {
    if (reach === 'nothing' || effect === 'none') return [];
    // "If he has", "whether she is": the verb belongs to the condition.
    const isOpen = effect === 'possible' || effect === 'hypothetical';
    const isOfPerson = effect === 'family' || effect === 'other';
    const stop = later.find(
      other =>
        stops(text, other) &&
        !(isOpen && other.start <= match.end + 1) &&
        !(isOfPerson && OF_THE_SAME_PERSON.test(text.slice(other.start, other.end))),
    );
    const end = Math.min(stop?.start ?? sentence.end, last);
    const limit = effect === 'historical' ? Math.min(end, denial) : end;
    const [behind, to] = reachOf(text, reach, match, from, limit);
    // What a person does is told of that person: "his wife smokes".
    const start = isOfPerson && reach === 'clause' ? match.start : behind;
    const isOver = effect === 'denied' && start >= match.start && UNTIL.test(text.slice(match.end, sentence.end));
    return start < to && !isOver ? [{ effect, start, end: to }] : [];
  });
}

/** Every scope of a page, sentence by sentence; `text` has one blank for each line break. */
export function findScopes(text: string, words: Words, sentences: readonly Sentence[]): Scope[] {
  const scopes: Scope[] = [];
  const all = findPhrases(ALL_MARKS, words);
  let next = 0;
  for (const sentence of sentences) {
    const inside: PhraseMatch<Mark>[] = [];
    for (let match = all[next]; match !== undefined && match.start < sentence.end; match = all[next]) {
      if (match.start >= sentence.start) inside.push(match);
      next += 1;
    }
    const said = text.slice(sentence.start, sentence.end);
    const effect = sectionEffect(sentence.section, text, sentence);
    if (effect !== null) scopes.push({ effect, start: sentence.start, end: sentence.end });
    const isReview = inside.length > 0 && hasMatchIn(text, sentence, said, REVIEW_DENIAL);
    for (const index of inside.keys()) scopes.push(...ofPhrase(text, sentence, inside, index, isReview));
  }
  scopes.push(...findTemplateScopes(text, sentences));
  return scopes.toSorted((one, other) => one.start - other.start);
}
