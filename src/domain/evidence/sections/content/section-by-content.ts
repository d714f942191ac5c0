import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { SectionKind } from '../headings.ts';
import { CUES } from './cues.ts';

/** What a text must score before it is called a section at all. */
const ENOUGH = 3;
/** What one drug named says for a list of medications, and what several do. */
const ONE_DRUG = 4;
const SEVERAL_DRUGS = 7;

/** The section a text without a heading most likely is, from what it is made of; null when nothing speaks for any. */
export function sectionByContent(text: string): SectionKind | null {
  const said = text.replace(/\s+/g, ' ').trim();
  const points = new Map<SectionKind, number>();
  for (const [kind, weight, words] of CUES) {
    if (words.test(said)) points.set(kind, (points.get(kind) ?? 0) + weight);
  }
  const drugs = findDrugs(said).length;
  if (drugs > 0) points.set('medications', (points.get('medications') ?? 0) + (drugs > 1 ? SEVERAL_DRUGS : ONE_DRUG));
  let best: SectionKind | null = null;
  let most = ENOUGH - 1;
  for (const [kind, sum] of points) {
    if (sum > most) {
      best = kind;
      most = sum;
    }
  }
  return best;
}
