import type { Source } from '#domain/law/source.ts';
import { editionInForce, subjectOfRegion } from './editions/edition-in-force.ts';
import type { Edition, GuidelineSubject } from './editions/edition.ts';
import type { Situation } from './engine/situation.ts';
import { daysSinceInjury } from './questions/dates.ts';
import { asksForGroup } from './questions/drugs/requested.ts';
import { regionsInQuestion } from './questions/regions.ts';
import { asks } from './questions/request-words.ts';
import { factsAbout, sides } from './questions/words.ts';

export const source: Source = {
  cite: '8 CCR 9792.20, 9792.22 to 9792.24.7',
  says: 'Each guideline of the schedule treats of a part of the body, a disorder or a kind of treatment; pain is chronic from three months after its onset on.',
  confidence: 'medium',
};

/** Pain is chronic from three months after its onset on. */
export const CHRONIC_DAYS = 90;

/** Disorders with a guideline of their own, by the words of the diagnosis. */
// biome-ignore format: a table reads in columns
const DISORDERS: readonly (readonly [pattern: RegExp, subjects: readonly GuidelineSubject[]])[] = [
  [/post-?\s?traumatic stress|\bPTSD\b|acute stress/i,         ['ptsd', 'stress']],
  [/depress/i,                                                 ['depression', 'stress']],
  [/anxi|panic/i,                                              ['anxiety', 'stress']],
  [/stress/i,                                                  ['stress']],
  [/asthma/i,                                                  ['asthma']],
  [/interstitial|pneumoconio|silicosis|asbestosis/i,           ['lung-disease']],
  [/covid/i,                                                   ['covid-19']],
  [/concussion|brain injur|\bTBI\b/i,                          ['brain-injury']],
];
const DRUG_TEST = /drug (?:screen|test)|toxicolog|\bUDS\b|\bUDT\b/i;
const OF_MIND = /psych|cognitive|counsel|behavio/i;

/** Editions of the schedule in force on the day that treat of what is asked for, the nearest first; empty where none is known to. */
export function editionsCovering(situation: Situation): Edition[] {
  const { on } = situation;
  if (on === null) return [];
  const subjects = new Set(subjectsOf(situation));
  return [...subjects].flatMap(subject => editionInForce(subject, on) ?? []);
}

function subjectsOf(situation: Situation): readonly GuidelineSubject[] {
  const { category, subcategory, drug } = situation.request;
  if (category === 'transportation' || (category === 'other' && subcategory === null)) return [];
  if (category === 'other' && subcategory === 'Other') return [];
  if (category === 'lab' && !asks(situation, DRUG_TEST)) return [];
  const ofMind = category === 'psych' || asks(situation, OF_MIND);
  const pain: GuidelineSubject[] = isChronic(situation) ? ['chronic-pain'] : [];
  const parts = partsOf(situation);
  const general: GuidelineSubject[] = ['general-approaches'];
  if (drug !== null) {
    const opioids: GuidelineSubject[] = asksForGroup(situation, 'opioid') ? ['opioids'] : [];
    return [...opioids, ...pain, ...disordersOf(situation), ...parts, ...general];
  }
  if (asks(situation, DRUG_TEST)) return ['opioids', ...pain];
  if (ofMind) return [...disordersOf(situation), ...pain];
  if (category === 'program' || category === 'home-health') return [...pain, ...parts];
  if (category === 'physical-therapy' && asks(situation, /post-?\s?op|post-?\s?surg/i))
    return ['postsurgical', ...parts];
  if (category === 'acupuncture') return ['acupuncture', ...parts, ...pain, ...general];
  // A study or an operation belongs to the guideline of its part; the general ones do not treat of it.
  if (category === 'surgery' || category === 'imaging' || category === 'electrodiagnostic') {
    return [...parts, ...disordersOf(situation)];
  }
  return [...parts, ...disordersOf(situation), ...pain, ...general];
}

/** Of what the record does not date the age is not known: then the guideline of chronic pain may be the one. */
function isChronic(situation: Situation): boolean {
  const days = daysSinceInjury(situation);
  return days === null || days >= CHRONIC_DAYS;
}

function partsOf(situation: Situation): GuidelineSubject[] {
  return regionsInQuestion(situation).flatMap(region => subjectOfRegion(region) ?? []);
}

function disordersOf(situation: Situation): readonly GuidelineSubject[] {
  const diagnosed = (pattern: RegExp) =>
    sides(factsAbout(situation, ['diagnosis', 'comorbidity'], pattern)).forIt.length > 0;
  return DISORDERS.flatMap(([pattern, subjects]) => (asks(situation, pattern) || diagnosed(pattern) ? subjects : []));
}
