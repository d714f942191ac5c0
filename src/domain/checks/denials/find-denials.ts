import { lazy } from '#domain/drugs/words/lazy.ts';
import { everyMatch, everyMatchIn, hasMatchIn, spanOf } from '#domain/drugs/words/every-match.ts';
import { lookAt, type PatternSet, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid, placed, type Said } from '../letter/once-said.ts';
import { isGuidelineVoice, quotedSpans } from '../letter/voice.ts';
import { withoutContractions } from './contractions.ts';
import type { Cue, Denied } from './cues/cue.ts';
import { CUES } from './cues/cues.ts';
import { CUES_OF_DECISIONS } from './cues/cues-of-decisions.ts';
import { NOT_ABSENCE } from './not-absence.ts';

/** A statement that something is absent. Offsets are into the text it stands in. */
export type Denial = Span & {
  /** The words for what is absent. */
  readonly object: Span;
  readonly denied: Denied;
  /** What is denied of those words: `examination of`. */
  readonly thing?: string;
  /** The denial is only of something clear, significant, sufficient: an answer may be given, the claim is not plainly false. */
  readonly hedged: boolean;
  readonly sentence: Span;
  /** The sentence before, for "these medications". */
  readonly previous: Span | null;
};

const OBJECT_END =
  /[.;:](?=\s|$)|,?\s+along with the fact\b|,\s*(?:and|but|so|therefore|which|nor|as|thus|making|having|with(?! (?:or|and|and\/or) )|the\s+(?:current\s+)?requests?)\b|\s(?:(?:is|are|was|were|has been|have been) (?:[a-z]+ly )?(?:documented|described|reported|noted|recorded|mentioned|identified|found|seen|shown|stated|listed) and\b|and (?:is|are|was|were|has|have|had|does|did|do)\s(?!(?:been )?(?:ineffective|unsuccessful|failed|without|not (?:helpful|effective)))|to (?:confirm|verify|monitor|ensure|support|warrant|justify|necessitate|substantiate|require|cause|merit|validate)|in order to|that (?:would|might|could)|which would|(?:is|was|remains) (?:not (?:clear|known|certain)|unclear|unknown|uncertain)\b|but|however|although|while|despite|since|because|therefore|thus|as such|as (?:the|she|he|it|they|there)|(?<!\b(?:been|be|is|are|was|were) )given|and (?:the|there|it|this|would|no|not|nor|(?<!\bwith and )without)\b|(?:or|nor|and) (?:(?:of|for|as to) )?(?:(?:an?|any|the|clear|specific|other) )*(?:reasons?|rationale|justification|explanations?|why|whether)\b)/i;
const HEDGE =
  /\b(?:clear|clearly|significant|significantly|sufficient|adequate|adequately|convincing|compelling|substantial|definitive|detailed|meaningful|specific|specifically|objective|objectively|firm|quantified|strong|recent|current|extensive|formal|insufficient|inadequate|limited|minimal|scant|little|sparse|incomplete|unclear|unknown|uncertain|unable|impossible|appear)\b/i;
const PERSON_ALONE =
  /^\s*(?:(?:the|this)\s+)?(?:injured\s+)?(?:patient|worker|claimant|applicant|employee|individual|he|she)\s*$/i;

/** "His mother never had diabetes" */
const OF_A_RELATIVE =
  /\b(?:mother|father|brother|sister|parents?|wife|husband|son|daughter|twin|family)\b[^,;]{0,20}$/i;

/** "The MTUS is silent on zolpidem": that is not said of the record. */
const OF_A_GUIDELINE =
  /\b(?:MTUS|ACOEM|ODG|guidelines?|schedule|literature|chapter)\b(?:\s+(?:itself|guidelines?|chapter))?\s+(?:is|are|was|were|remains?)?\s*$/i;

