import { findPhrases, lexicon, type PhraseMatch, type Words } from '#domain/drugs/lexicon.ts';
import type { Category } from './request.ts';
import { diagnostics } from './services/diagnostics.ts';
import { equipment } from './services/equipment.ts';
import { procedures } from './services/procedures.ts';
import { type ServiceWord, serviceWords } from './services/service.ts';
import { therapies } from './services/therapies.ts';
import { visitsAndCare } from './services/visits-and-care.ts';

const SERVICES = lexicon([
  ...serviceWords(diagnostics),
  ...serviceWords(therapies),
  ...serviceWords(equipment),
  ...serviceWords(procedures),
  ...serviceWords(visitsAndCare),
]);

function weightOf({ weight }: ServiceWord): number {
  if (weight === 'sure') return 3;
  return weight === 'named' ? 2 : 1;
}

/** The service a request names: the weightiest word, of equals the first. A list after a colon speaks before its heading. */
export function findService(words: Words): PhraseMatch<ServiceWord> | null {
  const found = findPhrases(SERVICES, words);
  const colon = words.text.indexOf(':');
  const heading = colon > 0 && found.some(match => match.start > colon && match.value.weight !== 'vague') ? colon : -1;
  let weightiest: PhraseMatch<ServiceWord> | null = null;
  let most = 0;
  for (const match of found) {
    const weight = weightOf(match.value);
    if (match.start <= heading || weight <= most) continue;
    weightiest = match;
    most = weight;
  }
  return weightiest;
}

const VISITED: readonly Category[] = [
  'physical-therapy',
  'chiropractic',
  'acupuncture',
  'psych',
  'consult',
  'program',
  'home-health',
];

/** True for services given in visits. */
export function isGivenInVisits(category: Category): boolean {
  return VISITED.includes(category);
}
