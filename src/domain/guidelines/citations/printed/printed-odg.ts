import type { Citation } from '../citation.ts';
import { findOdgChapters, ODG_CHAPTER_WORDS, odgChapters } from '../odg-chapters.ts';

/** Every chapter as a letter prints it, in full, with `&`, or by its first words, and its official name. */
const AS_PRINTED: ReadonlyMap<string, string> = new Map(
  odgChapters
    .flatMap(name => [name, name.replace(' and ', ' & '), name.split(' and ', 1).join('')])
    .flatMap(printed => {
      const [found, other] = findOdgChapters(printed);
      return found?.end === printed.length && other === undefined ? [[printed, found.chapter] as const] : [];
    }),
);

const NAME = String.raw`([A-Z][a-z]+(?: (?:&|and|[A-Z][a-z]+))*?)`;
const SECTION = String.raw`([A-Z][A-Za-z-]*(?: [A-Za-z-]+)*(?: \([A-Za-z -]+\))?)`;
const PRINTED = new RegExp(
  String.raw`^Official Disability Guidelines(?: \(ODG\))?,? ${NAME}(?: \((?:Acute (?:&|and) )?Chronic\))?(?: Chapter| section)?(?:, ${SECTION})?\.?$`,
);
/** What may be more than the name of one section: a chapter, a list, a publication. */
const MORE_THAN_SECTION = new RegExp(
  String.raw`${ODG_CHAPTER_WORDS}|\band\b|-(?: |$)|version|loss|updated|procedures?|other medical|official|\bODG\b`,
  'i',
);

/**
 * What a passage cites that names one chapter of ODG and at most one section as letters print them (`Official Disability Guidelines (ODG),
 * Knee & Leg Chapter, Magnetic resonance imaging (MRI).`); null when it is worded otherwise.
 */
export function readPrintedOdg(passage: string): Citation | null {
  const printed = PRINTED.exec(passage);
  const guideline = printed === null ? undefined : AS_PRINTED.get(printed[1] ?? '');
  if (printed === null || guideline === undefined) return null;
  const section = printed[2];
  if (section !== undefined && MORE_THAN_SECTION.test(section)) return null;
  return {
    source: 'ODG',
    guideline,
    edition: null,
    year: null,
    topic: null,
    sections: section === undefined ? [] : [section],
    pages: [],
    text: passage.endsWith('.') ? passage.slice(0, -1) : passage,
  };
}
