import { splitWords } from '#domain/drugs/lexicon.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import type { CheckedText } from '../letter/checked-text.ts';
import { type NamedParts, partsNamed } from '../letter/regions.ts';
import { type Denial, sense } from './find-denials.ts';
import { inUsualWords } from './sense/lay-words.ts';
import type { DeniedThing } from './query.ts';

/** What is decided, and the parts of the body it names. */
export type Title = Pick<CheckedText, 'text' | 'parts'>;

/** What the thing would be good for. */
const WHAT_IT_WOULD_DO =
  /\s(?:that|which) (?:(?:would|could|might|may)(?! (?:corroborate|confirm|bear out)\b)|lends?|is amenable|are amenable|responds?)\b.*$/;
/** What the denial rests on or what the thing would bear upon: "obese, with a BMI of 26", "a deficit to advise against it". */
const GROUND_OR_BEARING =
  /,?\swith an? (?:[a-z]+ ){1,4}(?:of|at) \d[\d.]*%?$|\s(?:to|that|which) (?:(?:would|might) )?(?:advise|speak|argue|count|weigh|warn|caution|call)s? (?:against|for)\b.*$/;
/** That it is told, behind the thing: "depression or insomnia is documented". */
const TOLD_OF =
  /\s(?:is|are|was|were|has been|have been)\s(?:[a-z]+ly\s)?(?:documented|described|reported|noted|recorded|mentioned|provided|identified|found|seen|present|submitted|listed|stated|demonstrated|shown|given|included)\s*$/;
/** The papers that would tell it: "contain evidence of an MRI" denies the MRI. */
const EVIDENCE_OF =
  /^\s*(?:(?:(?:any|an?|the)\s)?(?:evidence|documentation|mention|indications?|proof)\s(?:of|that|regarding)\s|to include\s)/;
/** White space other than single blanks. */
const UNEVEN = / {2}|[^\S ]/;
const POINTS_BACK =
  /\b(?:these|this|those|such) (?:types? of )?(?:medications?|drugs?|agents?|treatments?|therap(?:y|ies)|measures)\b/;
/** All that the sentence before lists: "MRI is for red flags, deficits or trauma. None of these is documented." */
const ANY_OF_THESE =
  /^\s*(?:(?:any|one|either|all|each|none) )?of (?:the )?(?:foregoing|above|these|those|them|such)(?: [a-z]+){0,2}\s*(?:$|,)|\b(?:any|one|either) of (?:the )?(?:foregoing|above|these|those|them)\b|^\s*(?:any )?(?:these|those|such) (?:criteria|findings|elements|items|features|signs|conditions|symptoms|factors)\s*$/;
/** "However, this" (has not been done), "none" (is on record): what the sentence before requires. */
const WHAT_IS_REQUIRED =
  /^\W*(?:(?:however|but|yet|and|still|here|in this case),?\s)?(?:(?:also|still|just|even) )?(?:this|that|it|none|such|no such [a-z]+|nothing of the (?:kind|sort)|there)\s*$/;
const REQUIRED =
  /\b(?:requires?|required (?:is|are)|demands?|calls? for|asks? for|presupposes?|(?:is|are) (?:meant |only |reserved )*for|(?:recommended|indicated|reserved|appropriate|supported) (?:only )?(?:for|in|after|when there (?:is|are)|if there (?:is|are)|in the presence of)|needed (?:is|are)|(?:in|after) (?:the )?(?:presence|failure) of)\s(?:(?:patients|those|cases|workers) with\s)?([^.;:,]{3,90})\.?\s*$/i;

/** What stands before the list. */
const BEFORE_LIST =
  /^.*?\b(?:when(?: there (?:is|are))?|if(?: there (?:is|are))?|in the presence of|includ(?:e|es|ing)|such as|requires?|required|documentation of|evidence of|(?:patients|those|cases) with|(?:criteria|indications) (?:are|for|include)\b[^:,]*:?|:)\s/i;
