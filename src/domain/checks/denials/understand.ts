import { lazy } from '#domain/drugs/words/lazy.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { lookAtAll, type PatternSet, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import { byItsWords, evidenceBesideFailure, membersOf, thingDenied, type Title, withoutWhere } from './denied-thing.ts';
import type { Denial } from './find-denials.ts';
import type { DeniedThing, Query, Topic } from './query.ts';
import type { AsDenied } from './sense/as-denied.ts';
import { inSenseOf } from './sense/same-sense.ts';
import { CARE_WORDS, careTried, DRUG_WORDS, drugsTried, HOW_MANY, visitsHad } from './topics/care.ts';
import { disorder, illness, SLEEP, sleep, STOMACH, stomach } from './topics/conditions.ts';
import * as course from './topics/course.ts';
import { intended } from './topics/intended.ts';
import * as findings from './topics/findings.ts';
import * as testing from './topics/testing.ts';
import { CRITERIA } from './topics/of-criteria/all-criteria.ts';
import { ROWS_OF_SUMMARY } from './topics/of-summary/all-rows.ts';
import { failure } from './topics/of-summary/failure.ts';
import { echo } from './topics/of-summary/echo.ts';
import { drugHarm, drugNamed, drugResponse, testNamed } from './topics/of-summary/named.ts';
import { SPECIALIST_WORDS, specialistSeen } from './topics/of-summary/seen.ts';
import { topicOf } from './topics/of-record/row.ts';
import { anyOfItsKind, WIDE_WORDS } from './topics/of-summary/wider-words/any-of-its-kind.ts';

/** A topic, and the words of which a thing it understands has some; none where it is to be asked in any case. */
type TopicByWords = readonly [topic: Topic, speaksOf: readonly RegExp[], isOfChange?: boolean | undefined];

/** In order: the first topic that understands the words speaks for them. */
// biome-ignore format: a table reads in columns
const TOPICS: readonly TopicByWords[] = [
  [testing.positiveImaging,        [testing.POSITIVE_IMAGING]],
  [course.painScore,               [course.PAIN_SCORE]],
  [course.functionalGain,          [course.GAIN]],
  [course.painRelief,              [course.RELIEF]],
  [course.opioidMonitoring,        [course.DRUG_TEST, course.AGREEMENT]],
  [course.medicationList,          [course.MEDICATION_LIST]],
  [course.workStatus,              [course.WORK_STATUS]],
  [course.mechanism,               [course.MECHANISM]],
  [course.surgery,                 [course.OPERATION]],
  [sleep,                          [SLEEP]],
  [stomach,                        [STOMACH]],
  [visitsHad,                      [HOW_MANY]],
  [drugsTried,                     DRUG_WORDS],
  [careTried,                      CARE_WORDS],
  [findings.complaintsOrFindings,  [findings.COMPLAINTS, findings.FINDINGS]],
  [findings.examination,           [findings.EXAMINATION]],
  [testing.imagingDone,            testing.STUDY_WORDS],
  [testing.electrodiagnosticsDone, [testing.ELECTRODIAGNOSTIC]],
  [findings.radiculopathy,         [findings.RADICULAR]],
  [findings.signs,                 findings.SIGN_WORDS],
  [illness,                        []],
  [disorder,                       []],
  [findings.complaintsOf,          [findings.COMPLAINTS_OF]],
  [anyOfItsKind,                   [WIDE_WORDS]],
];

/** Topics with the words of each, and which topic each word is of. */
type TopicTable = {
  readonly topics: readonly TopicByWords[];
  readonly topicOfWords: readonly number[];
  /** Topics that no words are needed for. */
  readonly ofAnything: readonly number[];
  readonly sought: () => PatternSet;
};

function tableOf(topics: readonly TopicByWords[]): TopicTable {
  const spokenOf = topics.flatMap(([, speaksOf], topic) => speaksOf.map(pattern => ({ pattern, topic })));
  return {
    topics,
    topicOfWords: spokenOf.map(({ topic }) => topic),
    ofAnything: [...topics.keys()].filter(index => topics[index]?.[1].length === 0),
    sought: lazy(() => patternSet(spokenOf.map(({ pattern }) => pattern))),
  };
}

const STRICT = tableOf(TOPICS);
/** Topics beside the strict ones, by rows that a whole record is asked by, too. */
const WIDER = tableOf([
  [testNamed, []],
  [drugHarm, []],
  [drugResponse, []],
  ...ROWS_OF_SUMMARY.map((row): TopicByWords => [topicOf(row), [row.words], row.ofChange]),
  [specialistSeen, SPECIALIST_WORDS],
  [drugNamed, []],
  [echo, []],
]);

/** What criteria turn on: every one that a thing has the words of is asked. */
const OF_CRITERIA = tableOf(CRITERIA.map((row): TopicByWords => [topicOf(row), [row.words], row.ofChange]));

/** That something was tried in vain is denied where the trial itself is told nowhere else. */
const ATTEMPTS: readonly Topic[] = ROWS_OF_SUMMARY.filter(({ ofAttempt }) => ofAttempt).map(topicOf);

/** The topics whose words a thing has, in order. */
function topicsOf({ topics, topicOfWords, ofAnything, sought }: TopicTable, words: Words): TopicByWords[] {
  lookAtAll(sought(), words);
  const spoken = toBeTried(sought()).flatMap(index => topicOfWords[index] ?? []);
  const places = [...new Set([...ofAnything, ...spoken])];
  return places
    .sort((one, other) => one - other)
    .flatMap(place => (topics[place] === undefined ? [] : [topics[place]]));
}