/** "UR saw no instability, but …": what another said. */
export const OF_ANOTHER =
  /\b(?:UR|[Uu]tilization [Rr]eview(?:er)?|(?:[Cc]laims )?[Aa]dministrator|[Pp]hysician [Aa]dvis[eo]r|[Ii]nsurer|[Cc]arrier|[Aa]djuster|(?:first|prior|previous|earlier|UR) (?:reviewer|review|determination|physician)|review(?= of \d)|denial(?: letter)?)(?:'s|’s)?\s(?:(?:has|had|also|itself|own|physician|doctor|reviewer|nurse|decision|letter|of [\d/.-]+)\s){0,3}(?:saw|reported|rejected|refused|disallowed|maintained|asserted|contended|rests|rested|relied|turned|found|finds|noted|notes|stated|states|wrote|writes|said|says|held|holds|argued|argues|denied|objected|reasoned|cited|claimed|pointed|thought|believed|complained|concluded)\b[^.;]{0,90}$/;

/** A condition, or a denial of the denial, begins right before it: "if there is no response, …", "it is not the case that …". */
const SUPPOSED =
  /(?:^|[.;:,]\s)\W*(?:had|were)\s(?:[a-z'’-]+\s){1,7}$|\b(?:if|unless|until|in the event(?: that)?|provided that)\s(?:[a-z'’-]+\s){0,7}$|\bnot (?:the case|true|correct|accurate|so) that\b[^.;]*$|(?:\bnot|n't) (?:[a-z]+ )?(?:mean|imply|signify|prove)\b[^.;]{0,20}$/i;

/** "Is not clinically indicated" concludes; it denies nothing of the record. */
const CONCLUSION = /\b(?:clinically|medically)\s+[a-z]+$|\b(?:is|are|was|were)\s+not\s+(?:indicated|supported)$/i;
/** The same where the words behind conclude: "the opioid has not been found necessary". */
const CONCLUDES =
  /^\s+(?:to be )?(?:medically |clinically )?(?:necessary|appropriate|indicated|warranted|justified|supported|reasonable)\b/i;
/** What would come of a thing is no fact of a record: "no evidence that it would improve his sleep". */
const WOULD =
  /\bthat\s[^.;,]{2,60}?\b(?:would|will|might)\s(?!be needed|need|consider|undergo|accept|want|like|agree|proceed)/i;
/** A study that cannot show a thing denies nothing of the person: "these films do not evaluate the disc". */
const STUDY_CANNOT =
  /\b(?:films?|x-?rays?|radiographs?|mris?|scans?|imaging|stud(?:y|ies)|tests?|these|those|they|it)\s+(?:do|does|did|can|could)\s*(?:not|n't)\s+(?:[a-z]+ly )?(?:evaluate|assess|visuali[sz]e|image|rule out|exclude|measure|address)\b/i;
/** "Surgery is not supported on imaging alone": a service is judged, as a sign is not. */
const SERVICE_JUDGED =
  /^\s*(?:an? |the |this |further |continued |repeat )*(?:[a-z]+ )?(?:surger(?:y|ies)|operations?|procedures?|treatments?|use)\s*$/i;
const NOT_SUPPORTED = /\bnot\s+(?:[a-z]+ly\s+)?(?:supported|recommended|justified|warranted)\b/i;

/** A drug that a specimen did not hold was not shown to be taken; that it was prescribed is not denied. */
const IN_SPECIMEN =
  /\b(?:missing|absent|detected|found|present|seen|identified|shown|lacking|negative)\b[^.;,]{0,24}\b(?:specimens?|samples?|urine|screens?|screening|toxicology|uds|udt|tests?)\b/i;
const UNPRESCRIBED =
  /\b(?:illicit|illegal|un-?prescribed|non-?prescribed|aberran\w*|inconsist\w*|drugs|substances?|metabolites?)\b/i;

/** What is concluded of: "medical necessity has not been established". */
const CONCLUDED_OF =
  /\b(?:necessity|necessary|need|requests?|efficacy|safety(?! (?:hazards?|concerns?|risks?|issues?|problems?|questions?))|appropriateness|superiority|value|utility|usefulness|indications?|rationale|justification|criteria)\b/i;

/** What a drug does is told or not told, and is concluded of where it is shown or not. */
const EFFICACY = /\befficacy\b/i;
const BENEFIT = /^\s*(?:the |any |its )?benefits? (?:of|from)\b/i;
const TELLS_ONLY =
  /\b(?:described|documented|reported|recorded|noted|stated|mentioned|specified|quantified|set\s+(?:out|down|forth)|charted|compared|told|written)\b/i;

/** "No red flags and that an x-ray was had": a second reason, where the first was no clause of its own. */
const NEXT_REASON = /\sand that\s/i;
const IS_CLAUSE = /\bthat\s[^.;]*$/i;
/** A clause that the main clause follows: "since there is no spasm, the drug is not needed". */
const SUBORDINATE =
  /\b(?:since|as|because|although|though|while|whereas|where|when|given that|inasmuch as)\b[^,;:.]*$/i;
const MAIN_CLAUSE =
  /,\s(?:(?:an?|the|this|that|these|those|such|any|his|her|it|he|she|they|there|i|we|[a-z]+ing|medical)\s[^,;]{0,80}?|[a-z]+\s)(?:is|are|was|were|cannot|would|should|has|have|does|do|did|can|may|must|fails?|failed|reports?|reported|states?|stated|needs?|continues?|continued|requires?|remains?|takes?|works?|underwent|took|had|gave|meets?|met|complains?|outweighs?|supports?|persists?|appears?|seems?|received|tried|completed)\b/i;

function objectAfter(text: string, from: number, to: number): Span {
  const said = text.slice(from, to);
  const next = NEXT_REASON.exec(said);
  const isNextReason =
    next !== null && !IS_CLAUSE.test(text.slice(Math.max(0, from - 'that the '.length), from + next.index));
  const ends = [
    OBJECT_END.exec(said),
    isNextReason ? next : null,
    SUBORDINATE.test(text.slice(0, from)) ? MAIN_CLAUSE.exec(said) : null,
  ].flatMap(stop => stop?.index ?? []);
  return { start: from, end: ends.length === 0 ? to : from + Math.min(...ends) };
}

/** Where words that begin at a place of a sentence must end at the latest. */
function endOf(said: string, from: number, atComma: boolean, until: RegExp | undefined): number {
  const behind = said.slice(from);
  const ends = [atComma ? behind.indexOf(',') : -1, until === undefined ? -1 : behind.search(until)];
  return Math.min(said.length, ...ends.filter(end => end >= 0).map(end => from + end));
}

const OBJECT_BEGINS =
  /[;:,]|\b(?:and|but|however|although|while|that(?! (?:would|could|might|shows?|showed|demonstrat|confirm|document|corroborat))|because|therefore|in addition)\b/gi;

/** "Its effect on mood, sleep and function": the effect on each is meant, and none of them by itself. */
export const EFFECT_ON =
  /\b(?:effects?|impact|influence|benefits?|improvements?|changes?)\s+(?:on|in|of|upon)\s[^,.;]{2,30}$/i;

const ASIDE_BEFORE_VERB = /(?:,?\s*(?:if (?:any|present|there (?:is|was|were) any)|such as it is))?,?\s*$/i;
/** "A trial of therapy, which": of a thing, and not of what is said of one. */
const THING_WHICH = /^((?:(?!\b(?:is|are|was|were|has|have|had|do|does|did|[a-z]+ed)\b)[^.;:,])*),\s+which$/i;

function objectBefore(text: string, from: number, to: number): Span {
  // A comma right before the verb ends an aside, and begins nothing; nor does "which" or "if any".
  const said = text.slice(from, to).replace(ASIDE_BEFORE_VERB, '').replace(THING_WHICH, '$1');
  const cuts = everyMatch(said, OBJECT_BEGINS);
  const cut = cuts
    // What an "or" follows goes on with the list: "of bruxism, or of wear of the teeth".
    .filter(
      match =>
        match[0] !== ',' ||
        (!/^\s*(?:or|nor)\b/.test(said.slice(match.index + 1)) && !EFFECT_ON.test(said.slice(0, match.index))),
    )
    .filter(match => match[0] !== 'and' || /\b(?:is|are|was|were|has|have)\b/.test(said.slice(0, match.index)))
    .at(-1);
  return { start: cut === undefined ? from : from + cut.index + cut[0].length, end: from + said.length };
}

/** Words of which a denial has one. */
const DENYING =
  /\b(?:no|not|non-?\s?smok\w+|without|lack\w*|absen\w+|fail\w*|never|neglect\w*|devoid|missing|undocumented|unreported|nor|nothing|insufficient|inadequate|limited|minimal|scant|little|sparse|incomplete|unclear|unknown|uncertain|unable|impossible|questionable|doubtful|silent|void|cannot|first|yet|had|if|were|would|should|ought|must|requires?|required|still|remains?|where|why|before|instead|rather|alleged|purported|presumed|off|hard|difficult|foreign|alien|resolved|gone|disappeared|vanished|cleared|ceased|abated|recovered|wanting|nowhere|neither|vain|mute|mum|bereft|bare|empty|omit\w*|leaves?|left|na(?:i|ï)ve|free|clear|skipped|bypassed|forgone|passed|nobody|none|zero|absence|unaware|awaited|spared|deprived|guess\w*|wonder\w*|dark|dispensed|waived|dropped|forgotten|negated|refuted|excluded|ruled|escape[sd]?|elude[sd]?|evade[sd]?|overlook\w*|ignore[sd]?|neglected|wants?|wanted|outstanding|denie[sd]|denying|negative|normal|refus\w*|non-?existent|nil|omission|barring|same|unchanged|unaltered|unimproved|static|unsaid|unanswered|open|pass(?:es)?|un[a-z]{3,}(?:ed|en|wn|id|ld|ught)|unremarkable|paucity|dearth|scarcity|preserved|retained|maintained|unimpaired|symmetric\w*|steady|independent\w*|unaided|unassisted|painless\w*|undisturbed|full|well|soundly|good|jumps|jumped|leaps|leaped|leapt|skips|asymptomatic|intact|doubts?|untrue|false|wrong|incorrect|mistake[ns]?|implausible|unlikely|fiction\w*|invent(?:ed|ion)|imagin(?:ed|ary)|fabricat\w+|unfounded|baseless|declined|rejected|turned|opted|(?:who|what|which)(?=[^?]{3,90}\?))\b/i;

const UNLESS = /\bunless\b/i;

/** A denial by the words of its sentence alone, its places counted from where that begins. */
type OwnDenial = Omit<Denial, 'sentence' | 'previous'>;

function denialsBy(cues: readonly Cue[]) {
  const sought = lazy(() => patternSet(cues.map(({ pattern }) => pattern)));
  return onceSaid((text, sentence, said) => ownDenials(text, sentence, said, cues, sought));
}

const ofReview = denialsBy(CUES);
const ofDecision = denialsBy([...CUES, ...CUES_OF_DECISIONS]);

function ownDenials(
  text: string,
  sentence: Span,
  own: Said,
  cues: readonly Cue[],
  soughtBy: () => PatternSet,
): OwnDenial[] {
  const { text: said } = own;
  const contracted = withoutContractions(said);
  if (contracted !== null) {
    const whole = { start: 0, end: contracted.text.length };
    const { text: words, placed: at } = contracted;
    return ownDenials(words, whole, { ...own, text: words }, cues, soughtBy).map(denial => ({
      ...denial,
      start: at(denial.start),
      end: at(denial.end),
      object: { start: at(denial.object.start), end: at(denial.object.end) },
    }));
  }
  if (!hasMatchIn(text, sentence, said, DENYING)) return [];
  const sought = soughtBy();
  lookAt(sought, text, sentence);
  const tried = toBeTried(sought);
  if (tried.length === 0) return [];
  if (hasMatchIn(text, sentence, said, UNLESS)) return [];
  const isOfGuideline = isGuidelineVoice(text, sentence, own);
  const found: OwnDenial[] = [];
  for (const { pattern, denied, objectBefore: isBefore, untilComma, until, thing, hedged, isOfCase } of tried.flatMap(
    index => cues[index] ?? [],
  )) {
    if (isOfGuideline && isOfCase !== true) continue;
    for (const match of everyMatchIn(text, sentence, said, pattern)) {
      const cue = spanOf(match);
      const object = isBefore
        ? objectBefore(said, 0, cue.start)
        : objectAfter(said, cue.end, endOf(said, cue.end, untilComma === true, until));
      const words = said.slice(object.start, object.end);
      const own = typeof thing === 'function' ? thing(words, match[0]) : thing;
      if (
        own === null ||
        words.trim().length < 3 ||
        (NOT_ABSENCE.test(words) && !(isBefore && BENEFIT.test(words) && TELLS_ONLY.test(match[0])))
      )
        continue;
      if (
        !isBefore &&
        /\bthat\b/i.test(match[0]) &&
        WOULD.test(said.slice(said.indexOf('that', cue.start), object.end))
      )
        continue;
      if (
        isBefore &&
        (CONCLUSION.test(match[0]) ||
          CONCLUDES.test(said.slice(cue.end)) ||
          (NOT_SUPPORTED.test(match[0]) && SERVICE_JUDGED.test(words)) ||
          CONCLUDED_OF.test(TELLS_ONLY.test(match[0]) ? words.replace(EFFICACY, '') : words))
      )
        continue;
      if (IN_SPECIMEN.test(said.slice(cue.start, object.end + 60)) && !UNPRESCRIBED.test(words)) continue;
      if (
        OF_A_RELATIVE.test(said.slice(0, cue.start)) ||
        SUPPOSED.test(said.slice(0, cue.start)) ||
        (isOfCase !== true && OF_A_GUIDELINE.test(said.slice(0, cue.start))) ||
        STUDY_CANNOT.test(said.slice(Math.max(0, cue.start - 30), cue.end)) ||
        OF_ANOTHER.test(said.slice(0, cue.end))
      )
        continue;
      if (isBefore && own === undefined && PERSON_ALONE.test(words)) continue; // what was not done to a person is told behind it
      const span = { start: Math.min(cue.start, object.start), end: Math.max(cue.end, object.end) };
      if (found.some(other => other.start < span.end && span.start < other.end)) continue;
      found.push({
        ...span,
        object,
        denied: sense(words, /\bexhausted\b/i.test(match[0]) ? 'failed' : IS_TAKING.test(match[0]) ? 'tried' : denied),
        ...(own === undefined ? {} : { thing: own }),
        hedged: hedged === true || HEDGE.test(match[0]) || HEDGE.test(words.slice(0, 40)),
      });
    }
  }
  return found;
}

/** "Failure or intolerance of oral drugs": either contradicts. */
const OR_NOT_BORNE = /\bfail(?:ed|ure)(?: of)? or (?:intoleran\w+|not tolerat\w+)/i;

/** What is denied of words: "documentation that he has failed …" denies the failure, and so does "tried and failed"; "tried or failed" denies the trial as well. */
export function sense(words: string, denied: Denied): Denied {
  if (denied !== 'recorded' || OR_NOT_BORNE.test(words)) return denied;
  if (
    /\b(?:(?<!\b(?:hardware|heart|renal|kidney|liver|respiratory|graft|implant) )fail(?:ed|ure|ing|s)?(?! (?:back|surg|to (?:heal|return|unite)|attempts? (?:at|to)))|poor (?:response|relief)|(?:inadequate|insufficient|lack of|no) (?:response|relief|benefit|improvement) (?:to|from|with)|exhaust\w+|not (?:been |be )?(?:respond|help|effective|adequate|reliev|success)\w*|tried (?:and|but) not tolerat\w*|without success|unresponsive(?:ness)?|ineffective|inadequate|insufficient|unsuccessful\w*|refractory)\b/i.test(
      words,
    )
  ) {
    return /\b(?:and\/or|or) (?:have |has )?failed\b(?! (?:trials?|courses?|attempts?|conservative))/i.test(words)
      ? 'tried'
      : 'failed';
  }
  return TRIED.test(words) ? 'tried' : 'recorded';
}

/** "Is not documented to be taking" */
const IS_TAKING = /\bto be\s+(?:on|taking|using)\s*$/i;

const TRIED =
  /^\s*(?:(?:the\s+)?(?:patient|worker|claimant|applicant|he|she)\s+(?:is|was)\s+)?(?:currently\s+)?(?:on|taking|using)\s|\b(?:trial(?:ed|s|led)?|tried|attempt(?:ed|s)?|(?<!\b(?:cannot|unable to|not able to|cannot be|not|not be) )use[ds]?(?! disorder)|(?:is|was|being|been) prescribed|undergone|received|had (?!not|been)|participat\w+|completed?)\b/i;

/** The same in a utilization review decision, which is terser. */
export function findDenialsOfDecision(checked: CheckedText): Denial[] {
  return denialsIn(checked, ofDecision);
}

/** Every statement of a rationale that something is absent, not documented or not tried; not what a guideline says, nor quotations. */
export function findDenials(checked: CheckedText): Denial[] {
  return denialsIn(checked, ofReview);
}

function denialsIn(checked: CheckedText, find: ReturnType<typeof denialsBy>): Denial[] {
  const sentences = checked.sentences();
  const found = inSentences(checked, find, (denials, sentence, index) =>
    denials.map(
      (own): Denial => ({
        ...own,
        ...placed(own, sentence),
        object: placed(own.object, sentence),
        sentence,
        previous: sentences[index - 1] ?? null,
      }),
    ),
  );
  if (found.length === 0) return found;
  const quoted = quotedSpans(checked.text);
  return found.filter(denial => !quoted.some(quote => quote.start < denial.end && denial.start < quote.end));
}
