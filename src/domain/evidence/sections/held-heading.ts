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

/** The four parts of a note by their letters: "S: pain 6/10", "O: tender". */
const LETTERED = /^\s*(?<letter>[SOAP])\s?:(?=\s|$)/;
const PARTS: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['S', 'history-of-present-illness'],
  ['O', 'physical-examination'],
  ['A', 'assessment'],
  ['P', 'plan'],
]);

/** The heading a sentence begins with, or is; without a colon only a known one alone on its line counts. */
export function headingIn(said: string, opensLine: boolean): FoundHeading | null {
  const letter = opensLine ? LETTERED.exec(said)?.groups?.['letter'] : undefined;
  if (letter !== undefined) {
    const section = PARTS.get(letter) ?? null;
    return { name: letter.toLowerCase(), section, isOpen: said.trimEnd().endsWith(':'), isCapitals: true };
  }
  const lead = said.slice(0, 60);
  const colon = lead.includes(':') ? WITH_COLON.exec(lead) : null;
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

type Named = { readonly heading: string | null; readonly section: SectionKind | null };
type Reach = 'next sentence' | 'first sentence' | 'blank line' | 'next section';
type Holding = Named & { readonly until: Reach };

/** What headings above still hold: the section, and a sub-heading or a heading inside a line over it. */
export type Held = { readonly section: Holding; readonly over: Holding | null };

const NOTHING: Holding = { heading: null, section: null, until: 'blank line' };
export const NOTHING_HELD: Held = { section: NOTHING, over: null };

type Place = { readonly opensLine: boolean; readonly afterBlank: boolean };
type Under = Named & { readonly held: Held };

/**
 * What is still held when a sentence begins. A blank line ends a section, unless a blank line already parted its heading from its text:
 * then the note sets paragraphs apart that way, and only another heading ends it.
 */
function still({ section, over }: Held, { afterBlank }: Place): Held {
  return { section: stillSection(section, afterBlank), over: over === null ? null : stillOver(over, afterBlank) };
}

function stillSection(held: Holding, afterBlank: boolean): Holding {
  if (held.until === 'first sentence') return { ...held, until: afterBlank ? 'next section' : 'blank line' };
  return afterBlank && held.until === 'blank line' ? NOTHING : held;
}

function stillOver(held: Holding, afterBlank: boolean): Holding | null {
  if (held.until === 'first sentence') return { ...held, until: 'blank line' };
  return held.until === 'next sentence' || afterBlank ? null : held;
}

/** The heading and section a sentence stands under, and what holds after it. */
export function headed(before: Held, found: FoundHeading | null, place: Place): Under {
  const held = still(before, place);
  const after = found === null ? held : opened(held, found, place);
  const { heading, section } = after.over ?? after.section;
  return { heading, section, held: after };
}

function opened(held: Held, { name, section, isOpen, isCapitals }: FoundHeading, { opensLine }: Place): Held {
  const until = isOpen ? 'first sentence' : 'next sentence';
  // A sub-heading ("Cardiovascular:") stays within its section.
  if (section === null) return { ...held, over: { heading: name, section: held.section.section, until } };
  if (!opensLine && !isCapitals && !isOpen) return { ...held, over: { heading: name, section, until } };
  const holds = isOpen && opensLine ? 'first sentence' : 'blank line';
  return { section: { heading: name, section, until: holds }, over: null };
}
