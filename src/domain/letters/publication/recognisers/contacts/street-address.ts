import { usStates } from '#domain/reviewers/us-states.ts';
import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

/** A pattern of words in any case, beside others that ask for a capital. */
const loose = (words: string) => words.replaceAll(/(?<!\\)[a-z]/gu, letter => `[${letter}${letter.toUpperCase()}]`);

const KIND = `(?:${loose('street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|way|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|freeway|trail|trl|tr|square|sq|loop|plaza|plz|alley|aly|pass|walk|run|row|bend|path|point|pt|cove|crossing|xing|ridge|rdg|view|vista|hollow|glen|grove|expressway|expy|turnpike|pike|crescent|cres|mall|commons|landing|spur|wy|av|bl|bvd|esplanade|promenade|mews|bypass|route|rte|drwy|quay|wharf')})(?![\\p{L}\\p{N}])\\.?(?:\\s(?:North|South|East|West|[NSEW])(?![\\p{L}\\p{N}])\\.?)?`;
const DIRECTION = `(?:(?:${loose('northeast|northwest|southeast|southwest|north|south|east|west|ne|nw|se|sw|n|s|e|w')})\\.?\\s+)`;
const WORD = String.raw`(?:(?:[Ss]t|[Mm]t|[Ff]t|Dr|[Ll]a|[Ee]l|[Dd]el?|[Ll]os|[Ll]as|[Ss]an|[Ss]anta|[Vv]an|[Vv]on)\.?\s)?\p{Lu}[\p{L}'’-]*(?:(?<=Jr|Sr|JR)\.)?|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)`;
const UNIT = `(?:[\\s,]{0,3}(?:\\d{1,2}(?:st|nd|rd|th)\\s(?:${loose('floor|fl')})(?!\\p{L})\\.?|(?:${loose('apartment|apt|unit|suite|ste|space|spc|room|rm|floor|fl|bldg|building')})\\b\\.?\\s*#?\\s*[\\p{L}\\p{N}-]{1,6}|#\\s*[\\p{L}\\p{N}-]{1,6}))*`;
const STATE = String.raw`(?:C\.?A\.?|Calif(?:\.|ornia)?|CALIFORNIA|AZ|NV|OR|WA|TX|NY|FL|IL|CO|UT|NM|${[...usStates].join('|')})`;
const CODE = String.raw`\d{5}(?:-\d{4})?`;
const CITY = String.raw`(?:(?:St|Mt|Ft)\.\s|29\s(?=Palms))?\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}[\p{L}'’-]*|(?:de|del|la|of|and|the|by)(?=\s\p{Lu}|\sthe\s))){0,3}`;
const TAIL = `(?:[\\s,]{1,4}${CITY})?[\\s,]{1,4}${STATE}(?![\\p{L}])[\\s,.]{0,4}(?:${CODE})?|[\\s,]{1,4}(?:${CITY}[\\s,]{1,4})?${CODE}|[\\t ]*,\\s*(?:in\\s+)?${CITY}(?=[\\s]*[.,;)]|$)`;
const NAMED = `(?:${DIRECTION}?\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+\\.?)?)`;
const STREET = `(?:${DIRECTION}?(?:\\p{Lu}\\p{Ll}+|\\d{1,3}(?:st|nd|rd|th))(?:\\s(?!(?:${loose('and|at|in|on')})\\s)\\p{Lu}\\p{Ll}+\\.?){0,2})`;
const END = String.raw`(?![\p{L}\p{N}])`;