/** Treatment that is not named, because the title names it: "the sessions already provided", "that therapy", "the program". */
const POINTS_AT_TITLE =
  /\b(?<!\b(?:part|component) of )(?:the|that|this|those|these|prior|previous|earlier|initial|first|completed|such)\s+(?:prior |previous |earlier |initial |first )?(?:(?:\d+|two|three|four|six|eight|ten|twelve) )?(?:sessions?|visits?|treatments?|therapy|program|course|blocks?|injections?|trial|care|sets?|round|series)\b|^\s*(?:the|this|that)\s(?:device|unit|machine|garment)\b|\b(?:these|those|such) risk factors\b|\bany\s+(?:prior |previous |earlier )?(?:therapy|sessions?|visits?)\b|\bmonth(?:'s|-long|s)? trial\b|\bmonths? of (?:the )?trial\b|^\s*an?\s(?:(?!home)[a-z0-9-]+\s){0,2}(?:trial|course)\s*$/;

/** The person whose doing it is, and that it can be done. */
const WHO_IS =
  /^(?:(?:the |this )?(?:injured )?(?:patient|worker|claimant|applicant|employee|he|she))\s(?:(?:is|was|can|could|appears|seems|able|to|be|also|still|now)\s)*/;
/** What a denial in a text denies, given what the text is about. */
export function thingDenied(denial: Denial, text: string, title: Title): DeniedThing {
  const written = text.slice(denial.object.start, denial.object.end);
  const said = (UNEVEN.test(written) ? written.replaceAll(/\s+/g, ' ') : written).toLowerCase();
  const plain = inUsualWords(said)
    .replace(WHAT_IT_WOULD_DO, '')
    .replace(GROUND_OR_BEARING, '')
    .replace(TOLD_OF, '')
    .replace(EVIDENCE_OF, '');
  const before = denial.previous;
  const pointsBack = before !== null && ANY_OF_THESE.test(plain);
  const pointing = pointsBack ? plain.replace(/,.*$/, '') : plain;
  const isRequired = before !== null && WHAT_IS_REQUIRED.test(plain);
  const required = isRequired ? REQUIRED.exec(text.slice(before.start, before.end).replaceAll(/\s+/g, ' '))?.[1] : null;
  const list = pointsBack ? listIn(text.slice(before.start, before.end)) : (required?.toLowerCase() ?? null);
  const own =
    list ?? (denial.thing === undefined ? pointing : `${denial.thing} ${pointing.trimStart().replace(WHO_IS, '')}`);
  const words =
    before !== null && POINTS_BACK.test(own)
      ? `${own} ${text.slice(before.start, before.end).toLowerCase()}`
      : POINTS_AT_TITLE.test(own)
        ? `${own} of ${title.text.toLowerCase()}`
        : own;
  const cue =
    denial.object.start > denial.start
      ? text.slice(denial.start, denial.object.start)
      : text.slice(denial.object.end, denial.end);
  return thingOf(
    cue.toLowerCase(),
    withSubject(words.trim(), text.slice(denial.sentence.start, denial.start), title.text) + causeBehind(denial, text),
    own.trim(),
    isRequired ? sense(own, denial.denied) : denial.denied,
    title.text,
    lazy(() => withOtherSide(partsNamed(own), own, title)),
    lazy(() => {
      const named = partsNamed(
        `${text.slice(denial.sentence.start, denial.object.start)} ${text.slice(denial.object.end, denial.sentence.end)}`,
      );
      return named.regions.length > 0 ? named : title.parts();
    }),
  );
}

/** The side that is not the one in question. */
const OPPOSITE =
  /\b(?:opposite|contralateral|other|unaffected|uninjured|un-?involved|non-?injured|asymptomatic)\s(?:side|shoulder|arm|elbow|wrist|hand|hip|knee|leg|ankle|foot|limb|extremity)\b/i;

/** The one side that words are of: the one they name, or the other one than the title's. */
export function sideDenied(words: string, title: Title): 'left' | 'right' | null {
  const isLeft = /\bleft\b/i.test(words);
  const isRight = /\bright\b/i.test(words);
  if (isLeft !== isRight) return isLeft ? 'left' : 'right';
  if (isLeft || !OPPOSITE.test(words)) return null;
  const [side, ...others] = title.parts().sides;
  if (side === undefined || side === 'bilateral' || others.length > 0) return null;
  return side === 'left' ? 'right' : 'left';
}

function withOtherSide(named: NamedParts, own: string, title: Title): NamedParts {
  const side = OPPOSITE.test(own) ? sideDenied(own, title) : null;
  if (side === null) return named;
  const { regions } = named.regions.length > 0 ? named : title.parts();
  return { ...named, regions, sides: [side] };
}

/** The list that a sentence ends in, in small letters; null where it has none. */
function listIn(sentence: string): string | null {
  const list = sentence
    .replaceAll(/\s+/g, ' ')
    .replace(BEFORE_LIST, '')
    .replace(/\.\s*$/, '')
    .toLowerCase();
  return list.length < sentence.trim().length - 1 && /,| or | and /.test(list) ? list : null;
}

/** What stands behind the words that deny and names what the thing would come of: "was not reported after the acupuncture". */
const CAUSE_BEHIND = /^\s+((?:after|from|following|with|since|during|as a result of)\s[^.;,]{3,60})/i;

function causeBehind(denial: Denial, text: string): string {
  if (denial.object.start > denial.start) return '';
  const cause = CAUSE_BEHIND.exec(text.slice(denial.end, denial.sentence.end))?.[1];
  return cause === undefined ? '' : ` ${cause.toLowerCase()}`;
}

/** Only what came of something, or a trial without what was tried. */
const EFFECT_ALONE =
  /^(?:(?:an?|any|the|clear|objective|subjective|documented|lasting|significant|meaningful|measurable|real|such|pain|functional|analgesic|at\s+least|more\s+than|\d{1,3}\s?(?:%|percent))\s+)*(?:benefits?|relief|improvements?|gains?|response|effects?|progress|success)(?:\s(?:resulting\s|derived\s|obtained\s|brought\s)?(?:from|of|with|by|to|in)\s(?:it|them|this|these|that|the treatment(?: rendered)?|such (?:care|treatment)))?(?:\s(?:for|of|lasting)\s[^,;]{3,30}\b(?:weeks|months))?$/;

/** The end of a text from where its last clause begins. */
const OWN_CLAUSE = /(?:(?!,?\s(?:but|however|although|though|while|whereas)\s)[^.;:])*$/i;

/** The effect, of what the words before the denial name: "previous massage produced no documented benefit". */
function withSubject(words: string, before: string, title: string): string {
  if (!EFFECT_ALONE.test(words)) return words;
  return `${words} of ${(OWN_CLAUSE.exec(before)?.[0] ?? '').trim()} ${title}`.toLowerCase();
}

function thingOf(
  cue: string,
  words: string,
  own: string,
  denied: Denial['denied'],
  title: string,
  named: () => NamedParts,
  titleParts: () => NamedParts,
): DeniedThing {
  return {
    words,
    own,
    denied,
    get title() {
      return title.toLowerCase();
    },
    cue,
    split: lazy(() => splitWords(words)),
    get parts() {
      return partsOf(named(), titleParts);
    },
    get namesPart() {
      return named().regions.length > 0 || named().sides.length > 0;
    },
  };
}

/** The parts named, with what is left out of them: the side of a part that the title is about, the part of a side. */
function partsOf(named: NamedParts, titleParts: () => NamedParts): NamedParts {
  if (named.regions.length > 0 && named.sides.length > 0) return named;
  const title = titleParts();
  if (named.regions.length === 0) return named.sides.length === 0 ? title : { ...title, sides: named.sides };
  return named.regions.some(region => title.regions.includes(region)) ? { ...named, sides: title.sides } : named;
}

/** What a thing is seen on or told in: "instability on x-ray" denies no x-ray. */
const WHERE_SEEN =
  /\s+(?:on|by|per|via|through|in|under|from)\s+(?:(?:the|an?|his|her|any|plain|physical|lateral|standing|dynamic|flexion(?:[-/ ](?:and )?extension)?|these|this|submitted|available)\s+)*(?:x-?rays?|films?|mris?|ct|imaging|radiographs?|emg\S*|records?|notes?|reports?|chart|file|review)\b.*$/;

/** What it would have been there for: "imaging is available to show a tear" denies the imaging. */
const WHAT_FOR =
  /\s(?:(?:is|are|was|were) )?(?:available|submitted|provided|included|presented|attached|enclosed|on file)(?: for review)? to (?:show|confirm|demonstrate|corroborate|substantiate|support|document|establish|verify|identify|prove|reveal|suggest|indicate)\b.*$/;

/** The same without what it is seen on or told in, or would have shown. */
export function withoutWhere(thing: DeniedThing): DeniedThing {
  const own = thing.own.replace(WHAT_FOR, '').replace(WHERE_SEEN, '');
  return own === thing.own || thing.words !== thing.own ? thing : withWords(thing, own);
}

/** The thing by its own words alone. */
export const byItsWords = (thing: DeniedThing): DeniedThing => withWords(thing, thing.own);

/** Other words for a thing of the same parts. */
function withWords(thing: DeniedThing, own: string, denied = thing.denied): DeniedThing {
  return {
    words: own,
    own,
    denied,
    get title() {
      return thing.title;
    },
    cue: thing.cue,
    split: lazy(() => splitWords(own)),
    get parts() {
      return thing.parts;
    },
    get namesPart() {
      return thing.namesPart;
    },
  };
}

/** What joins the things of a list that a denial speaks of; "with and without medication" is none. */
const JOINS =
  /\s*(?:,|;|(?<!\d)\/|\/(?!\d))\s*(?:and\s+|or\s+|nor\s+)?|(?<!\b(?:with|before|pre-?))\s+(?:and\/or|and|or|nor|as well as|along with)\s+(?!(?:more|less|fewer|greater|longer|higher|above)\b)/;
/** Examples of what is denied are not denied by themselves. */
const EXAMPLES = /[\s,(]+(?:to include|including|such as|e\.g|i\.e|for example|like)\b.*$/;
/** "Its effect on mood, sleep and function" denies none of these, nor that they changed or were measured again. */
const EFFECT_ON_EACH =
  /\b(?:effects?|impact|influence) (?:on|upon)\b|^(?:change of work restrictions|reduction of medication|improvement in motion|repeat)\b/;
/** "Red flags such as loss of consciousness", "risk factors such as hypertension": what is told is one of them. */
const ONE_OF_ITS_KIND =
  /\b(?:red flags?|risk factors?|co-?morbidit\w+|comorbid conditions?|co-?existing conditions?|monitor\w*)\b.*?(?:such as|including|to include|like|e\.g\.?)\s([^,;]+)/;
const SHORTEST = 4;
/** "No neck pain and a negative Spurling": the last is stated, and not denied. */
const STATED = /^(?:an?|the)\s(?:negative|normal|full|symmetric\w*|intact|good)\s/;

/** The members of a list of things denied; they are of the parts the whole is of. */
export function membersOf(whole: DeniedThing): DeniedThing[] {
  const example = ONE_OF_ITS_KIND.exec(whole.own)?.[1];
  if (example !== undefined) return [withWords(whole, example)];
  if (EFFECT_ON_EACH.test(whole.own)) return [];
  const members = whole.own
    .replace(EXAMPLES, '')
    .split(JOINS)
    .filter(words => words.length >= SHORTEST && !STATED.test(words));
  if (members.length < 2) return [];
  return members.map(own => withWords(whole, own));
}

/** "A failure of injections or imaging evidence of arthritis": of the second it is the evidence that is denied. */
const EVIDENCE_ITSELF = /^(?:[a-z-]+ )?(?:evidence|documentation|findings?|diagnosis) of\s/;

/** Members of a list of failures that are none: they are said to be on no record. */
export function evidenceBesideFailure(whole: DeniedThing): DeniedThing[] {
  return membersOf(whole)
    .filter(({ own }) => EVIDENCE_ITSELF.test(own))
    .map(({ own }) => withWords(whole, own, 'recorded'));
}
