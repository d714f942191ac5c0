import type { Atom } from '../../words/atoms.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { CARE_KINDS, DOUBTFUL_KINDS, FIRM_KINDS, LINE_KINDS } from '../../words/lists/firm-kinds.ts';
import { isProduct, isWord } from '../../words/vocabulary.ts';
import { ROLE } from '../names/person-roles.ts';
import { couldBePerson, isGlued, isKind, isNaming, kindOf, tellsOfCare } from './firm-run.ts';
import { HOUSE, LEGAL, LEVEL, PRACTICE } from './firm-words.ts';
import { ofTown } from './house-of-town.ts';
import { isToldOfCare } from './medical-house.ts';
import { type Frame, frameOf } from './standings/frame.ts';

/** How much must speak for a house where capital words stand in a frame. */
const ENOUGH: Readonly<Record<Frame, number>> = {
  at: 1,
  field: 1,
  given: 2,
  agent: 1.5,
  bracketed: 1.5,
  beside: 2.5,
  told: 1.5,
  deals: 1,
  labelled: 2,
};

/**
 * Whether capital words name a house by what speaks for it together: their frame in the sentence, what they are called by, how they are
 * written, and how many of them are a name's. Words of medicine, of headings and of treatments alone are none.
 */
export function isHouseByEvidence(run: readonly Atom[], before: string, behind: string): boolean {
  const told = run.filter(({ capital, text }) => capital && text.length > 1);
  const [first] = told;
  if (first === undefined || told.length > 7 || run.every(({ shouted }) => shouted) || ROLE.test(first.plain))
    return false;
  const frame = frameOf(before, behind);
  if (frame === null) return false;
  // `The Knee Clinic admitted her`
  if (
    (frame === 'deals' || frame === 'agent') &&
    /The\s$/u.test(before) &&
    PRACTICE.test(kindOf(run)) &&
    told.length > 1
  )
    return true;
  if (frame === 'at' && told.length === 1 && run.length === 1 && isWordOfHouse(first) && !/^\s\d(?!x)/u.test(behind))
    return true;
  return weight(run, told, behind, frame === 'field') >= ENOUGH[frame];
}

/** `chiro at Align`: a word of the language alone where a house stands, of no heading, no measure and nobody. */
const isWordOfHouse = (atom: Atom) =>
  isNaming(atom) &&
  !atom.shouted &&
  atom.text.length > 3 &&
  isWord(atom.plain) &&
  !isKind(atom.plain) &&
  !LEVEL.test(atom.plain) &&
  !MEASURED.test(atom.plain) &&
  !PLACE_WORDS.has(atom.plain) &&
  !/(?:ly|ing|day)$|^(?:home|work|night|noon|lunch|trial|hearing|deposition|conference|arbitration|school|church|bedside|triage|admission|discharge|intake|birth|medicare|best|worst|least|most|first|last|college|university|high|low)$/u.test(
    atom.plain,
  );

/** What speaks for a house in the words themselves, by points; below nothing where they are a person's or of medicine. */
function weight(run: readonly Atom[], told: readonly Atom[], behind: string, inField: boolean): number {
  const kind = kindOf(run);
  const [first] = told;
  const glued = told.filter(isGluedHouse);
  const naming = told.filter(
    atom => isNaming(atom) && !(atom.plain === kind && isKind(kind)) && !isToldOfCare(atom.plain),
  );
  const isLegal = LEGAL.test(behind);
  // `Rehab One`
  if (
    told.length === 2 &&
    glued.length === 0 &&
    BEHIND_CARE.test(told[1]?.text ?? '') &&
    first !== undefined &&
    tellsOfCare(first)
  )
    return 2;
  if (glued.length === 0 && naming.length === 0) return ofTown(run) > 0 ? 2 : 0;
  if (
    first !== undefined &&
    glued.length === 0 &&
    (EPONYMS.has(first.plain) || BRAND_WORDS.has(first.plain)) &&
    !isKind(kind)
  )
    return 0;
  if (
    isTwo(run, kind) ||
    MEASURED.test(kind) ||
    (!inField && !isLegal && glued.length === 0 && !isKind(kind) && first?.shouted !== true && couldBePerson(run))
  )
    return 0;
  return (
    (isLegal ? 3 : 0) +
    ofKind(run, kind) +
    (ofTown(run) > 0 ? 2 : isOfPlace(run) ? 1 : 0) +
    (glued.length > 0 ? 2 : 0) +
    (told.length > 1 && BEHIND_CARE.test(told.at(-1)?.text ?? '') ? 0.5 : 0) +
    Math.min(1, run.filter(({ text }) => text.length === 1).length / 2) +
    Math.min(
      2,
      naming.reduce((sum, { plain }) => sum + (isWord(plain) && !PLACE_WORDS.has(plain) ? 0.5 : 1), 0),
    )
  );
}

/** What stands behind what a house does. */
const BEHIND_CARE = /^(?:One|Two|Now|Plus|Pro|Direct|Express|First)$/u;

/** What a house is called by at its end. */
function ofKind(run: readonly Atom[], kind: string): number {
  if (FIRM_KINDS.has(kind) && !DOUBTFUL_KINDS.has(kind)) return 2;
  if (PRACTICE.test(kind)) return 1.5;
  return FIRM_KINDS.has(kind) || CARE_KINDS.has(kind) || LINE_KINDS.has(kind) || HOUSE.test(run.at(-1)?.text ?? '')
    ? 1
    : AGENTS.test(kind) && !isToldOfCare(kind)
      ? 0.5
      : 0;
}

/** Of what a measure is taken, and no place: `at Maximum Voluntary Effort`. */
const MEASURED =
  /^(?:efforts?|rest|improvement|levels?|capacity|speed|height|intensity|end|times?|range|risk|visits?|onset|baseline|intervals?|positions?|strength|motion|dose|age|plate|base)$/u;

/** What those are called who make, do or sell a thing, and their shops. */
const AGENTS =
  /.{3}(?:ers|ors|ists|smiths|wrights|works|ware|wear|craft|tech|tronics|matics|graphics|metrics|mart|goods)$/u;

/** `Photocopy of Anaheim`: where it is, whatever it is. */
function isOfPlace(run: readonly Atom[]): boolean {
  const of = run.findLastIndex(({ text }) => text === 'of');
  const place = run.slice(of + 1).find(({ capital }) => capital);
  return of > 0 && place !== undefined && (PLACE_WORDS.has(place.plain) || !isWord(place.plain));
}

/** `Ruiz and Bell`: two, where nothing says that they are partners. */
export const isTwo = (run: readonly Atom[], kind: string) =>
  !isKind(kind) && run.some(({ text }) => text === 'and' || text === 'or');

/** A word glued of two, as firms call themselves and nothing else does: no surname (`McKay`), no product, no short form (`QuickDASH`). */
export const isGluedHouse = (atom: Pick<Atom, 'text' | 'plain'>) =>
  isGlued(atom) &&
  !isProduct(atom.plain) &&
  !/\p{Ll}\d?\p{Lu}{2}|^(?:Mc|Mac|De|Da|La|Le|Lo|Du|Di|Van|Von|Fitz|St|Mary|Jo|Ann|San|Ja|Ka|Ta|Ra|Sha|O)\p{Lu}|^(?:Pub|Up|Med|Web|Daily|Lexi|Rx|You|Face|Power|Micro|Wiki)(?:Med|To|Line|MD|List|Comp|Tube|Time|Point|Date|Medex)/u.test(
    atom.text,
  );
