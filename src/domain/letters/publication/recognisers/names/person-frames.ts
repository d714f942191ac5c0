import { EVERYDAY_WORDS } from '#domain/checks/words/english/everyday-words.ts';
import { ORDINARY_WORDS } from '#domain/checks/words/medicine/ordinary-words.ts';
import { PARTICLES } from '../../known/person-forms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../words/given-names.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isListedName } from '../../words/names/listed-name.ts';
import { SURNAME_WORDS } from '../../words/surname-words.ts';
import { nameable, nameFrom } from './extent/name-run.ts';
import { isLoneWord, NO_SOURCE } from './told-of.ts';

/**
 * A place in a sentence where only somebody stands, by what is right before the name and right behind it. `called`: the word must be one
 * that people are called by, for others stand there too.
 */
type Frame = {
  /** The word or mark it is looked up by: what stands next before the name; `.` also for the beginning of a text or line. */
  readonly next: string;
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly called?: true;
};

/** A day, an hour, the end of a line or of the sentence. */
const LOGGED = /^(?:\s\p{Lu}\.?)?(?:,?\s(?:on|at|@)\s\d|,?\s[([]?\d{1,4}[/:-]\d|[.;,)]?\s*(?:[\n\f]|$)|;|\.\s)/u;
const ENDS = /^(?:\s\p{Lu}\.)?(?:[.,;)]|\s*[\n\f(]|$)/u;

const FRAMES: readonly Frame[] = [
  // `He and Ana were lifting a crate`
  {
    next: 'and',
    before: /(?:^|[^\p{L}])(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\sand\s$/u,
    behind:
      /^\s(?:were|was|are|is|had|have|both|each|then|went|fell|got|took|ran|left|drove|saw|made|did|do|will|would|can|could|\p{Ll}{2,}ed)(?!\p{L})/u,
  },
  // `Ana and I were lifting`, `Ana and her mother came`
  {
    next: '. that when while because',
    called: true,
    before: /(?:^|[.;\n\f]\s*|\s(?:that|when|while|because)\s)$/u,
    behind:
      /^\sand\s(?:I|he|she|his|her|they)\s(?:\p{Ll}+\s)?(?:were|was|are|had|have|both|then|went|fell|got|came|took|left|drove|did|\p{Ll}{3,}ed)(?!\p{L})/u,
  },
  // `kids: Ana, 12, and Bo, 9`
  {
    next: ': , ( and & are is named',
    before:
      /(?:^|[^\p{L}])(?:kids?|child(?:ren)?|sons?|daughters?|twins|siblings?|brothers?|sisters?|grandchild(?:ren)?|grandsons?|granddaughters?|boys?|girls?|dependents?|wife|husband|spouse|partner|niece|nephew|family)(?:[:(,]|\s(?:is|are|named))?\s(?:[^.;:\n]{0,60}(?:,\s|\sand\s|,\sand\s|&\s))?$/iu,
    behind: /^(?:\s\(\d{1,2}\)|,\s(?:age[ds]?\s)?\d{1,2}(?:[,;.)]|\s(?:and|&)\s|\s*[\n\f]|$))/u,
  },
  // `Bell did the first two, Ruiz the third`
  {
    next: '. and that but while when then',
    before: /(?:^|[.;\n\f]\s*|\s(?:and|that|but|while|when|then)\s)$/u,
    behind: /^\sdid\s(?:the|an?|his|her|my|our|both|all|most|two|three|four|his\sown)\s\p{Ll}/u,
  },
  {
    next: ', and',
    before:
      /\s(?:did|saw|wrote|operated|performed|treated|took|gave|signed|read|injected|repaired)\s[^.;\n]{2,50},\s(?:and\s)?$/u,
    behind:
      /^\sthe\s(?:first|second|third|fourth|fifth|last|next|other|rest|latter|remainder)(?:\s\p{Ll}+)?(?:[.,;]|$)/u,
  },
  // `Entered by Ana on 7/9/2015`, `closed by Ana R.`
  {
    next: 'by :',
    before:
      /(?:^|[^\p{L}])(?:entered|edited|closed|opened|scanned|signed|typed|faxed|filed|released|created|logged|verified|printed|updated|scheduled|keyed|coded|charted|received|checked|cosigned|dictated|scribed|transcribed|authenticated|initialed|documented|recorded|triaged|roomed|processed|mailed|copied|uploaded|indexed|amended|corrected|acknowledged|witnessed)\sby:?\s$/iu,
    behind: LOGGED,
  },
  // `Ride home with Ana`, `Here with Ana.`
  {
    next: 'with from by to dating',
    called: true,
    before:
      /(?:^|[^\p{L}])(?:ride\s(?:home\s)?(?:with|from|by)|driven\s(?:home\s|here\s|in\s)?by|picked\sup\sby|brought\s(?:in\s|here\s|home\s)?by|here\s(?:today\s)?with|came\s(?:in\s)?with|stays\swith|lives\s(?:at\shome\s)?with|home\swith|carpools\swith|rides\swith|married\sto|engaged\sto|dating|divorced\sfrom)\s$/iu,
    behind: ENDS,
  },
  // `reported it to "Ana" in payroll`
  {
    called: true,
    next: '" “',
    before: /\s(?:to|from|by|named|called|as|with|of|and)\s["“]$/u,
    behind: /^["”]\s(?:in|at|from|who|and\sleft|on\sthe)(?!\p{L})/u,
  },
  // `s/p TKA 2012 (Bell)`, `ACDF 3/2012 (Bell)`: who operated, behind the year.
  {
    next: '( by per',
    called: true,
    before: /\p{L}{3,}\s(?:in\s)?(?:\d{1,2}\/)?(?:\d{1,2}\/)?(?:19|20)\d\d\s\((?:by\s|per\s)?$/u,
    behind: /^\)/u,
  },
  // `Per Bell 10/2/15, inconsistent`, `Per Bell, keep it open`
  {
    next: 'per',
    before: /(?:^|[.;\n\f(]\s*|\s)[Pp]er\s$/u,
    behind: /^(?:['’]s)?,?\s\(?\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?!\d)/u,
  },
  {
    next: 'per',
    called: true,
    before: /(?:^|[.;\n\f(]\s*)[Pp]er\s$/u,
    behind: /^(?:[,:]\s(?:\p{Ll}{2,}|\d|\p{Lu}{2,})|\s(?:the|he|she|his|her|pt|patient|this|no|not|it)\s)/u,
  },
  // `scope by Bell on 2/8/11`
  {
    next: 'by',
    before: /(?:\p{Ll}|\p{Lu}{2}|\d|\))\sby\s$/u,
    behind: /^\s(?:on|dated)\s\d{1,2}[/-]\d/u,
  },
  // `Saw Bell in the hallway`, `Called Bell, no answer`
  {
    next: 'saw called paged texted phoned emailed asked told met consulted contacted notified',
    called: true,
    before:
      /(?:^|[.;\n\f–-]\s*)(?:Saw|Called|Paged|Texted|Phoned|Emailed|Asked|Told|Met|Consulted|Contacted|Notified)\s$/u,
    behind:
      /^(?:,|;|\.|\s(?:in|at|about|re|regarding|back|again|twice|who|and|on|for|to|that|yesterday|today)(?!\p{L})|:)/u,
  },
  // `As Bell pointed out`
  {
    next: 'as',
    called: true,
    before: /(?:^|[.;\n\f(]\s*|,\s)[Aa]s\s$/u,
    behind:
      /^(?:\sand\s\p{Lu}\p{L}+)?\s(?:pointed|points|notes|noted|said|says|wrote|writes|states|stated|argues|argued|explains|explained|suggests|suggested|observed|concedes|conceded|opined|told|reports|reported|admits|admitted)(?!\p{L})/u,
  },
  // `and reached Bell at the office`
  {
    next: 'reached phoned paged texted emailed',
    called: true,
    before: /(?:^|[^\p{L}])(?:reached|phoned|paged|texted|emailed)\s$/u,
    behind: /^(?:[,.;]|\s(?:at|on|by|via|in|about|re|regarding|again|twice|who|and|for|to|today|yesterday)(?!\p{L}))/u,
  },
  // `PMR consult Bell 2/2014`, `F/u Bell prn`, `Consult requested: Bell (GI)`
  {
    next: 'consult consultation f/u followup follow-up appt eval referral :',
    called: true,
    before:
      /(?:^|[^\p{L}])(?:consult(?:ation)?|[Ff]\/[Uu]|follow-?up|appt|eval(?:uation)?|referral|opinion)(?:\s(?:requested|pending|done|completed))?:?\s$/iu,
    behind:
      /^(?:,?\s\(?\d{1,2}[/-]\d|\s(?:prn|PRN|pending|today|again|in\s\d|on\s\d|for\s\p{Ll})|\s\(\p{Lu}|[.;,]\s|[.;]?\s*(?:[\n\f]|$))/u,
  },
  // `A/A Bell objects`, `CE Bell says`: short forms of who has a part in the case.
  {
    next: 'a/a d/a aa da ce ncm fncm ptp pcp qme ame pqme wcj alj',
    called: true,
    before: /(?:^|[.;,:(\n\f]\s*|\s\p{Ll}+\s)(?:A\/A|D\/A|AA|DA|CE|F?NCM|PTP|PCP|P?QME|AME|WCJ|ALJ)\s$/u,
    behind:
      /^(?:\s(?:is|was|has|had|will|did|does|not|\p{Ll}{3,}(?:s|ed)|said|wrote|saw|on|at|re|for)(?!\p{L})|[.,;:]|\s*[\n\f(]|$)/u,
  },
  // `Findings and Award, Bell, WCJ`
  { next: ', by', before: /(?:,|\sby)\s$/u, behind: /^,\s(?:WCJ|ALJ|PWCJ|Judge)(?!\p{L})/u },
  // `Ortho - Bell; Pain - Day`: who treats what.
  {
    next: '- : –',
    called: true,
    before:
      /(?:^|[.;,\n\f]\s*)(?:[Oo]rtho|[Pp]ain(?:\s[Mm]gmt)?|[Pp]sych|[Nn]euro|[Cc]hiro|PT|OT|GI|IM|ENT|[Cc]ards?|[Uu]ro|[Rr]heum|[Pp]odiatry|[Ss]pine|[Hh]and|[Dd]ental|[Aa]cupuncture|[Aa]nes(?:thesia)?|PM&?R|[Dd]erm|[Oo]phtho|[Ss]urg(?:ery|eon)?)\s?[-–:]\s$/u,
    behind: /^(?:[;,]\s|[.;]?[ \t]*(?:[\n\f]|$))/u,
  },
  // `Disagree with Bell on this`, `appointment w/ Bell`
  {
    next: 'with w/ /',
    called: true,
    before:
      /(?:^|[^\p{L}])(?:agrees?|disagrees?|concurs?|differs?|discuss(?:ed|ion)?|conferr?(?:ed)?|consult(?:ed|ation)?|met|meet(?:ing)?|visits?|appt\.?|appointment|f\/u|follow[\s-]?up|session|counseling|surgery|argued|argument|trained|worked|works|fight|fought)\s(?:with|w\/)\s?$/iu,
    behind: /^(?:\s\p{Lu}\.)?(?:\s\p{Ll}|[.,;)]|\s\d|\s*[\n\f]|$)/u,
  },
  // `clearance by Bell pending`
  {
    next: 'by',
    called: true,
    before:
      /(?:^|[^\p{L}])(?:clearance|eval(?:uation)?|exam(?:ination)?|consult(?:ation)?|surgery|fusion|repair|scope|release|injections?|blocks?|therapy|massage|treatment|opinion|denial|report|notes?|visits?|call|request|referral|interview|testimony|intake|triage|care|follow-?up|handoff|rating|impairment)\sby\s$/iu,
    behind: /^(?:\s\p{Ll}{2,}|[.;]|,\s(?:\p{Ll}|\d)|\s*[\n\f]|$)/u,
  },
  // `PTP changed from Bell to Okafor`
  {
    next: 'from to',
    before:
      /(?:PTP|PCP|QME|AME|doctors?|physicians?|surgeons?|attorneys?|therapists?|adjusters?|care|named?|married)\s(?:was\s|is\s|has\sbeen\s)?(?:changed|switched|transferred|reassigned|went|handed)\s(?:over\s)?(?:from\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\sto|from|to)\s$/u,
    behind: /^(?:\s(?:to|in|on|as|because|after|and|for|since)(?!\p{L})|[.,;]|\s*[\n\f]|$)/u,
  },
  // `RN Bell at bedside`
  {
    next: 'rn lvn np cna ma slp ot pt crna msw lcsw rph pa emt',
    called: true,
    before: /(?:^|[.;,\n\f]\s*|\s(?:per|by|and|with|to)\s)(?:RN|LVN|NP|CNA|MA|SLP|OT|PT|CRNA|MSW|LCSW|RPh|PA|EMT)\s$/u,
    behind:
      /^(?:\s(?:at|is|was|has|had|will|says?|said|gave|saw|did|reports?|notes?|called|\p{Ll}{3,}ed)(?!\p{L})|[.;]|\s*[\n\f]|$)/u,
  },
  // `Bell agrees with me`, `Bell wants`: what somebody does to somebody, at the beginning of a sentence.
  {
    next: '.',
    called: true,
    before: /(?:^|[.;\n\f]\s*)$/u,
    behind:
      /^\s(?:agrees|disagrees|wants|thinks|believes|insists|disputes|promised|offered|warned|refused|suggested|explained|clarified|apologi[sz]ed|called|phoned|texted|emailed|replied|answered|visited|(?:has|had)\s(?:not|never|since)\s(?:worked|driven|returned|slept|smoked|complained|been\sseen))\s(?:\p{Ll}|\p{Lu}{2}|\d)/u,
  },
];

const byNext = new Map<string, Frame[]>();
for (const frame of FRAMES)
  for (const next of frame.next.split(' ')) byNext.set(next, [...(byNext.get(next) ?? []), frame]);

/** The frames that what stands next before a name may be of. */
function framesBehind(before: string): readonly Frame[] {
  const told = before.trimEnd();
  const mark = told.charAt(told.length - 1);
  const isWord = /\p{L}/u.test(mark);
  const next = isWord ? told.slice(Math.max(told.lastIndexOf(' '), told.lastIndexOf('\n')) + 1).toLowerCase() : mark;
  const led = byNext.get(next);
  const begins = mark === '' || mark === ';' || before.includes('\n', told.length);
  return begins ? [...(byNext.get('.') ?? []), ...(led ?? [])] : (led ?? []);
}

/** What somebody is called by: none of the language, or a given name or a surname, whatever else it means. */
export function isCalledBy(letter: LetterWords, index: number): boolean {
  const plain = letter.atoms[index]?.plain ?? '';
  return (
    nameable(letter, index) ||
    GIVEN_NAMES.has(plain) ||
    GIVEN_WORDS.has(plain) ||
    SURNAME_WORDS.has(plain) ||
    (isListedName(plain) && !ORDINARY_WORDS.has(plain) && !EVERYDAY_WORDS.has(plain) && isLoneWord(letter, index))
  );
}

/** The end of a name that stands where only somebody does; null where no place is one. */
export function framedPerson(letter: LetterWords, index: number, before: string): number | null {
  const { atoms, text } = letter;
  const atom = atoms[index];
  if (atom === undefined || atom.text.length < 2 || HEADING_WORDS.has(atom.plain) || NO_SOURCE.test(atom.plain))
    return null;
  if (atom.shouted && atom.text.length < 5 && !GIVEN_NAMES.has(atom.plain)) return null;
  const led = framesBehind(before).filter(frame => frame.before.test(before));
  if (led.length === 0) return null;
  const isCalled = isCalledBy(letter, index) || (!atom.capital && PARTICLES.has(atom.plain));
  if (!isCalled && !isLoneWord(letter, index)) return null;
  const last = nameFrom(letter, index, { first: true }) ?? index;
  const behind = text.slice(atoms[last]?.end, (atoms[last]?.end ?? 0) + 60);
  return led.some(({ behind: follows, called }) => (called !== true || isCalled) && follows.test(behind)) ? last : null;
}
