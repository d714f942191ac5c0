import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../letter/once-said.ts';
import { isGuidelineVoice } from '../letter/voice.ts';
import { type Denial, EFFECT_ON, OF_ANOTHER } from './find-denials.ts';

/** Words that deny, whatever the verb. */
const NEGATOR =
  /\b(?:no|not|cannot|never|nobody|none|nothing|neither|nor|without|lack(?:s|ed|ing)?|absen(?:t|ce)|missing|omitted|withheld|declined|forgone|negative|nowhere|undocumented|unreported|unmentioned|unrecorded|untried)\b|n't\b/gi;

/**
 * Words of a clause that denies something else than that the thing is there: what is concluded or asked, what a thing did or should do, how
 * much of it or which there is, conditions, and reasons.
 */
const OTHER_MATTER =
  /\b(?:first|primary|preferred|of choice|option|necess\w*|requests?|requested|requesting|certif\w*|authori[sz]\w*|approv\w*|support\w*|indicat\w*|indications?|appropriat\w*|warrant\w*|recommend\w*|justif\w*|guidelines?|mtus|odg|acoem|criteria|criterion|should|must|would|could|may|might|can|will|shall|need\w*|requir\w*|if|unless|until|when|than|more|less|other|further|additional|repeat\w*|second|another|new|recent\w*|current(?!\s+medications)|significant\w*|clear\w*|specific\w*|adequate\w*|sufficient\w*|enough|reasons?|rationale|cause[sd]?|because|why|how|plan\w*|goals?|expect\w*|help\w*|reliev\w*|relief|improv\w*|benefi\w*|effect\w*|respon\w*|resol\w*|subsid\w*|persist\w*|last\w*|decreas\w*|increas\w*|reduc\w*|chang\w*|worse\w*|harm\w*|toler\w*|achiev\w*|accomplish\w*|fail\w*|stop\w*|discontinu\w*|wean\w*|taper\w*|brok\w*|violat\w*|breach\w*|aberrant|abus\w*|misus\w*|discharg\w*|return\w*|remain\w*|show\w*|reveal\w*|demonstrat\w*|suggest\w*|disclos\w*|confirm\w*|explain\w*|consistent|normal|alone|always|all|every|only|just|at once|candidates?|options?|risk\w*|complication\w*|side|allerg\w*|red flags?|famil\w*|father|mother|literature|studies|trials|research|evidence|FDA|quality|long[- ]term|first[- ]line|over[- ]the[- ]counter|supervis\w*|detail\w*|describ\w* how|know\w*|sure|doubt\w*|disput\w*|deny|denies|denied|bother\w*|limit\w*|interfer\w*|prevent\w*|allow\w*|tolerat\w*|satisf\w*|transition\w*|met|meets?|with(?:out)?\s+(?:the\s+|his\s+|her\s+)?medications?|not\s+be\s|not\s+to\s+be\s+(?!learned|found|seen|had|read|gathered)|missed|complex|complicated|uncontrolled|advanced|below|above|(?:under|over)\s+\d|at\s+least)\b/i;

const SOUGHT = patternSet([NEGATOR]);

/** "Had there been no …": the contrary of the contrary. */
const CONTRARY = /^\s*(?:had|were)\s/i;

/** "… for neuralgia, not for CRPS as such": what stands before is what it is said of. */
const IN_CONTRAST = /^\s*not\s+(?:for|as|to|by|of|in|on|with|at|from|only|so)\b/i;

/** Where a clause ends: what stands in another says something of its own. */
const CLAUSE_ENDS =
  /[,;:]|\.\s|\b(?:but|however|although|while|though|and|since|as|so|which|who|whose|then|yet(?!\s+to))\b/gi;

/** Helping verbs and the like at the end of what stands before the word that denies. */
const HELPING = /\s+(?:is|are|was|were|be|been|being|has|have|had|do|does|did|at|to\s+be|still|so\s+far|also)\s*$/i;
/** What is done with a thing that is there, and with one that is tried. */
const DONE_WITH =
  'seen|found|noted|recorded|reported|documented|mentioned|described|listed|stated|voiced|raised|encountered|palpated|elicited|detected|diagnosed|identified|observed|tested|measured|assessed|touched (?:up)?on|gone (?:over|into)|asked (?:for|about|after)|put forward|brought (?:up|forward)|complained of|spoken of|entered (?:up)?on|entered into|resorted to|taken up|tried|attempted|undertaken|undergone|exercised|explored|pursued|sought|ordered|done|performed|obtained|made|signed|followed|studied|imaged|had|received|used|offered|prescribed|given|started|begun|initiated|included|charted';
/** That a thing is not there, said right behind the word that denies, and nothing else of it. */
const ABSENT = new RegExp(
  `^\\s*(?:(?:[a-z]+ly|been|being|ever|even|yet|to\\s+(?:be|have\\s+been)|(?:seem|appear)s?\\s+to\\s+(?:be|have\\s+been)|so\\s+much\\s+as)\\s+)*(?:${DONE_WITH}|in\\s+place|in\\s+evidence|on\\s+(?:file|record|the\\s+menu)|there|present|available|evident|apparent|learned|part\\s+of|among|in\\s+the\\s+picture|appear|figure|feature|arise|exist|emerge|surface|occur|come\\s+(?:up|into)|turn\\s+up|crop\\s+up|take\\s+place|enter\\s+into)(?=\\s*$|[.]|\\s+(?:in|on|at|among|from|within|to\\s+date|so\\s+far|anywhere|the|it|his|her)\\b)`,
  'i',
);
/** Verbs that take a thing as done, found or had, and small words, between the word that denies and the thing. */
const LEAD = new RegExp(
  `^\\s*(?:(?:so\\s+much\\s+as|been|be|being|ever|even|yet|any|an?|the|his|her|their|prior|previous|of|by|to|for|on|from|us|(?:by\\s+|in\\s+the\\s+)way\\s+of|${DONE_WITH}|sent|referred|put|placed|exposed|checked|treated\\s+with|get|got|take|took|sign|have|find|found|see|undergo|receive|try|record|report|describe|mention|list|voice|note|word|trace|sign\\s+of|signs\\s+of|history|diagnosis|complaints?|exposure|spoke|speak)\\s+)+`,
  'i',
);

