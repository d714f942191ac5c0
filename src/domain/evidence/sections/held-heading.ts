import type { SectionKind } from './headings.ts';
import { sectionOf } from './section-of.ts';

/** A heading at the start of a sentence: `isOpen` when nothing of its own line follows it. */
export type FoundHeading = {
  readonly name: string;
  readonly section: SectionKind | null;
  readonly isOpen: boolean;
  readonly isCapitals: boolean;
};

const WITH_COLON = /^\s*(?:[-*•]\s|\d{1,2}[.)]\s)?\s*([A-Z][A-Za-z/&' -]{1,45}?)\s?:(?!\d)/;
const ALONE = /^[\s*_#•-]*([A-Z][A-Za-z/&,' -]{1,50}?)[\s*_:.-]*$/;

/** The heading a sentence begins with, or is; without a colon only a known one alone on its line counts. */
export function headingIn(said: string, opensLine: boolean): FoundHeading | null {
  const colon = WITH_COLON.exec(said.slice(0, 60));
  const alone = colon === null && opensLine && said.length < 60 ? ALONE.exec(said.trimEnd()) : null;
  const written = colon?.[1] ?? alone?.[1] ?? null;
  if (written === null) return null;
  const section = sectionOf(written);
  if (colon === null && section === null) return null;
  return {
    name: written.toLowerCase().trim(),
    section,
    isOpen: colon === null || said.trimEnd().endsWith(':'),
    isCapitals: written === written.toUpperCase(),
  };
}

/** What headings above still hold, and how long: to the end of the paragraph, or to the next section. */
export type Held = {
  readonly heading: string | null;
  readonly section: SectionKind | null;
  readonly until: 'next sentence' | 'blank line' | 'next section';
  /** The section around a sub-heading. */
  readonly outer: { readonly heading: string | null; readonly section: SectionKind | null };
};

const NO_SECTION = { heading: null, section: null };
export const NOTHING_HELD: Held = { ...NO_SECTION, until: 'next sentence', outer: NO_SECTION };

type Place = { readonly opensLine: boolean; readonly afterBlank: boolean };
type Under = { readonly heading: string | null; readonly section: SectionKind | null; readonly held: Held };

/** What is still held when a sentence begins: a blank line ends a paragraph, not a section whose heading had its line to itself. */
function still(held: Held, { afterBlank }: Place): Held {
  if (held.until === 'next sentence') return { ...held, ...held.outer, until: 'next section' };
  return afterBlank && held.until === 'blank line' ? { ...NOTHING_HELD, ...held.outer, outer: held.outer } : held;
}

/** The heading and section a sentence stands under, and what holds after it. */
export function headed(before: Held, found: FoundHeading | null, place: Place): Under {
  const held = still(before, place);
  if (found === null) return { heading: held.heading, section: held.section, held };
  const { name, section, isOpen, isCapitals } = found;
  if (section === null) {
    // A sub-heading ("Cardiovascular:") stays within its section.
    const until = isOpen ? 'blank line' : 'next sentence';
    return { heading: name, section: held.section, held: { ...held, heading: name, until, outer: held.outer } };
  }
  const under = { heading: name, section };
  if (isOpen && place.opensLine) return { ...under, held: { ...under, until: 'next section', outer: under } };
  if (place.opensLine || isCapitals || isOpen) {
    return { ...under, held: { ...under, until: 'blank line', outer: NO_SECTION } };
  }
  return { ...under, held: { ...under, until: 'next sentence', outer: held.outer } };
}
