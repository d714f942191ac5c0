import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { INJECTIONS, STIMULATORS, STRUCTURES } from '../../letter/kinds-of-service.ts';
import type { Span } from '../../letter/checked-text.ts';
import { sideDenied, type Title } from '../denied-thing.ts';
import type { Query } from '../query.ts';
import type { AsDenied } from './as-denied.ts';
import { ofWhatFor } from './for-what.ts';
import { FOUND, TOLD } from './found-or-told.ts';
import { IS_RELIEVED, ofNamedThings, ofStructureTorn } from './named-things.ts';
import { ofQualities } from './qualities.ts';
import { ofThisCase } from './this-case/of-this-case.ts';
import { ofTimeMeant } from './time-meant.ts';
import { ofWantDenied } from './twice-denied.ts';
import { ofWhereSeen } from './where-seen.ts';

/** Whether words of a record may answer a denial, by the sense in which it denies. */
type Sense = {
  readonly inSentence: (sentence: string) => boolean;
  readonly inPlace: NonNullable<Query['inPlace']>;
  /** Only what was found answers, no complaint. */
  readonly isOfFindings: boolean;
};

/** Words for a high degree: the denial of it leaves room for a low one. */
const HIGH =
  /\b(?:severe(?:ly)?|end[- ]stage|advanced(?! (?:imaging|stud|directive|age))|marked(?:ly)?|massive|large|extensive|profound|critical|intractable|high[- ]grade|full[- ]thickness|bone[- ]on[- ]bone|morbid(?:ly)?|major(?= depress))\b/i;
/** The same in a record, and figures that amount to it. */
const IS_HIGH =
  /\b(?:severe(?:ly)?|end[- ]stage|advanced|marked(?:ly)?|massive|large|extensive|profound|critical|intractable|high[- ]grade|full[- ]thickness|complete(?:ly)?|morbid(?:ly)?|major|bone[- ]on[- ]bone|grade (?:iv|iii|3|4)|kellgren\S* (?:\w+ )?(?:iv|4)|worst|collapsed?|obliterated|retracted|no (?:[a-z]+ ){0,2}space)\b|\b(?:[7-9]|10)\s?(?:\/\s?10|out of 10)|\b(?:bmi|body mass index)\b[^.;]{0,14}(?:[4-9]\d)\b/i;

/** The denial is of what an examination finds. */
const OF_EXAMINATION =
  /\b(?:on|by|upon|during|in|at|from|through)\s+(?:(?:the|an?|his|her|physical|clinical|neurologic(?:al)?|recent|latest|last|most|current|any|this|that)\s+)*exam(?:ination)?s?\b|\bexam(?:ination)?s?\b(?:\s+findings?)?(?:\s+\w+){0,4}?\s+(?:shows?|showed|reveal\w*|demonstrat\w*|document\w*|finds?|found|without|disclos\w*|is|was|are|were|did|does|do|lacks?)\b|\b(?:objective(?:ly)?|physical|clinical) (?:\w+ )?(?:evidence|findings?|signs?|exam\w*)\b|\b(?:palpa\w+|measured|elicited)\b/i;
/** A denial of what the patient tells is one of complaints, wherever they would stand. */
const OF_COMPLAINTS = /\b(?:complain\w*|symptoms?|subjective\w*|history|reports? of)\b/i;
/** Structures of which tenderness is told by name: that of the muscles beside one is none of it. */
const TENDER_AT =
  /\b(?:facet|sacroiliac|joint[- ]line|trochanter|epicondyl|spinous|bicipital|acromioclavicular|plantar|patell|snuffbox)\w*/i;
const STEM = 8;

/** The denial is of what was found or told at one visit, which a diagnosis alone does not contradict. */
const AT_ONE_VISIT =
  /\b(?:at|on|during) (?:the|his|her|this|that) (?:last|latest|most recent|final|present|current|same)? ?(?:visit|appointment|encounter|follow-?up|occasion)\b|\bon (?:that|the same|this) (?:day|date)\b/i;

/** What is denied is use now: "no longer takes an NSAID", "is on no opioid", "present tobacco use". */
const OF_USE_NOW =
  /\bno longer\b|\b(?:is|are|was|were) (?:(?:not|neither|nor) )?(?:currently |now |presently |also )?(?:on|taking|using)\b|\b(?:takes?|uses?)\s(?:no|neither)\b|\bdoes not (?:currently |now )?(?:take|use|smoke)\b|\b(?:present|current|ongoing|active)(?:ly)? (?:[a-z]+ )?(?:use|smok\w*)\b|\b(?:not|no) (?:an? )?(?:[a-z]+ )?smok(?:er|es?|ing)\b(?! (?:history|cessation))|\bnon-?\s?smok/i;