const SEEN_ON = /\b(?:seen|found|noted|shown|visible|evident|detected|identified|demonstrated)\s+(?:on|by|in)\s/i;

/**
 * What a clause that denies may deny, whatever its verb: the words before the word that denies and those behind it, each a denial that may
 * be told only as a note. Clauses that speak of another matter, or deny twice, are left out.
 */
export function negatedClauses(checked: CheckedText): Denial[] {
  const sentences = checked.sentences();
  return inSentences(checked, objectsDenied, (found, sentence, index) =>
    found.flatMap(({ clause, object }): Denial[] => {
      const shared = {
        ...placed(clause, sentence),
        object: placed(object, sentence),
        hedged: true,
        sentence,
        previous: sentences[index - 1] ?? null,
      };
      return [
        { ...shared, denied: 'recorded' },
        { ...shared, denied: 'tried' },
      ];
    }),
  );
}

/** What a clause may deny; places are counted from where the sentence begins. */
type DeniedIn = { readonly clause: Span; readonly object: Span };

const objectsDenied = onceSaid((text, sentence, asSaid): readonly DeniedIn[] => {
  const { text: said } = asSaid;
  lookAt(SOUGHT, text, sentence);
  if (!mayMatch(SOUGHT, 0)) return [];
  const negators = everyMatch(said, NEGATOR);
  if (negators.length === 0 || isGuidelineVoice(text, sentence, asSaid)) return [];
  return clausesOf(said).flatMap(clause => {
    const own = negators.filter(({ index: at }) => at >= clause.start && at < clause.end);
    const [only, ...others] = own;
    if (only === undefined || others.length > 0 || hasMatch(said.slice(clause.start, clause.end), OTHER_MATTER))
      return [];
    if (
      OF_ANOTHER.test(said.slice(0, only.index)) ||
      CONTRARY.test(said.slice(clause.start, only.index)) ||
      IN_CONTRAST.test(said.slice(clause.start, clause.end))
    )
      return [];
    return objectsIn(said, clause, only).map(object => ({ clause, object }));
  });
});

/** `isJoined`: its subject may be the last of a list, as "and" or what an effect is on stands before it. */
type Clause = Span & { readonly isJoined: boolean };

function clausesOf(said: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let isJoined = false;
  for (const end of everyMatch(said, CLAUSE_ENDS)) {
    clauses.push({ start, end: end.index, isJoined });
    start = end.index + end[0].length;
    isJoined = /^and$/i.test(end[0]) || EFFECT_ON.test(said.slice(0, end.index));
  }
  clauses.push({ start, end: said.length, isJoined });
  return clauses;
}

const FEWEST_LETTERS = 4;
/** Words that deny only what stands behind them: "pain without radiation" denies no pain. */
const ONLY_BEHIND = /^(?:no|without|nothing|neither|nor|none|nobody|lack(?:s|ed|ing)?\s+of|absence)$/i;
/** Words that are themselves what is said of the thing: "the screen was omitted". */
const SAYS_ABSENT = /^(?:missing|lacking|omitted|withheld|declined|forgone|nowhere|absent|un[a-z]+)$/i;
const PLAIN_NOT = /^(?:not|cannot|n't|never|nowhere|nobody)$/i;
/** Where the verb begins behind the subject that "no" denies. */
const VERB =
  /\s(?:is|are|was|were|has|have|had|does|did|lies?|exists?|accompan(?:y|ies)|comes?|came|[a-z]{3,}ed(?=\s+(?:the|his|her|an?)\b))\b/i;

/** Where in a clause the thing denied may stand. */
function objectsIn(said: string, clause: Clause, negator: RegExpExecArray): Span[] {
  let to = negator.index;
  for (
    let cut = HELPING.exec(said.slice(clause.start, to));
    cut !== null;
    cut = HELPING.exec(said.slice(clause.start, to))
  )
    to = clause.start + cut.index;
  const from = negator.index + negator[0].length;
  const end = clause.end - (/[.\s]+$/.exec(said.slice(from, clause.end))?.[0].length ?? 0);
  const led = LEAD.exec(said.slice(from, end))?.[0] ?? '';
  // "Is not seen on x-ray" denies no x-ray.
  const lead = SEEN_ON.test(led) ? 0 : led.length;
  const after = said.slice(from, end);
  const isBefore =
    !clause.isJoined &&
    !ONLY_BEHIND.test(negator[0]) &&
    (SAYS_ABSENT.test(negator[0])
      ? /^\s*(?:$|[.]|in\b|from\b|on\b|so far|to date|quantified|recorded|found)/i.test(after)
      : ABSENT.test(after));
  return [
    ...(PLAIN_NOT.test(negator[0]) ? [] : [{ start: from, end: from + (VERB.exec(after)?.index ?? after.length) }]),
    ...(lead > 0 ? [{ start: from + lead, end }] : []),
    ...(isBefore ? [{ start: clause.start, end: to }] : []),
  ].filter(span => span.end - span.start >= FEWEST_LETTERS);
}
