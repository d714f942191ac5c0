import { partsNamed } from '../letter/regions.ts';
import type { Denial } from './find-denials.ts';
import type { DeniedThing, Query, Topic } from './query.ts';
import { careTried, drugsTried, visitsHad } from './topics/care.ts';
import { disorder, illness, sleep, stomach } from './topics/conditions.ts';
import {
  functionalGain,
  mechanism,
  medicationList,
  opioidMonitoring,
  painRelief,
  painScore,
  surgery,
  workStatus,
} from './topics/course.ts';
import { complaintsOf, complaintsOrFindings, examination, radiculopathy, signs } from './topics/findings.ts';
import { electrodiagnosticsDone, imagingDone, positiveImaging } from './topics/testing.ts';

/** In order: the first topic that understands the words speaks for them. */
const TOPICS: readonly Topic[] = [
  positiveImaging,
  painScore,
  functionalGain,
  painRelief,
  opioidMonitoring,
  medicationList,
  workStatus,
  mechanism,
  surgery,
  sleep,
  stomach,
  visitsHad,
  drugsTried,
  careTried,
  complaintsOrFindings,
  examination,
  imagingDone,
  electrodiagnosticsDone,
  radiculopathy,
  signs,
  illness,
  disorder,
  complaintsOf,
];

const POINTS_BACK =
  /\b(?:these|this|those|such) (?:types? of )?(?:medications?|drugs?|agents?|treatments?|therap(?:y|ies)|measures)\b/;

/** What a denial in a text denies, given what the text is about (the title of the item); null when no topic understands it. */
export function understand(
  denial: Denial,
  text: string,
  title: string,
  topics: readonly Topic[] = TOPICS,
): Query | null {
  return firstOf(topics, thingDenied(denial, text, title));
}

function thingDenied(denial: Denial, text: string, title: string): DeniedThing {
  const own = text.slice(denial.object.start, denial.object.end).replaceAll(/\s+/g, ' ').toLowerCase();
  const before = denial.previous;
  const words =
    POINTS_BACK.test(own) && before !== null ? `${own} ${text.slice(before.start, before.end).toLowerCase()}` : own;
  const named = partsNamed(own);
  return {
    words: words.trim(),
    own: own.trim(),
    denied: denial.denied,
    parts: named.regions.length > 0 ? named : partsNamed(title),
    namesPart: named.regions.length > 0,
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
export function understandEach(denial: Denial, text: string, title: string, topics: readonly Topic[]): Query[] {
  const whole = thingDenied(denial, text, title);
  const members = whole.own.split(JOINS).filter(words => words.length > 3);
  const things = [whole, ...(members.length > 1 ? members.map(own => ({ ...whole, own, words: own })) : [])];
  const queries = new Map<string, Query>();
  for (const thing of things) {
    const query = firstOf(topics, thing);
    if (query !== null && !queries.has(query.asks)) queries.set(query.asks, query);
  }
  return [...queries.values()].slice(0, MOST_THINGS);
}
