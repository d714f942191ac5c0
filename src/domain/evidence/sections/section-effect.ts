import type { Stretch } from '#domain/drugs/words/every-match.ts';
import type { Effect } from '../context/triggers/trigger.ts';
import type { SectionKind } from './headings.ts';
import { isBackground, namesLastingIllness } from './content/background.ts';

/** Section → how what stands in it is meant unless its words say otherwise. */
const EFFECTS: ReadonlyMap<SectionKind, Effect> = new Map<SectionKind, Effect>([
  ['past-medical-history', 'historical'],
  ['past-surgical-history', 'historical'],
  ['past-treatment', 'historical'],
  ['gynecologic-history', 'historical'],
  ['family-history', 'family'],
  ['plan', 'planned'],
  ['social-history', 'background'],
  ['allergies', 'background'],
  ['immunizations', 'background'],
]);

/** What a history tells of the present all the same: "on lisinopril", "currently", "active". */
const STILL =
  /\b(?:current(?:ly)?|ongoing|active|still|continues?|at present|presently|now|being treated|takes|taking|maintained on|managed with|controlled (?:with|on)|poorly controlled|well controlled|uncontrolled)\b/i;

/** What the section a sentence stands in does to it; null when nothing. A sentence outside any section is known by its words. */
export function sectionEffect(section: SectionKind | null, text: string, sentence: Stretch): Effect | null {
  if (section === null) return isBackground(text, sentence) ? 'background' : null;
  const effect = EFFECTS.get(section) ?? null;
  if (effect !== 'historical') return effect;
  const said = text.slice(sentence.start, sentence.end);
  const isLasting = section === 'past-medical-history' && namesLastingIllness(said);
  return isLasting || STILL.test(said) ? 'background' : effect;
}
