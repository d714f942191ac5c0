import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, sentenceAt, type Span } from '../letter/checked-text.ts';

type Side = 'left' | 'right' | 'bilateral';

/** A disorder, an operation or a study of one side, by the words it is named with. */
type Thing = Span & { readonly side: Side; readonly words: ReadonlySet<string>; readonly sentence: Span };

/** Words by which a thing is one that is had once: what hurts or is treated may be on either side. */
const HAD_ONCE =
  /^(?:hernia|fracture|tear|torn|rupture|dislocation|sprain|contusion|laceration|amputation|impingement|epicondylitis|tendinitis|tendinosis|tendinopathy|tenosynovitis|capsulitis|osteoarthritis|pinning|fixation|reconstruction|repair|release|fusion|replacement|arthroplasty|arthroscopy|debridement|decompression|[a-z]+(?:ectomy|otomy|plasty|desis))$/;

/** Where the words that name a thing end. */
const ENDS =
  /^(?:and|or|but|with|without|as|at|by|for|from|in|is|are|was|were|has|had|have|that|which|who|on|to|after|since|when|while|than|then|if|side|sided|because|due|versus|vs|not|no|his|her|he|she|status|post)$/;
const ONE_SIDE = /\b(?:left|right)/i;
const SIDE = /\b(?<side>left|right|bilateral|both)(?:[- ]sided?)?(?<behind>(?:[ -][a-z]+){1,5})/gi;
/** What is done to the part a side is of: "repair of the left rotator cuff". */
const BEFORE = /(?<done>[a-z]+) (?:of|to|in|at|on|for) (?:the |his |her |their )?$/i;
const REACH = 32;

/** One word for one and for many, the ending of many left out. */
const single = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

const thingsIn = onceForEach((checked: CheckedText): readonly Thing[] =>
  everyMatch(checked.text, SIDE).flatMap(match => {
    const { side = '', behind = '' } = match.groups ?? {};
    const all = behind.split(/(?=[ -])/);
    const end = all.findIndex(word => ENDS.test(word.slice(1).toLowerCase()));
    const named = end < 0 ? all : all.slice(0, end);
    const before = BEFORE.exec(checked.text.slice(Math.max(0, match.index - REACH), match.index));
    const done = single(before?.groups?.['done']?.toLowerCase() ?? '');
    const isDone = HAD_ONCE.test(done);
    const words = new Set(named.map(word => single(word.slice(1).toLowerCase())));
    if (isDone) words.add(done);
    const sentence = sentenceAt(checked, match.index);
    if (sentence === undefined || words.size < 2) return [];
    if (sideOf(side) !== 'bilateral' && ![...words].some(word => HAD_ONCE.test(word))) return [];
    const start = match.index - (isDone ? (before?.[0].length ?? 0) : 0);
    const length = match[0].length - behind.length + named.join('').length;
    return [{ side: sideOf(side), words, sentence, start, end: match.index + length }];
  }),
);

function sideOf(word: string): Side {
  const lower = word.toLowerCase();
  return lower === 'left' || lower === 'right' ? lower : 'bilateral';
}

/** Whether two names are of one thing: the same that is had once, and of the same part. */
function areOne(one: Thing, other: Thing): boolean {
  const shared = [...one.words].filter(word => other.words.has(word));
  return shared.length > 1 && shared.some(word => HAD_ONCE.test(word));
}

/** What is denied, compared, another's or of another time. */
const OTHERWISE =
  /\b(?:no|not|without|denie[sd]|negative|compar\w+|contralateral|opposite|other|uninjured|unaffected|prior|previous\w*|history|old|earlier|later|ago|also|too|if|should|would|may)\b|n't\b/i;

/** A disorder or an operation told of one side in the reasons, of which the summary and the requests know on the other side alone. */
export function thingOfOtherSide(letter: CheckedLetter, { rationale }: CheckedItem): Span | null {
  if (!hasMatch(rationale.text, ONE_SIDE)) return null;
  const said = thingsIn(rationale).filter(({ side }) => side !== 'bilateral');
  if (said.length === 0) return null;
  const known = [letter.summary, ...letter.items.map(({ title }) => title)].flatMap(thingsIn);
  if (known.length === 0) return null;
  const found = said.find(thing => {
    const same = known.filter(other => areOne(thing, other));
    const isOfBoth = known.some(
      ({ side, words }) => side === 'bilateral' && [...words].some(word => thing.words.has(word)),
    );
    if (same.length === 0 || isOfBoth || same.some(({ side }) => side === thing.side)) return false;
    if (said.some(other => other.sentence === thing.sentence && other.side !== thing.side)) return false;
    const words = rationale.text.slice(thing.sentence.start, thing.sentence.end);
    return (
      !OTHERWISE.test(words.slice(0, thing.end - thing.sentence.start)) && !rationale.isOfGuideline(thing.sentence)
    );
  });
  return found === undefined ? null : { start: found.start, end: found.end };
}
