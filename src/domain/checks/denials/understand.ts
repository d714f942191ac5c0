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
  const own = text.slice(denial.object.start, denial.object.end).toLowerCase();
  const before = denial.previous;
  const words =
    POINTS_BACK.test(own) && before !== null ? `${own} ${text.slice(before.start, before.end).toLowerCase()}` : own;
  const named = partsNamed(own);
  const thing: DeniedThing = {
    words: words.trim(),
    own: own.trim(),
    denied: denial.denied,
    parts: named.regions.length > 0 ? named : partsNamed(title),
    namesPart: named.regions.length > 0,
  };
  for (const topic of topics) {
    const query = topic(thing);
    if (query !== null) return query;
  }
  return null;
}