/** Complaints of now. */
const OF_NOW = /\b(?:current|present|ongoing|active)(?:ly)?\b/i;
const IS_OVER =
  /\b(?:until|stopped|quit|former(?:ly)?|used to|gave up|given up|discontinued|d\/c'?d?|(?:was|were|been) (?:used|taken|given|tried|on|smoked|stopped)|had (?:taken|used|smoked|been on)|in the past|once (?:took|used|smoked))\b/i;

/** What a drug does to a person, for better or worse. */
const OF_A_DRUG =
  /\b(?:side|adverse|ill|untoward) (?:effects?|reactions?|events?)\b|\b(?:tolera\w*|intoleran\w*|allerg\w*|sedat\w*|drows\w*|dizz\w*|nause\w*|vomit\w*|constipat\w*|relief|reliev\w*|reduc\w*|help(?:s|ed|ful|ing)?|benefi\w*|effective\w*|efficacy|improve\w*|analges\w*)\b/i;
const POINTS_AT_DRUG =
  /\b(?:with|from|by|on|of|to|for|that|because of|due to|taking) (?:it|its use|this (?:drug|medication|medicine|opioid)|the (?:drug|medication|medicine|opioid|requested (?:drug|medication)))\b/i;

/** What is put on the skin: of it nothing is told by what medications in general do. */
const ON_SKIN = /\b(?:creams?|lotions?|gels?|patch(?:es)?|ointments?|topicals?|sprays?)\b/i;
const OF_ANY_DRUG = /\b(?:opioids?|narcotics?|medications?|drugs?|nsaids?)\b/i;

/** Things of one kind, each with its other names: what is told of another is told of none of these. */
type Kind = {
  readonly names: readonly RegExp[];
  /** Words for all of the kind. */
  readonly all: RegExp;
  /** Only where they are denied of a drug. */
  readonly ofDrug?: true;
  /** A record may go on speaking of one without its name: only another's name shows that another is meant. */
  readonly mayBeUnnamed?: true;
  /** Words for one that the title names, where the denial names none. */
  readonly pointedAtBy?: RegExp;
};

const KINDS: readonly Kind[] = [
  {
    names: [
      /\b(?:sedat\w*|drows\w*|sleep(?:y|iness)|somnolen\w*|groggy|foggy|fatigue\w*|letharg\w*)/i,
      /\b(?:dizz\w*|light-?headed\w*|vertigo)/i,
      /\b(?:nause\w*|vomit\w*|sick)\b/i,
      /\b(?:constipat\w*|bowels?|stools?|laxatives?)\b/i,
      /\b(?:itch\w*|prurit\w*|rash\w*|hives)\b/i,
    ],
    all: /\b(?:effects?|reactions?|events?|red flags?)\b/i,
    ofDrug: true,
  },
  {
    names: [
      /\bulcer\w*/i,
      /\b(?:bleed\w*|bled|hemorrhag\w*|perforat\w*)/i,
      /\b(?:heartburn|reflux|gerd|dyspep\w*|gastritis|epigastric|upset)\b/i,
    ],
    all: /\b(?:risk\w*|factors?|age|anticoag\w*|steroids?|nsaids?|(?:gastrointestinal|gi|gastric|stomach) (?!bleed|ulcer|hemorr|perfor))/i,
  },
  { names: STIMULATORS, all: /\bunits?,/i },
  { names: [/\bbed(?:-?\s?(?:ridden|bound|confined))?\b/i], all: /\bhome|\bhouse/i },
  {
    names: INJECTIONS,
    all: /\b(?:injections? and|any)\b/i,
    mayBeUnnamed: true,
    pointedAtBy: /\b(?:injections?|blocks?|procedure)\b/i,
  },
  { names: STRUCTURES, all: /\b(?:diffuse\w*|throughout|entire|global\w*|general\w*)\b/i, mayBeUnnamed: true },
  {
    names: [/\b(?:cervical|neck)\b/i, /\b(?:thoracic|mid-?\s?back|upper back)\b/i, /\b(?:lumbar|low(?:er)? back)\b/i],
    all: /\b(?:thoraco-?lumbar|cervico-?thoracic|(?:entire|whole) spine)\b/i,
    mayBeUnnamed: true,
  },
  {
    names: [
      /\bpatello-?\s?femoral\b/i,
      /\bmedial (?:compartment|joint|narrowing|femoro\w*|tibio\w*)/i,
      /\blateral (?:compartment|joint|narrowing|femoro\w*|tibio\w*)/i,
    ],
    all: /\b(?:tri-?\s?compartment\w*|(?:all|three) (?:three )?compartments|diffuse\w*)\b/i,
    mayBeUnnamed: true,
  },
  {
    names: [/\b(?:calf|calves)\b/i, /\bankles?\b/i, /\b(?:foot|feet)\b/i, /\bknees?\b/i, /\bthighs?\b/i],
    all: /\b(?:radiat|pain|numb|tingl|weak|wast|atroph|girth|cm\b|sens|reflex|below|above|legs?\b|extremit)/i,
    mayBeUnnamed: true,
  },
  { names: [/\bleft\b/i, /\bright\b/i], all: /\b(?:both|bilateral\w*)\b/i, mayBeUnnamed: true },
  {
    names: [
      /\bmigrain\w*/i,
      /\bcluster\b/i,
      /\btension\b/i,
      /\bhemicrani\w*/i,
      /\bcervicogenic\b/i,
      /\b(?:rebound|medication[- ]overuse) headaches?/i,
    ],
    all: /\b(?:headaches? (?:or|and|frequency|diary|days)|root|nerve|dural|neural|signs?)\b/i,
    mayBeUnnamed: true,
  },
  {
    names: [/\b(?:platelet[- ]rich|prp)\b/i, /\b(?:hyaluron\w*|visco\w*|synvisc|orthovisc|supartz|euflexxa)/i],
    all: /\bany\b/i,
  },
  {
    names: [
      /\b(?:snris?|duloxetine|cymbalta|venlafaxine|effexor|milnacipran|savella)\b/i,
      /\b(?:tcas?|tricyclics?|amitriptyline|elavil|nortriptyline|pamelor|doxepin|imipramine|desipramine)\b/i,
      /\b(?:ssris?|fluoxetine|prozac|sertraline|zoloft|citalopram|celexa|escitalopram|lexapro|paroxetine|paxil)\b/i,
    ],
    all: /\banti-?\s?depressants?\b/i,
  },
  {
    names: [/\bpanic\b/i, /\bphobi\w*/i],
    all: /\banxiety (?:or|nor)\b/i,
  },
  {
    names: [
      /\b(?:thenar|hypothenar|interosse\w*|intrinsic)\b/i,
      /\b(?:quadriceps|vmo|thigh)\b/i,
      /\b(?:calf|gastrocnemius|soleus)\b/i,
      /\b(?:deltoid|supraspinatus|infraspinatus)\b/i,
      /\b(?:biceps|triceps|forearm)\b/i,
    ],
    all: /\b(?:tear|torn|tend\w*|pain\w*|tender\w*|strength|weak\w*|reflex\w*|numb\w*|sens\w+|radiat\w*)\b/i,
    mayBeUnnamed: true,
  },
  { names: [/\bstress (?:fracture|reaction|injur)\w*/i], all: /\bscreen/i },
];

const ingredientsIn = (words: string): ReadonlySet<string> =>
  new Set(findDrugsIn(splitWords(words)).flatMap(({ value }) => value.drug.ingredients));

function ofSameDrug(said: string, title: Title): ((sentence: string) => boolean) | null {
  if (!OF_A_DRUG.test(said)) return null;
  const own = lazy(() => {
    const named = ingredientsIn(said);
    return named.size > 0 || !POINTS_AT_DRUG.test(said) ? named : ingredientsIn(title.text);
  });
  const isOnSkin = ON_SKIN.test(said);
  return sentence => {
    if (isOnSkin && OF_ANY_DRUG.test(sentence) && !ON_SKIN.test(sentence)) return false;
    if (own().size === 0) return true;
    const named = ingredientsIn(sentence);
    return named.size === 0 || OF_ANY_DRUG.test(sentence) || [...named].some(name => own().has(name));
  };
}

function ofSameKinds(said: string, title: Title): ((sentence: string) => boolean)[] {
  return KINDS.flatMap(({ names, all, ofDrug, mayBeUnnamed, pointedAtBy }) => {
    const named = names.filter(name => name.test(said));
    const denied =
      named.length === 0 && pointedAtBy?.test(said) === true ? names.filter(name => name.test(title.text)) : named;
    if (denied.length === 0 || all.test(said)) return [];
    if (ofDrug === true && !POINTS_AT_DRUG.test(said) && ingredientsIn(said).size === 0) return [];
    return [
      (sentence: string) =>
        denied.some(name => name.test(sentence)) ||
        (mayBeUnnamed === true && !names.some(name => name.test(sentence))) ||
        (mayBeUnnamed === true && all.test(sentence)),
    ];
  });
}

/** The sense of a denial: the degree of what it denies, whether it is of what an examination finds, and of which drug. */
function senseOf(denial: AsDenied, title: Title): Sense | null {
  const { said, whole, around } = denial;
  const tests = [ofTimeMeant, ofWantDenied, ofQualities, ofNamedThings].flatMap(limit => limit(denial) ?? []);
  if (HIGH.test(said)) tests.push(sentence => IS_HIGH.test(sentence));
  const isOfFindings = OF_EXAMINATION.test(around) && !OF_COMPLAINTS.test(said);
  if (isOfFindings) tests.push(sentence => !TOLD.test(sentence) || FOUND.test(sentence));
  const structure = TENDER_AT.exec(said)?.[0];
  if (structure !== undefined && /\btender/i.test(said))
    tests.push(sentence => sentence.toLowerCase().includes(structure.toLowerCase().slice(0, STEM)));
  if (AT_ONE_VISIT.test(around)) tests.push(sentence => TOLD.test(sentence) || FOUND.test(sentence));
  const ofDrug = ofSameDrug(said, title);
  tests.push(...(ofDrug === null ? [] : [ofDrug]), ...ofSameKinds(said, title));
  const side = sideDenied(said, title);
  const isOfUse = OF_USE_NOW.test(whole);
  const isOfNow = OF_NOW.test(said);
  const places = [ofWhereSeen, ofStructureTorn, ofWhatFor, ofThisCase].flatMap(limit => limit(denial, title) ?? []);
  if (tests.length === 0 && side === null && places.length === 0 && !isOfUse && !isOfNow) return null;
  return {
    inSentence: sentence => tests.every(test => test(sentence)),
    inPlace: (text, sentence, at) =>
      (side === null || mayBeOfSide(side, title, sideTold(text, sentence, at))) &&
      places.every(isThere => isThere(text, sentence, at)) &&
      !((isOfUse || isOfNow) && IS_OVER.test(clauseAt(text, sentence, at))) &&
      !(isOfNow && IS_RELIEVED.test(clauseAt(text, sentence, at))),
    isOfFindings,
  };
}

/** The words between two semicolons that a place stands in. */
function clauseAt(text: string, { start, end }: Span, at: Span): string {
  const from = text.lastIndexOf(';', at.start);
  const to = text.indexOf(';', at.end);
  return text.slice(Math.max(start, from + 1), to < 0 ? end : Math.min(end, to));
}

const SIDES = /\b(?:left|right|both|bilateral\w*)\b/gi;

/** The side a place of a sentence is told of: the last named before its end, else the first behind it; null where none is. */
function sideTold(text: string, sentence: Span, at: Span): string | null {
  const before = text.slice(sentence.start, at.end).match(SIDES)?.at(-1);
  return (before ?? text.slice(at.end, sentence.end).match(SIDES)?.[0])?.toLowerCase() ?? null;
}

/** Whether what is told of a side may be of the one denied; where no side is told the one that is decided is meant. */
function mayBeOfSide(denied: 'left' | 'right', title: Title, told: string | null): boolean {
  if (told !== null) return told !== (denied === 'left' ? 'right' : 'left');
  const [side, ...others] = title.parts().sides;
  return side === undefined || side === denied || side === 'bilateral' || others.length > 0;
}

/**
 * A query as it may be answered, given the denial in its own words and what is decided: mild arthritis does not contradict that it is not
 * severe, a complaint not that nothing was found, nor the harm of one drug that of another.
 */
export function inSenseOf(denial: () => AsDenied, title: Title): (query: Query) => Query {
  // Asked only where a sentence may answer, which is seldom.
  const sense = lazy(() => senseOf(denial(), title));
  return query => {
    const { inSentence, answeredBy } = query;
    return {
      ...query,
      inSentence: sentence => (inSentence?.(sentence) ?? true) && (sense()?.inSentence(sentence) ?? true),
      inPlace: (text, sentence, at) => sense()?.inPlace(text, sentence, at) ?? true,
      ...(answeredBy === undefined
        ? {}
        : { answeredBy: fact => answeredBy(fact) && !(fact.kind === 'complaint' && sense()?.isOfFindings === true) }),
    };
  };
}
