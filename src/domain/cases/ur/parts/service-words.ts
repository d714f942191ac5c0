/** Different words for one service → the words they are compared by. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bphysiotherapy\b|\bp\.?t\.?(?=$|\s|[,;:])(?!\s*\/\s*(?:ptt|inr))/g, 'physical therapy'],
  [/\bo\.?t\.?(?=$|\s|[,;:])/g, 'occupational therapy'],
  [/\bchiro(?:practic|practor)?(?:\s+(?:treatment|care|therapy|manipulation|physiotherapy)s?)*\b/g, 'chiropractic'],
  [/\bacupuncture\s+(?:treatment|therapy)s?\b/g, 'acupuncture'],
  [/\bnerve\s+conduction(?:\s+(?:stud(?:y|ies)|velocit(?:y|ies)|tests?))*\b|\bnc[sv]s?\b/g, 'ncs'],
  [/\belectromyogra(?:phy|m|ms)\b|\bemgs\b/g, 'emg'],
  [/\bx-?\s?rays?\b|\bradiographs?\b/g, 'xray'],
  [/\bmagnetic\s+resonance\s+imaging\b|\bmri\s+scan\b/g, 'mri'],
  [/\bud[st]\b|\burine\s+(?:drug|toxicology)\s+(?:screen(?:ing)?|test(?:ing)?)s?\b/g, 'urine-drug-screen'],
  [/\btranscutaneous\s+electrical\s+nerve\s+stimulat(?:ion|or)\b|\btens\b/g, 'tens-unit'],
  [/\bmbbs?\b|\bmedial\s+branch\s+(?:nerve\s+)?blocks?\b/g, 'medial-branch-block'],
  [/\besis?\b|\bepidural\s+steroid\s+injections?\b/g, 'epidural-steroid-injection'],
  [/\bcbt\b/g, 'cognitive behavioral therapy'],
  [/\bpost-?\s?op(?:erative)?\b|\bpost-?\s?surgical\b/g, 'postoperative'],
  [/\bpre-?\s?op(?:erative)?\b|\bpre-?\s?surgical\b/g, 'preoperative'],
  [/\bhome\s+health\s+aide\b/g, 'home aide'],
  [/\bw\/o\b/g, 'without'],
];

/** Words that say nothing of the service itself. */
const SILENT = new Set(
  (
    'a an the of for to in on at by per x each every from is are was were be ' +
    'total additional more further new initial remaining continued request requested service ' +
    'visit session treatment time course week wk month day hour hr qty quantity number tablet tab capsule cap pill count refill ' +
    'retrospective retrospectively retro purchase rental rent rented loan loaned trial use unit device order dos dated one two three four five six ' +
    'seven eight nine ten eleven twelve once twice weekly daily associated surgical'
  ).split(' '),
);

/** The words a service is known by, whatever their order: singular, without amounts, articles and the like. */
export function serviceWordsOf(text: string): ReadonlySet<string> {
  const same = SAME.reduce((worded, [pattern, by]) => worded.replace(pattern, by), text.toLowerCase());
  const words = same.match(/[a-z][a-z0-9]*(?:[-'][a-z0-9]+)*/g) ?? [];
  return new Set(words.map(singular).filter(word => !SILENT.has(word)));
}

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** True when every word of one set is in the other. */
export function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every(word => all.has(word));
}