const topicOnly = ([topic]: TopicByWords): Topic => topic;
const strictTopicsOf = (thing: DeniedThing): Topic[] => topicsOf(STRICT, thing.split()).map(topicOnly);

const MOST_THINGS = 4;

/** The denial is of more, other or better of a thing, of its paper, its course or its complications, and not of the thing. */
const NOT_THE_THING =
  /\b(?:complications?|itself|other|another|further|additional|repeat\w*|new|recent|updated|progress(?:ive|ion|ing|ed)|worsen\w*|changes? (?:in|of)|changing|adequate|sufficient|enough|full|entire|whole|prolonged|beyond|(?:required|requisite|needed|expected|stated) (?:degree|amount|level|extent|duration|percentage)|effects? (?:on|upon)|candidate|because|due to|caused|unrelated|contraindicat\w*|need(?:s|ed)?|reasons?|official|copy|copies|before and after)\b|\b(?:mri|ct|x-?rays?|imaging|radiolog\w*|operative|surgical|therapy|acupuncture|chiropractic|procedure|injection|emg|ncv|ncs|electrodiagnostic|consultation)\b[^.]{0,16}\b(?:reports?|notes?|records?)\b|^(?:the )?(?:notes?|reports?) (?:of|from|by)\b/;

/** What speaks against a thing is not the thing. */
const AGAINST =
  /^(?:(?:any|an?|the|absolute|relative|clear|specific|medical) )*contraindications? (?:to|for|against)\b/;

/** That a thing was measured again is denied, and not the thing. */
const AGAIN = /^repeat\b/;

/** What a denial denies, as a question to the summary or record. */
export type Understood = {
  /** The question of the first strict topic that understands it. */
  readonly strict: Query | null;
  /** Questions of the wider topics: of the whole first, then of the members of its list. */
  readonly wider: () => readonly Query[];
};

/** What a denial in a text denies, given what the text is about. */
export function understand(denial: Denial, text: string, title: Title): Understood {
  const whole = thingDenied(denial, text, title);
  const strict =
    whole.denied === 'planned' || AGAINST.test(whole.own) || AGAIN.test(whole.own)
      ? null
      : firstOf(strictTopicsOf(whole), whole);
  const inSense = inSenseOf(() => asDenied(denial, text), title);
  return { strict: strict === null ? null : inSense(strict), wider: () => widerQueries(whole).map(inSense) };
}

/** A denial in its own words, with those of its clause before and behind it. */
function asDenied({ start, end, object, sentence, denied }: Denial, text: string): AsDenied {
  return {
    said: text.slice(object.start, object.end),
    whole: text.slice(start, end),
    before: /[^.;:]*$/.exec(text.slice(sentence.start, start))?.[0] ?? '',
    behind: /^[^.;:,]*/.exec(text.slice(end, sentence.end))?.[0] ?? '',
    around: text.slice(sentence.start, sentence.end),
    denied,
  };
}

function widerQueries(whole: DeniedThing): Query[] {
  if (whole.denied === 'planned') return queriesFor([whole, ...membersOf(whole)], [intended]);
  const thing = withoutWhere(whole);
  const things = [thing, ...membersOf(thing)];
  // That a thing was done does not show that it failed.
  if (whole.denied === 'failed') {
    const evidence = evidenceBesideFailure(thing);
    return [
      ...queriesFor(things, [failure, ...ATTEMPTS]),
      ...(evidence.length === 0 ? [] : queriesFor(evidence, topicsOf(WIDER, thing.split()).map(topicOnly))),
    ];
  }
  const topics = topicsOf(WIDER, thing.split());
  const ofChange = topics.filter(([, , isOfChange]) => isOfChange).map(topicOnly);
  const plain = things.filter(({ own }) => !NOT_THE_THING.test(own));
  return [
    ...queriesFor(things, ofChange),
    ...queriesFor(plain, topics.map(topicOnly)),
    ...queriesFor(plain, [anyOfItsKind]),
    // What one of a list denies by itself, the strict topics know as well.
    ...(plain[0] === thing ? plain.slice(1) : []).flatMap(member => firstOf(strictTopicsOf(member), member) ?? []),
  ]
    .slice(0, MOST_THINGS)
    .concat(criteriaQueries(things));
}

function criteriaQueries(things: readonly DeniedThing[]): Query[] {
  return things.map(byItsWords).flatMap(thing => {
    const isPlain = !NOT_THE_THING.test(thing.own);
    return topicsOf(OF_CRITERIA, thing.split())
      .filter(([, , isOfChange]) => isPlain || isOfChange === true)
      .flatMap(([topic]) => topic(thing) ?? []);
  });
}

function queriesFor(things: readonly DeniedThing[], topics: readonly Topic[]): Query[] {
  const queries = new Map<string, Query>();
  for (const thing of things) {
    const query = firstOf(topics, thing);
    if (query !== null && !queries.has(query.asks)) queries.set(query.asks, query);
  }
  return [...queries.values()].slice(0, MOST_THINGS);
}

function firstOf(topics: readonly Topic[], thing: DeniedThing): Query | null {
  for (const topic of topics) {
    const query = topic(thing);
    if (query !== null) return query;
  }
  return null;
}

/** Every thing a denial denies that a topic understands, the whole first and then the members of its list, each asked for once. */
export function understandEach(denial: Denial, text: string, title: Title, topics: readonly Topic[]): Query[] {
  // What is not meant is no fact of a record.
  if (denial.denied === 'planned') return [];
  const whole = thingDenied(denial, text, title);
  return queriesFor([whole, ...membersOf(whole)], topics);
}
