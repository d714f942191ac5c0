import type { Atom } from '../../words/atoms.ts';
import { CARE_KINDS, FIRM_KINDS } from '../../words/lists/firm-kinds.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { AGENCY_WORDS, HOUSE_WORDS, TOLD_OF_CARE } from '../../words/lists/house-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import { JOINS, PRACTICE, SHARED } from './firm-words.ts';
import type { Standing } from './standings/marks.ts';

/** What several who treat together, or the place where they do, are called at the end. */
const TOGETHER =
  /^(?:associates|specialists|consultants|institutes?|partners|group|centers?|centre|clinics?|network|physicians|surgeons|solutions|laborator(?:y|ies)|pharmacy)$/u;
/** What is treated or done, at the end of the name of who does it. */
const DOES =
  /^(?:therap(?:y|ies)|physiotherapy|physio|rehab|rehabilitation|chiropractic|acupuncture|medicine|medical|health|healthcare|care|wellness|imaging|radiology|mri|diagnostics?|orthop(?:a)?edics|management|surgery|counseling|psychiatry|pharmacy|podiatry|dental|neurology|neurosurgery|prosthetics|orthotics|nursing|hospice|relief|practice)$/u;
/** What an agency for the parties does: `Claims Review Services`. */
const AGENCY =
  /^(?:reviews?|management|interpreting|translations?|services?|supply|supplies|equipment|transport(?:ation)?|retrieval|copy|claims|administrators|evaluations?)$/u;
/** What stands first in a kind of place, not in the name of one: `Outpatient Surgery Center`. */
const OF_ANY =
  /^(?:outpatient|inpatient|ambulatory|skilled|multidisciplinary|interdisciplinary|acute|subacute|chronic|primary|secondary|tertiary|emergency|urgent|post|mental|nurse|case|medical|specialty)$/u;
/** What is told with such a word and is no house: an operation, a picture, a program, a way to treat. */
const NO_HOUSE =
  /(?:^|\s)(?:provider network|preferred providers?)$|^(?:total (?:knee|hip|joint|disc|disk|shoulder|ankle|elbow|body|temporary|loss|care)|(?:active|body|mind|movement|balance|strength|power|job|life|work|performance|recovery|relief|natural|new|healthy|whole) (?:therapy|medicine|medical|care|practice|rehab|rehabilitation|health|management|surgery|relief)|complete (?:medical|physical)|advanced (?:imaging|practice|care|diagnostics?|mri|therap(?:y|ies)|surgery|medical|medicine|pain)|first (?:line|medical|physical|surgery|rib|urgent|therapy|care)|progressive (?:muscle|resistive|goal|medical|therapy)|best practice|quality (?:of|care|health|medical)|integrative (?:medicine|health|therapy|care)|restorative (?:therapy|care|dental|nursing|sleep)|mind body (?:medicine|therapy)|body (?:mass|part|region)|motion (?:segment|analysis)|work (?:hardening|conditioning|status|capacity|loss|up)|workers? (?:compensation|comp)|pain relief|recovery (?:room|time))(?!\p{L})/u;

const plainOf = (run: readonly Atom[]) => run.map(({ plain }) => plain).join(' ');

/**
 * Whether capital words are a treatment, a specialty, a department or a section of guidelines, and no house wherever they stand: each of medicine,
 * of headings, or told of care, and the last none that houses alone are called by. `Outpatient Physical Therapy`, `Low Back Complaints`.
 */
export function isKindOfCare(run: readonly Atom[]): boolean {
  const told = run.filter(({ capital }) => capital);
  const kind = told.at(-1)?.plain ?? '';
  return (
    !TOGETHER.test(kind) &&
    // `Rehab One`
    !(told.length === 2 && /^(?:One|Plus|Now|Pro)$/u.test(told[1]?.text ?? '')) &&
    !run.some(({ text }) => JOINS.test(text)) &&
    !(AGENCY.test(kind) && told.some(({ plain }) => AGENCY_WORDS.has(plain))) &&
    !(FIRM_KINDS.has(kind) && !TOLD_OF_CARE.has(kind)) &&
    told.every(({ plain }) => isToldOfCare(plain)) &&
    !told.some(({ plain }) => HOUSE_WORDS.has(plain) && !TOLD_OF_CARE.has(plain))
  );
}

/** A word of medicine, of headings or of what treatments are told with. */
export const isToldOfCare = (plain: string) =>
  TOLD_OF_CARE.has(plain) ||
  CARE_KINDS.has(plain) ||
  HEADING_WORDS.has(plain) ||
  SHARED.test(plain) ||
  isClinicalWord(plain);

/**
 * Whether capital words of which none is a name of its own are a house all the same: called by a word that no treatment is told with, or by who
 * treats together there, where a house stands.
 */
export function isMedicalHouse(run: readonly Atom[], standing: () => Standing | null): boolean {
  const told = run.filter(({ capital }) => capital);
  const kind = told.at(-1)?.plain ?? '';
  const before = told.slice(0, -1);
  if (before.length === 0 || before.length > 6 || run.every(({ shouted }) => shouted) || NO_HOUSE.test(plainOf(run)))
    return false;
  const isTogether = TOGETHER.test(kind) || PRACTICE.test(kind);
  const calls = before.some(({ plain }) => HOUSE_WORDS.has(plain));
  const isAgency = AGENCY.test(kind) && (calls || before.some(({ plain }) => AGENCY_WORDS.has(plain)));
  const isHouse = calls && (isTogether || DOES.test(kind));
  if (!isHouse && !(isAgency && (before.length > 1 || kind === 'interpreting')) && !(isTogether && before.length > 1))
    return false;
  const placed = standing();
  if (before.length > 1 && (isHouse || (isTogether && !OF_ANY.test(told[0]?.plain ?? '')))) return placed !== null;
  return (placed === 'surely' || placed === 'named') && (isHouse || isAgency);
}