const patterns = [
  // 1420 N. Harbor Blvd., Suite 5, San Jose, CA 95112; with a line break anywhere a space is.
  new RegExp(
    `(?<![\\p{L}\\p{N}$/.-])\\d{1,6}(?:[-/]\\d{1,4}|\\s?½|-?[A-Z])?\\s+${DIRECTION}?(?:${WORD})(?:\\s+(?:${WORD}|\\p{Lu}\\.)){0,3}\\s+${KIND}${UNIT}(?:${TAIL})?`,
    'gu',
  ),
  // 8OO E. Main St: a number misread.
  new RegExp(
    `(?<![\\p{L}\\p{N}$/.-])\\d[OolI\\d]{1,4}\\s+${DIRECTION}?(?:${WORD})(?:\\s+(?:${WORD})){0,2}\\s+(?:${loose('street|st|avenue|ave|boulevard|blvd|road|rd|drive|lane|ln|court|parkway|pkwy|highway|hwy')})(?![\\p{L}\\p{N}])\\.?${UNIT}(?:${TAIL})?`,
    'gu',
  ),
  // One Capitol Mall, Ste 400: a number in words, where a room or a town stands behind; 1221 Broadway, 7th Floor.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\s+(?:${WORD})(?:\\s+(?:${WORD})){0,2}\\s+(?:Street|Avenue|Boulevard|Road|Drive|Plaza|Mall|Parkway|Center|Square|Way|Place)|\\d{2,5}\\s+(?:Broadway|Embarcadero|Esplanade)),?(?=\\s(?:Suite|Ste|Apt|Unit|Floor|#|\\d{1,2}(?:st|nd|rd|th)\\s)|,\\s\\p{Lu})${UNIT}(?:${TAIL})?`,
    'gu',
  ),
  // Streets named by their kind first: 88 Avenida del Sol, 12 Calle Real, 45 Camino Alto, 9 Via Verde, 700 Highway 9.
  new RegExp(
    `(?<![\\p{L}\\p{N}$/.-])\\d{1,6}\\s+${DIRECTION}?(?:(?:Old|New|Rural|Star|State|County|US|U\\.S\\.)\\s+)?(?:Avenida|Ave\\.?|Avenue|Calle|Camino|Via|Paseo|Rancho|Vista|Rue|Highway|Hwy\\.?|Route|Rte\\.?|RR|SR|US|Road|Rd\\.?|Street|Interstate)[\\s-]+(?:(?:de|del|la|las|los|el)\\s+){0,2}(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+|-\\d{1,3})?|\\d{1,4}[A-Z]?(?:\\s½|\\s1/2)?)(?: (?:Box\\s\\d{1,5}|\\p{Lu}[\\p{L}'’-]*))?${UNIT}(?:${TAIL})?${END}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${loose('p\\.?\\s*o\\.?\\s*(?:box|drawer)|post\\s+office\\s+(?:box|drawer)|(?:lock|mail|private\\s+mail)\\s*box|drawer|caller\\s+box|pmb')})\\s*#?\\s*\\d{1,6}(?:${TAIL})?${END}`,
    'gu',
  ),
  // A street without a word for one, where town, state and code stand behind: 17 Broadway, Apt 2, Bigtown, CA 90001.
  new RegExp(
    `(?<![\\p{L}\\p{N}$/.-])\\d{1,6}\\s+${DIRECTION}?(?:${WORD})(?:\\s+(?:${WORD}|de|del|la|las|los)){0,3}${UNIT}[\\s,]{1,4}${CITY},?\\s+${STATE}[\\s,.]{1,4}${CODE}(?!\\p{N})`,
    'gu',
  ),
  // Where somebody lives or something is, a number and capital words are a street whatever its name: `at 42 Cannery Row, near`.
  new RegExp(
    `(?:${loose('at|to|from|of|office|address|residence|home|lives|located|near|c/o')}\\s*:?|[:@|])\\s+((?:\\d{2,6} ${DIRECTION}?(?:${WORD})(?:\\s+(?:${WORD}|de|del|la|las|los)){1,4}|\\d{3,6} ${DIRECTION}?(?:${WORD}))${UNIT}(?:${TAIL})?)(?=\\s*[.,;)\\n\\f|]|\\s+(?:for|with|and|where|in|on|since|until|when|who|near|is|was|while|to|before|after|last|this|next|until)\\s|$)`,
    'gu',
  ),
  // In a line of its own, or behind a name and a comma, the number of a house and capital words.
  new RegExp(
    `(?:(?:^|[\\n\\f])[ \\t]*|\\p{L}, )(\\d{3,6} ${DIRECTION}?(?:${WORD})(?:\\s+(?:${WORD}|de|del|la|las|los)){0,4}${UNIT}(?:${TAIL})?)(?=[ \\t]*(?:[\\n\\f]|$))`,
    'gu',
  ),
  // A town with its state and code, or after a word of living.
  new RegExp(`(?<![\\p{L}\\p{N}])${CITY},?\\s+${STATE}[\\s,.]{1,4}${CODE}(?!\\p{N})`, 'gu'),
  new RegExp(
    `(?:${loose('lives?|living|resides?|residing|residence|residents?|located|relocated|moved|address|home|offices?|commutes?|drove|drives|travels?|traveled')})\\s+(?:${loose('is|in|at|of|near|to|from')})\\s*:?\\s+(${CITY}(?:,\\s*(?:CA|Calif\\.?|California))?)(?=[\\s]*[.,;)]|\\s+(?:and|with|for|since|where|on|who|but|when)\\b|$)`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(${CITY},\\s+(?:CA|Calif\\.|California))(?![\\p{L}])`, 'gu'),
  // Where a line says that it is one.
  new RegExp(
    `(?<!\\p{L})(?:${loose('home address|mailing address|street address|residence|address')})\\s*(?::|${loose('is|of record is')})\\s*(\\d{1,6}\\s+[^\\n;]{4,60}?)(?=\\n|;|,?\\s+(?:and|with|which|where|who|but|for)\\s|\\.\\s|\\.?$)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${loose('zip(?:\\s*code)?')})\\s*[:#]?\\s*(${CODE})(?!\\p{N})`, 'gu'),
];

