import { splitWords } from '#domain/drugs/lexicon.ts';
import { lookAtAll, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import type { CheckedItem } from './checked-letter.ts';
import type { Span } from './checked-text.ts';
import { KINDS_OF_SERVICE, type ServiceKind } from './kinds-of-service.ts';

/** Categories that are read from a title without doubt. */
const CERTAIN: ReadonlySet<string> = new Set([
  'drug',
  'lab',
  'imaging',
  'electrodiagnostic',
  'psych',
  'home-health',
  'transportation',
]);

/** What a conclusion is about: behind "request for" or at its beginning. */
const SUBJECT =
  /(?:\b(?:requests? for|necessity (?:of|for)|necessity (?:is|was|has) not (?:been )?(?:established|shown|documented) for|decision on|find|follows that)\s+|^\s*(?:(?:therefore|thus|as such|hence|consequently|accordingly|based on (?:this|the above|these facts)|for th(?:is|ese) reasons?|in (?:view|light) of this|in (?:sum|summary|conclusion)|overall|on balance),?\s+)?)(?!(?:as|because|since|given|without|while|although|if|when|until|once|after|before|due|based|in)\b)(?:(?:the|an?|requested|additional|proposed|prescribed|ordered|continued|further|purchase of|rental of)\s+)*(?<what>[^.;,]{3,70}?)(?:\sat this time)?(?:,\s[^.;,]{2,30}?,?)?(?:\s+(?:is|are|was|were|has|have|cannot|can not|not)\b|\.?$)/i;

const OF_A_REQUEST = /\brequest/i;

/** Whether a service of such a kind can be no name of the item: of quite another category, and nothing of the title is named beside it. */
function isOfOther({ item, title }: CheckedItem, kind: ServiceKind, sentence: string): boolean {
  const { category } = item.request;
  if (!CERTAIN.has(category) || kind.categories.includes(category)) return false;
  const lower = sentence.toLowerCase();
  return !(title.text.toLowerCase().match(/[a-z]{4,}/g) ?? []).some(word => lower.includes(word));
}

/** What is decided is told in the words of its title, letter for letter: it is read once. */
const MOST_KEPT = 1024;
const NAMES = KINDS_OF_SERVICE.flatMap(kind => kind.names.map(names => ({ kind, names })));
const SOUGHT = patternSet(NAMES.map(({ names }) => names));

/** The first service of each kind that some words name. */
const namedIn = remembering(MOST_KEPT, (what: string) => {
  lookAtAll(SOUGHT, splitWords(what));
  const named = new Map<ServiceKind, RegExp>();
  for (const place of toBeTried(SOUGHT)) {
    const own = NAMES[place];
    if (own !== undefined && !named.has(own.kind) && own.names.test(what)) named.set(own.kind, own.names);
  }
  return [...named].map(([kind, other]) => ({ kind, other }));
});

/** The service a conclusion decides where it is another of the same kind than the one asked for, and that one is not named in it. */
export function otherOfKind(checked: CheckedItem, span: Span): Span | null {
  const sentence = checked.rationale.text.slice(span.start, span.end);
  const subject = SUBJECT.exec(sentence);
  const what = subject?.groups?.['what'];
  if (subject === null || what === undefined) return null;
  // What goes with an operation is decided by its own name where it is called the request.
  const isDependent = checked.dependent();
  if (isDependent && !OF_A_REQUEST.test(subject[0])) return null;
  const title = checked.title.text;
  for (const { kind, other } of namedIn(what)) {
    const own = kind.names.filter(names => names.test(title));
    if (own.length === 0 ? isDependent || !isOfOther(checked, kind, sentence) : own.some(names => names.test(sentence)))
      continue;
    const start = span.start + subject.index + subject[0].indexOf(what) + what.search(other);
    return { start, end: start + (other.exec(what)?.[0].length ?? 0) };
  }
  return null;
}
