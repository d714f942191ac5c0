import type { Atom } from '../../words/atoms.ts';
import { isProperNoun } from '#domain/checks/words/english/english.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import { isClinicalWord, isProduct, isWord } from '../../words/vocabulary.ts';

/** What a house does or is, before `of` and its town: nouns of doing and of parts of the body (`Surgery of`, `Pain of`) are not among them. */
const HOUSE_KIND =
  /^(?:services?|specialists|associates|partners|network|group|center|centers|centre|clinic|clinics|clinica|hospital|imaging|mri|radiology|diagnostics|management|medical|health|care|homes?|therapy|rehab|rehabilitation|chiropractic|acupuncture|pharmacy|institute|consultants|physicians|surgeons|orthop(?:a)?edics|neurology|psychiatry|psychology|counseling|wellness|dental|laborator(?:y|ies)|labs?|house|inn|kitchen|cafe|grill|market|bakery|farms?|nursery|winery|staffing|transport(?:ation)?|interpreting|hospice|nursing|ambulance)$/u;
/** What a town or a place is called at its end, though it is a word. */
const PLACE_KIND =
  /^(?:city|hills|beach|park|valley|springs|bay|heights|county|oaks|grove|mesa|view|creek|lake|lakes|island|ranch|harbor|mountain|desert|desierto|coast|river|north|south|east|west|town|village|gate|point|foothills|peninsula|delta|shore|empire|sierras?|pines|canyon|plains|region|bluffs)$/u;

/** Where `of` and a town stand in a run of capital words that a house is called by: `Employee Health Services of Oxnard`; -1 where none do. */
export function ofTown(run: readonly Atom[]): number {
  const of = run.findLastIndex(({ text }) => text === 'of');
  const before = run.slice(0, of).filter(({ capital }) => capital);
  const place = run.slice(of + 1).filter(({ text }) => text !== 'the');
  const last = place.at(-1)?.plain ?? '';
  return of > 0 &&
    before.length > 1 &&
    place.length > 0 &&
    place.length < 4 &&
    HOUSE_KIND.test(before.at(-1)?.plain ?? '') &&
    place.every(({ capital, plain }) => capital && !isClinicalWord(plain) && !isProduct(plain)) &&
    (PLACE_KIND.test(last) || isProperNoun(last) || !(isWord(last) || EPONYMS.has(last)))
    ? of
    : -1;
}