/** Where two streets meet, a box without a post, a flat in a street without a kind: seldom told. */
const seldom = [
  // `corner of Fifth and Pine`, `at Mission & 24th`, `on Hwy 41 at Shaw Avenue`: where two streets meet.
  new RegExp(
    `(?<!\\p{L})(?:${loose('corner|intersection|crossing')})\\s(?:of|at)\\s(${STREET}\\s(?:and|&|with)\\s${STREET})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:at|near|on|by)\\s(?:the\\s)?((?:${NAMED}\\s?[&/@]\\s?\\d{1,3}(?:st|nd|rd|th)|\\d{1,3}(?:st|nd|rd|th)\\s?[&/@]\\s?${NAMED})(?:\\s${KIND})?|(?:Hwy\\.?|Highway|Freeway|Route|SR|I)[\\s-]\\d{1,3}\\s(?:at|and|&|near)\\s${STREET})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])Box\\s\\d{1,5},\\s${CITY},?\\s${STATE}(?![\\p{L}])(?:[\\s,.]{1,4}${CODE})?`, 'gu'),
  // `221B North Elm, Apt 4`
  new RegExp(
    `(?<![\\p{L}\\p{N}$/.-])\\d{2,6}[A-Z]?\\s+${DIRECTION}?\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2},?\\s(?:${loose('apartment|apt|suite|ste|spc')})\\b\\.?\\s*#?\\s*[\\p{L}\\p{N}-]{1,6}(?:${TAIL})?`,
    'gu',
  ),
];
/** What one of those holds, asked before them. */
const MAY_MEET =
  /[Cc]orner|CORNER|[Ii]ntersection|INTERSECTION|[Cc]rossing|CROSSING|\dth|\d(?:st|nd|rd)|(?:Hwy\.?|Highway|Freeway|Route|SR|I)[\s-]\d|Box\s\d|(?:[Aa]p(?:t|artment)|APT|[Ss]te|STE|[Ss]uite|SUITE|[Ss]pc)(?!\p{L})/u;

/** Addresses: number and street, box, town with state or code, and the town somebody lives in; the state alone stays. */
export const streetAddress: Recogniser = ({ text, lineEnds }) => ({
  removed: spansOf(
    text,
    MAY_MEET.test(text) ? [...patterns, ...seldom] : patterns,
    'address',
    'a postal address',
  ).filter(
    ({ start, end }) => !notTown(text.slice(start, end)) && !endsAtNumber(text.slice(start, end), start, lineEnds),
  ),
  kept: [],
});

/** `Page 2 of 11⏎Lateral Bend`, `after 5 PM`: a line that ends with a figure, an hour; no house is numbered so. */
const endsAtNumber = (words: string, start: number, lineEnds: (from: number, to: number) => boolean) => {
  const number = /^(?:\d+|\p{L}+\s\p{Lu}\b)[ \t]*(?=[\n\f])/u.exec(words)?.[0].length ?? 0;
  return (number > 0 && lineEnds(start + number, start + number + 1)) || /^\d{1,2}\s[AP]\.?M(?!\p{L})/u.test(words);
};

const notTown = (words: string) =>
  /(?:^|[\n\f])Dear\s|^Dr$|^\d{1,3}\s(?:WKS?|MOS?|DAYS?|YRS?|Weeks?|Months?|Days?)\sDr\.?$|\sPer\sDr\.?$/u.test(
    words,
  ) ||
  // `Explanation of Review, California Mutual`
  (/^[^,\d]+,\s+California$/u.test(words) &&
    (words.match(/\p{Lu}\p{L}+(?=.*,)/gu) ?? []).every(
      word => /^Review$/u.test(word) || HEADING_WORDS.has(word.toLowerCase()),
    )) ||
  /^\d{1,6} (?:\p{L}+ ){0,2}(?:January|February|March|April|May|June|July|August|September|October|November|December|Mondays?|Calories|Units?|Tablets?|Capsules?|Pills?|Patches|Sessions?|Visits?|Days?|Hours?|Minutes?|Weeks?|Months?|Years?|Pages?|Pounds?|Feet|Degrees?|Percent|Dollars?|MEDs?|MMEs?|MG|MCG|ML|LBS?)(?=$|,|\s\d|\sof\s)/u.test(
    words,
  ) ||
  (/^\d{1,6}\s\p{Lu}\p{L}+$/u.test(words) && isClinicalWord(words.replace(/^\d+\s/u, '').toLowerCase())) ||
  /^(?:California|MTUS|State|The|Work|Home|Emergency|Physical|Bed|Pain)\b[^,\d]*$/u.test(words) ||
  // `Anesthesiology, California License`: a specialty, and where it is licensed.
  (/^[^,\d]+,\s+\p{L}+$/u.test(words) && isClinicalWord(/[\p{L}]+(?=,)/u.exec(words)?.[0].toLowerCase() ?? '')) ||
  usStates.has(words.replace(/,?\s*(?:CA|Calif\.?|California)$/u, '').trim());
