import { ROLE } from '../names/person-roles.ts';
import type { Atom } from '../../words/atoms.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { ofTown } from './house-of-town.ts';
import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { CARE_KINDS, DOUBTFUL_KINDS, FIRM_KINDS, LINE_KINDS, TRADE_KINDS } from '../../words/lists/firm-kinds.ts';
import { isClinicalWord, isProduct, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { BOOK } from './facility.ts';
import {
  BODY,
  CARE_END,
  CITED,
  DONE,
  HOUSE,
  IDIOM,
  JOINS,
  LEGAL,
  OF_PROGRAM,
  ORDERS,
  PRACTICE,
  PRAISE,
  PUBLIC,
  SHARED,
  THING,
  TITLE,
  WARD,
  WIDE,
} from './firm-words.ts';
import { namesFirm, standsAsFirm, standsAsFirmAlone, standsAsWord } from './standings/position.ts';
import {
  couldBePerson,
  isGlued,
  isKind,
  isNaming,
  isOwn,
  isTaleOf,
  isTold,
  kindOf,
  leadsAsLabel,
  letterHead,
  partsBefore,
  tellsOfCare,
  withTail,
} from './firm-run.ts';
import { isKindOfCare, isMedicalHouse, isToldOfCare } from './medical-house.ts';
import { isHouseAlone, isHouseListed, isHouseTold } from './lone-line.ts';
import { beforePaper, begins, firstOwn, ofPerson, runFrom } from './firm-extent.ts';
import { isGluedHouse, isHouseByEvidence, isTwo } from './house-evidence.ts';
import { frameOf } from './standings/frame.ts';

export const source = publicationSource;

/** Names of firms and places of care by where they stand or by what they are called at the end, though every word of them may be plain. */
export const placedFirm: Recogniser = (letter, cites) => {
  if (cites) return { removed: [], kept: [] };
  const { atoms, text } = letter;
  const removed = [];
  for (let index = 0; index < atoms.length; index += 1) {
    if (!begins(letter, index)) continue;
    const last = runFrom(letter, index);
    const behindPerson = ofPerson(letter, index, last);
    const first = firstOwn(letter, behindPerson ?? index, last);
    const own = first === null ? last : beforePaper(atoms, first, last);
    if (first !== null && [last, own].some(end => isFirm(letter, first, end, behindPerson !== null))) {
      const end = withTail(text, atoms[own]?.end ?? 0);
      const head = letterHead(letter, first, OWN_PAPERS.test(text.slice(end, end + 12)));
      const start = head - partsBefore(text, head, text.slice(head, end));
      const run = atoms.slice(first, own + 1);
      const isCare = kindOf(run) !== 'insurance' && run.some(tellsOfCare);
      removed.push({
        start,
        end,
        class: isCare ? ('facility' as const) : ('organization' as const),
        rule: 'a firm or place of care by where it stands',
      });
    }
    index = last;
  }
  return { removed, kept: [] };
};

function isFirm(letter: LetterWords, first: number, last: number, behindPerson: boolean): boolean {
  const { atoms, text } = letter;
  const run = atoms.slice(first, last + 1);
  const start = run[0]?.start ?? 0;
  const end = atoms[last]?.end ?? 0;
  const kind = kindOf(run);
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const upTo = text.slice(Math.max(0, start - 80), start);
  const before = upTo.replace(/(?:The|New)\s$/u, '');
  const behind = text.slice(end, end + 60);
  const named = behindPerson || namesFirm(before, behind);
  if (
    PUBLIC.test(words) ||
    isWide(words, kind, named || standsAsFirmAlone(before, behind)) ||
    (run.length > 6 && run.every(({ shouted }) => shouted))
  )
    return false;
  if (
    (THING.test(kind) && !run.some(isGluedHouse) && !/\bLimb (?:and|&) Brace$/u.test(words)) ||
    THING_BEHIND.test(text.slice(end, end + 20)) ||
    run.every(({ plain, text: word }) => PLACE_WORDS.has(plain) || /^(?:Las?|Los|San|Santa|El|New)$/u.test(word)) ||
    // `Senior Claims Adjuster Ana Ruiz`
    (!isKind(kind) && RANK.test(run[0]?.plain ?? '') && run.slice(1, -1).some(({ plain }) => ROLE.test(plain))) ||
    DONE.test(run[0]?.plain ?? '') ||
    TITLE_END.test(run.at(-1)?.plain ?? '') ||
    (!isKind(kind) && run.some(({ plain }, at) => at > 0 && /^(?:dr|drs|mr|mrs|ms)$/u.test(plain))) ||
    isDifferential(run, before, behind) ||
    (ASKS.test(run[0]?.text ?? '') && run.length > 1) ||
    isDoing(run) ||
    WARD.test(words) ||
    BOOK.test(words) ||
    CITED.test(text.slice(Math.max(0, start - 70), start))
  )
    return false;
  // `Rancho Los Amigos VI`: a level of a scale.
  if (run.length > 1 && /^(?:I{2,3}|IV|VI{0,3}|IX)$/u.test(run.at(-1)?.text ?? '')) return false;
  if ((run.length === 1 && NONE.test(kind)) || isFindingInCapitals(run, kind)) return false;
  // `A letter from Physician Panel Services`
  if (named && run.length > 2 && /^(?:services|solutions|network)$/u.test(kind)) return true;
  if (isKindOfCare(run) || (ORDERS.test(run[0]?.plain ?? '') && run.slice(1).every(({ plain }) => isToldOfCare(plain))))
    return false;
  // A house of a town, and one that is called by a phrase of its own.
  if (ofTown(run) > 0) return true;
  if (hasIdiom(run) && (CARE_END.test(kind) || PRACTICE.test(kind) || FIRM_KINDS.has(kind)))
    return named || standsAsFirm(before, behind) !== null;
  // `at The Knee Clinic`: within a sentence a capital article is the name's.
  if (/\p{Ll} The $/u.test(upTo) && PRACTICE.test(kind)) return true;
  // `Doctors on Call` is a house, `Doctors Bell and Wu` are two.
  const isTitled =
    // `Drs. Bell and Wu`
    (letter.titledAt(start, true) && !isKind(kind)) ||
    (TITLE.test(run[0]?.plain ?? '') &&
      !(run[0]?.plain === 'doctors' && (run[1]?.capital === false || (isKind(kind) && !/ and /u.test(words)))));
  if (isTitled || (leadsAsLabel(letter, last) && !isTaleOf(letter, first, last)) || isAddressed(before)) return false;
  if (isHouseByEvidence(run, upTo.replace(/New\s$/u, ''), text.slice(end, end + 80))) return true;
  if (
    isMedicalHouse(run, () =>
      named ? 'named' : (standsAsFirm(before, behind) ?? (frameOf(before, behind) === null ? null : 'likely')),
    )
  )
    return true;
  if (run.every(({ plain }) => isClinicalWord(plain))) return false;
  if (isProduct(kind) && / and /u.test(words)) return false;
  if (isHouseAlone(run, words, before, behind)) return true;
  // Headings stand in capitals.
  const own = run.filter(atom => (run.every(({ shouted }) => shouted) ? isNaming(atom) : isOwn(atom)));
  if (own.length === 0 && run.some(({ plain }) => BRAND_WORDS.has(plain))) return false;
  const told = run.filter(({ capital }) => capital);
  // `Ruiz’s MRI` is a picture of somebody.
  if (
    (told.length < 4 && !isOwnTrade(run, kind) && /['’]s?\s\S+$/u.test(words)) ||
    /['’]s?\s(?:MRI|CT|EMG|NCV|X-?rays?|Labs)$/u.test(words)
  )
    return false;
  if (named && (own.length > 0 || (told.length > 1 && FIRM_KINDS.has(kind)))) return true;
  // `by Innovative Claims Administrators`: of no other word than medicine has, but of a trade, where a firm stands.
  if (own.length === 0)
    return (
      // `at Back to Work Medical`: small words join no phrase of medicine so.
      (told.length > 2 &&
        run.some(({ text: word }) => JOINS.test(word)) &&
        (HOUSE.test(run.at(-1)?.text ?? '') || PRACTICE.test(kind) || FIRM_KINDS.has(kind)) &&
        standsAsFirm(before, behind) === 'surely') ||
      (((told.length > 2 && PRAISE.test(told[0]?.plain ?? '') && PRACTICE.test(kind)) ||
        (FIRM_KINDS.has(kind) &&
          !DOUBTFUL_KINDS.has(kind) &&
          told.some(({ plain }) => plain !== kind && !SHARED.test(plain)))) &&
        standsAsFirm(before, behind) === 'surely')
    );
  if (!hasIdiom(run) && (ROLE.test(kind) || isGeneric(told, kind))) return false;
  const placed = standsAsFirm(before, behind);
  if (placed !== 'surely' && !named && isTwo(run, kind)) return false;
  if ((placed === 'listed' && isHouseListed(run)) || (placed === 'told' && isHouseTold(run, words))) return true;
  const unknown = own.filter(atom => !isWord(atom.plain) || isGlued(atom));
  const legal = LEGAL.test(text.slice(end, end + 40));
  if (told.length === 1)
    return (
      (run.length === 1 &&
        ((placed === 'surely' && legal) ||
          ((placed === 'surely' || /\s(?:at|from)\s$/u.test(before)) && run.some(isGlued)) ||
          // `operated at OCC`, `swims at the YMCA`
          (isShortForm(run) &&
            ((placed === 'surely' && /\s(?:at|from|to)\s(?:the\s)?$/u.test(before)) || /\sat\sthe\s$/u.test(before))) ||
          // `PhysioPoint evaluated him`: glued of what a house of care is called by.
          (placed !== null && placed !== 'running' && run.some(atom => isGlued(atom) && tellsOfCare(atom))))) ||
      (unknown.length === 1 && standsAsFirmAlone(before, behind)) ||
      (run.every(atom => isNaming(atom) && !NO_FIRM.test(atom.plain) && !PLACE_WORDS.has(atom.plain)) &&
        standsAsWord(before, behind))
    );
  if (/^programs?$/u.test(kind))
    return (
      (placed !== null || /(?:attended|completed|entered|joined|left)\s+(?:the\s+)?$/u.test(before)) &&
      own.some(({ plain }) => !OF_PROGRAM.test(plain))
    );
  if (legal) return true;
  if ((FIRM_KINDS.has(kind) || TRADE_KINDS.has(kind)) && own.some(({ plain }) => plain !== kind))
    return (
      !(DOUBTFUL_KINDS.has(kind) || !FIRM_KINDS.has(kind)) ||
      unknown.some(({ plain }) => plain !== kind) ||
      (placed !== null && placed !== 'listed' && placed !== 'told')
    );
  const care = told.some((atom, place) => (place > 0 || isGlued(atom)) && tellsOfCare(atom));
  if (placed === 'surely')
    return (
      care ||
      FIRM_KINDS.has(kind) ||
      TRADE_KINDS.has(kind) ||
      // Behind a label that heads findings as well: `Imaging: Grade I Spondylolisthesis`.
      (!(/:\s$/u.test(before) && told.some(({ plain }) => isClinicalWord(plain))) && !couldBePerson(run))
    );
  if ((placed === 'likely' || placed === 'running') && isTold(before, run)) return true;
  if (placed === 'likely') return care && own.some(({ plain }) => !CARE_KINDS.has(plain));
  const begun = run[0]?.plain ?? '';
  if (EPONYMS.has(begun) || BRAND_WORDS.has(begun)) return false;
  if (placed === 'listed' && own.some(isGlued) && run.every(({ plain }) => !isClinicalWord(plain))) return true;
  return (placed === 'listed' || placed === 'told' || CARE_KINDS.has(kind)) && care && unknown.length > 0;
}

/** `The Elm Clinic records`: the article is theirs. */
const OWN_PAPERS = /^\s(?:records?|notes?|charts?|bills)\s/u;

/** What stands before a part in the case. */
const RANK = /^(?:senior|junior|lead|chief|claims?|assistant|associate|deputy|regional|nurse)$/u;

/** `West Haven-Yale Multidimensional Pain Inventory:`: in two parts where a colon stands behind; a journal and its year. */
const THING_BEHIND =
  /^\s(?:Inventory|Scale|Index|Score|Test|Tool|Questionnaire|Screen|Classification)s?\s?:|^\.?\s(?:19|20)\d\d;\s?\d/u;

/** `Appeal of Dr.`: whose name begins behind it; `What Ruiz asks for`: what a clause begins with. */
const TITLE_END = /^(?:dr|drs|mr|mrs|ms|i)$/u;
const ASKS = /^(?:What|Why|When|How|Whether|Who)$/u;

/** `CTS vs. TOS vs. double crush`, `R/O CTS`: a short form of medicine against another. */
const isDifferential = (run: readonly Atom[], before: string, behind: string) =>
  run.length === 1 &&
  run[0]?.shouted === true &&
  run[0].text.length < 6 &&
  (/\svs?\.?\s$/u.test(before)
    ? /^\s(?:vs?\.|\p{Ll})|^[.,;]|^\s*$/u.test(behind) && !/\p{Lu}\p{Ll}+\svs?\.\s$/u.test(before)
    : /R\/O\s$/u.test(before));

/** `RUIZ DICTATING FOR THE SERVICE`: what somebody does, in capitals. */
const isDoing = (run: readonly Atom[]) =>
  run.some(
    ({ text, shouted }, at) =>
      at > 0 && shouted && text.endsWith('ING') && /^(?:FOR|BY|WITH|ON|TO)$/u.test(run[at + 1]?.text ?? ''),
  );

/** `Agreed Medical Examination`, `Legal Department`, `Pain Management and Psychology`: of headings and kinds of care alone, where the last word makes no house of them. */
const isGeneric = (told: readonly Atom[], kind: string) =>
  (HEADING_WORDS.has(kind) || !(PRACTICE.test(kind) || FIRM_KINDS.has(kind))) &&
  told.every(({ plain }) => isToldOfCare(plain));

/** `DIFFUSE CRAMPY ABDOMINAL PAIN`, `COLON POLYPS`: of medicine, and not called as a house is. */
const isFindingInCapitals = (run: readonly Atom[], kind: string) =>
  run.length > 1 &&
  run.every(({ shouted }) => shouted) &&
  run.every(({ plain }) => plain !== 'of') &&
  (kind === 'pain' || (!isKind(kind) && run.some(({ plain }) => isClinicalWord(plain))));

/** Capitals that are no short form of medicine and no word. */
const isShortForm = ([atom]: readonly Atom[]) =>
  atom?.shouted === true && atom.text.length > 2 && atom.text.length < 7 && !isWord(atom.plain) && isNaming(atom);

/** Who denies and approves, and is no firm by name. */
const NO_FIRM =
  /^(?:management|managements|somebody|someone|nobody|everyone|everybody|anyone|congress|legislature|senate|authorities|supervisors?|physicians?|providers?|payers?|insurers?|medicare|government|panel|company|companies|committee|plaintiff|plaintiffs|counsel|staff|team|policy|policies|who|what|which|neither|either|most|many|some|few|others?|there|then|later|today|yesterday|never|ever|home|bedside|triage|baseline|rest|noon|night|once|unsigned|undated|handwritten|illegible|typed|electronic|unknown|mexico)$/u;

/** What a field holds where nobody is told. */
const NONE = /^(?:not|pending|unknown|deferred|approved|denied|done|completed|received|reviewed|submitted)$/u;

/** `Back in Motion`. */
const hasIdiom = (run: readonly Atom[]) =>
  run.some(({ text }, at) => IDIOM.test(`${text.toLowerCase()} ${run[at + 1]?.text ?? ''}`));

/** A body that is cited, and no firm of the case: `American Pain Society`, not `Southern California Imaging`. */
const isWide = (words: string, kind: string, named: boolean) =>
  WIDE.test(words) &&
  (BODY.test(words)
    ? !TRADE_KINDS.has(kind)
    : !(TRADE_KINDS.has(kind) || CARE_KINDS.has(kind) || LINE_KINDS.has(kind) || named || AGENTS.test(kind)));

/** `Big Al’s Tires`, `St. Odile’s School`: what somebody or a saint has, and is a firm. */
const isOwnTrade = (run: readonly Atom[], kind: string) =>
  (FIRM_KINDS.has(kind) && !DOUBTFUL_KINDS.has(kind)) ||
  (TRADE_KINDS.has(kind) && run.filter(({ capital }) => capital).length > 2) ||
  /^(?:st|saint)$/u.test(run[0]?.plain ?? '');

/** What firms of a trade call themselves: `Haulers`, `Shellers`. */
const AGENTS =
  /^(?!workers|others|members|letters|papers|numbers|orders|disorders|teachers|lawyers|employers|insurers|providers|reviewers|fibers|doctors)\p{L}{3,}(?:ers|ors)$/u;

/** What a letter says first: `Dear Claims Administrator:`. */
const isAddressed = (before: string) => /(?:^|[\n\f])[ \t]*(?:Dear|To\sWhom)\s[^\n\f]{2,40}[:,]\s*$/u.test(before);
