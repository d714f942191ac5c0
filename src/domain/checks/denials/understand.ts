import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { lookAtAll, type PatternSet, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import { type NamedParts, partsNamed } from '../letter/regions.ts';
import type { Denial } from './find-denials.ts';
import type { DeniedThing, Query, Topic } from './query.ts';
import { CARE_WORDS, careTried, DRUG_WORDS, drugsTried, HOW_MANY, visitsHad } from './topics/care.ts';
import { disorder, illness, SLEEP, sleep, STOMACH, stomach } from './topics/conditions.ts';
import * as course from './topics/course.ts';
import * as findings from './topics/findings.ts';
import * as testing from './topics/testing.ts';

/** A topic, and the words of which a thing it understands has some; none where it is to be asked in any case. */
type TopicByWords = readonly [topic: Topic, speaksOf: readonly RegExp[]];

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
];

/** Words of every topic, and which topic each is of. */
const SPOKEN_OF = TOPICS.flatMap(([, speaksOf], topic) => speaksOf.map(pattern => ({ pattern, topic })));
const SOUGHT: PatternSet = patternSet(SPOKEN_OF.map(({ pattern }) => pattern));

/** The topics whose words a thing has, in order. */
function topicsOf(words: Words): Topic[] {
  lookAtAll(SOUGHT, words);
  const spoken = new Set(toBeTried(SOUGHT).map(index => SPOKEN_OF[index]?.topic));
  return TOPICS.flatMap(([topic, speaksOf], index) => (speaksOf.length === 0 || spoken.has(index) ? topic : []));
}

/** White space other than single blanks. */
const UNEVEN = / {2}|[^\S ]/;
const POINTS_BACK =
  /\b(?:these|this|those|such) (?:types? of )?(?:medications?|drugs?|agents?|treatments?|therap(?:y|ies)|measures)\b/;

/** What a denial in a text denies, given what the text is about (the parts of the body its title names); null when no topic understands it. */
export function understand(denial: Denial, text: string, titleParts: () => NamedParts): Query | null {
  const thing = thingDenied(denial, text, titleParts);
  return firstOf(topicsOf(thing.split()), thing);
}

function thingDenied(denial: Denial, text: string, titleParts: () => NamedParts): DeniedThing {
  const written = text.slice(denial.object.start, denial.object.end);
  const said = (UNEVEN.test(written) ? written.replaceAll(/\s+/g, ' ') : written).toLowerCase();
  const own = denial.thing === undefined ? said : `${denial.thing} ${said.trimStart()}`;
  const before = denial.previous;
  const words =
    POINTS_BACK.test(own) && before !== null ? `${own} ${text.slice(before.start, before.end).toLowerCase()}` : own;
  return thingOf(
    words.trim(),
    own.trim(),
    denial.denied,
    lazy(() => partsNamed(own)),
    lazy(() => {
      const named = partsNamed(
        `${text.slice(denial.sentence.start, denial.object.start)} ${text.slice(denial.object.end, denial.sentence.end)}`,
      );
      return named.regions.length > 0 ? named : titleParts();
    }),
  );
}

function thingOf(
  words: string,
  own: string,
  denied: Denial['denied'],
  named: () => NamedParts,
  titleParts: () => NamedParts,
): DeniedThing {
  return {
    words,
    own,
    denied,
    split: lazy(() => splitWords(words)),
    get parts() {
      return this.namesPart ? named() : titleParts();
    },
    get namesPart() {
      return named().regions.length > 0;
    },
  };
}

function firstOf(topics: readonly Topic[], thing: DeniedThing): Query | null {
  for (const topic of topics) {
    const query = topic(thing);
    if (query !== null) return query;
  }
  return null;
}

/** What joins the things of a list that a denial speaks of. */
const JOINS = /\s*(?:,|;|\/)\s*(?:and\s+|or\s+|nor\s+)?|\s+(?:and\/or|and|or|nor|as well as|along with)\s+/;
const MOST_THINGS = 4;

/** Every thing a denial denies that a topic understands, the whole first and then the members of its list, each asked for once. */
export function understandEach(
  denial: Denial,
  text: string,
  titleParts: () => NamedParts,
  topics: readonly Topic[],
): Query[] {
  const whole = thingDenied(denial, text, titleParts);
  const members = whole.own.split(JOINS).filter(words => words.length > 3);
  const ofMembers = members.map(own => ({ ...whole, own, words: own, split: lazy(() => splitWords(own)) }));
  const things = [whole, ...(members.length > 1 ? ofMembers : [])];
  const queries = new Map<string, Query>();
  for (const thing of things) {
    const query = firstOf(topics, thing);
    if (query !== null && !queries.has(query.asks)) queries.set(query.asks, query);
  }
  return [...queries.values()].slice(0, MOST_THINGS);
}
