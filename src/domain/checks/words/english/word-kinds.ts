import { knownOfWords } from '#domain/drugs/words/known-of-words.ts';
import { rememberingWords } from '#domain/drugs/words/remembering.ts';
import { isEnglish, readingsOf } from './english.ts';

/** What a word can be, as bits: most words of English can be several. */
export const NOUN = 1;
export const PLURAL = 2;
/** The plain form of a verb. */
export const VERB = 4;
/** The verb of `he` and `she`. */
export const VERB_S = 8;
export const PAST = 16;
/** The participle that stands behind `has` and `was`. */
export const PARTICIPLE = 32;
export const ING = 64;
export const ADJECTIVE = 128;
export const ADVERB = 256;
export const NUMBER = 512;
/** A small word of grammar, which is none of the others. */
export const SMALL = 1024;
/** A number of several, in figures. */
export const DIGITS = 2048;
/** Of any kind that a word of letters has. */
export const KNOWN = DIGITS - 1;

/** What a word with the ending of a flag of the dictionary is. */
const OF_ENDING: ReadonlyMap<string, number> = new Map([
  ['D', PAST | PARTICIPLE],
  ['G', ING],
  ['J', PLURAL],
  ['N', NOUN],
  ['P', NOUN],
  ['L', NOUN],
  ['X', PLURAL],
  ['Z', PLURAL],
  ['R', NOUN | ADJECTIVE],
  ['T', ADJECTIVE],
  ['Y', ADVERB],
  ['B', ADJECTIVE],
  ['V', ADJECTIVE],
]);

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Participles and pasts that no ending tells. */
const PARTICIPLES = set(`
  been done gone shown taken given begun become known seen written undergone withdrawn fallen broken worn torn driven ridden chosen grown risen spoken stolen sworn thrown woken eaten forgotten gotten got had made felt kept left lost met paid put read said sent set slept spent stood taught told thought
  understood won found held heard led built bought brought caught cut hit hurt shut split spread cost let bent lent dealt meant sat shot stuck struck swept swung wept withheld overcome overseen borne born come run proven sought laid lain hung fed fled forgiven frozen hidden ground wound rewritten retaken undertaken redone undone bled
`);
const PASTS = set(`
  did went took gave began became knew saw wrote underwent withdrew fell broke wore tore drove rode chose grew rose spoke stole threw woke ate forgot came ran got had made felt kept left lost met paid put read said sent set slept spent stood taught told thought understood won found held heard led built bought brought caught cut hit hurt
  shut split spread cost let bent dealt meant sat shot stuck struck swept wept withheld overcame oversaw bore proved sought laid lay hung fed fled froze hid undertook was were
`);
const NUMBERS = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty',
);
/** Adjectives that the dictionary knows by no flag. */
const ADJECTIVES = set(`
  swollen lumbar cervical thoracic lower upper left right bilateral present current prior previous further other such same own own main due able unable medical surgical physical chronic available several many few more most less least different similar sufficient adequate additional initial positive negative necessary moot bare live awake asleep afraid alone alive alike aware loath prostrate frail double joint
`);
/** Verbs that are nothing else in letters, whatever else a dictionary makes of them. */
const VERBS_ALONE = set(
  'undergo receive complain recommend require provide improve include demonstrate perform describe indicate continue consider reveal deny exceed establish prescribe participate appear be exacerbate agree submit obtain occur respond persist ensure determine explain confirm discuss take see know write begin get forget choose',
);
/** Of one, which the dictionary has as nouns or not at all. */
const VERBS_OF_ONE = set('goes');
/** Nouns that the dictionary knows as verbs alone. */
const NOUNS = set('report file test sign bleed exempt follow consult decrease increase');
/** Words that are no noun in letters, though one may call them so. */
const SMALL_WORDS = set(`
  the a an this that these those his her its their my our your each every any some no another either neither both all of in on at to for from with by into over under after before during without within through between about upon per via as than then and or but nor if because although though while when where which who whom whose what why how whether
  sometimes yours hers ours theirs is are was were be been being am has have had having do does did can could may might must shall should will would cannot not there here it he she they we you i him them us me himself herself itself themselves so also only just very too up down out off again once ever never always often since until such afterwards
`);

/** What a word in plain lower case can be; 0 for one that is not known. */
export function kindsOf(plain: string): number {
  if (/^\d+$/.test(plain)) return plain === '1' ? NUMBER : NUMBER | DIGITS;
  if (plain.length === 1) return plain === 'a' || plain === 'i' ? SMALL : 0;
  if (NUMBERS.has(plain)) return NUMBER;
  if (SMALL_WORDS.has(plain)) return SMALL;
  let kinds = 0;
  for (const { flags, ending } of readingsOf(plain)) {
    if (ending === '') kinds |= ofStem(flags);
    else if (ending === 'S') kinds |= ofS(flags);
    else kinds |= OF_ENDING.get(ending) ?? 0;
  }
  if (PARTICIPLES.has(plain.replace(/^(?:mis|re|over|out|un)/, '')) || PARTICIPLES.has(plain)) kinds |= PARTICIPLE;
  if (PASTS.has(plain)) kinds |= PAST;
  if (/[iyo]ses$/.test(plain)) kinds |= PLURAL;
  if (plain.endsWith('ics')) kinds |= NOUN | PLURAL;
  if (NOUNS.has(plain)) kinds |= NOUN;
  if (plain.endsWith('s') && NOUNS.has(plain.slice(0, -1))) kinds |= PLURAL;
  if (ADJECTIVES.has(plain) || hasAdverb(plain)) kinds |= ADJECTIVE;
  if (VERBS_ALONE.has(plain)) kinds = VERB;
  if ((plain.endsWith('s') && VERBS_ALONE.has(plain.slice(0, -1))) || VERBS_OF_ONE.has(plain)) kinds = VERB_S;
  return kinds === 0 ? byEnding(plain) || ofPlural(plain) : kinds;
}

/** "Specific", of which there is an adverb, and no other adjective it may be of. */
const hasAdverb = (plain: string): boolean =>
  (/(?:[ia]ble|[ai]nt|ent|ive)$/.test(plain) &&
    isEnglish(`${plain.replace(/e$/, '')}${plain.endsWith('le') ? 'y' : 'ly'}`)) ||
  (plain.endsWith('ic') && isEnglish(`${plain}ally`) && !isEnglish(`${plain}al`));

/** Plurals that the dictionary has in a line of their own: "concerns", "activities". */
function ofPlural(plain: string): number {
  if (!/[^su]s$/.test(plain)) return 0;
  const kinds = kindsOf(plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1));
  return ((kinds & NOUN) === 0 ? 0 : PLURAL) | ((kinds & VERB) === 0 ? 0 : VERB_S);
}

function ofStem(flags: string): number {
  return (flags.includes('M') ? NOUN : 0) | (/[DG]/.test(flags) ? VERB : 0) | (/[YPT]/.test(flags) ? ADJECTIVE : 0);
}

function ofS(flags: string): number {
  const isNoun = flags.includes('M');
  return (/[DG]/.test(flags) || !isNoun ? VERB_S : 0) | (isNoun ? PLURAL : 0);
}

/** Of medicine, which the dictionary lacks. */
function byEnding(plain: string): number {
  if (/(?:itis|osis|pathy|ectomy|otomy|plasty|scopy|graphy|algia|emia|therapy|[tsx]ion|ment|ness)$/.test(plain))
    return NOUN;
  if (/(?:[tsx]ion|ment|therapie|[ct]omie|scopie|pathie|azepine|amine)s$/.test(plain)) return PLURAL;
  const doubled = /([bdgklmnprt])\1(ed|ing)$/.exec(plain);
  if (doubled !== null && isEnglish(plain)) return doubled[2] === 'ed' ? PAST | PARTICIPLE : ING;
  if (/^(?:under|over|fore)goes$/.test(plain)) return VERB_S;
  return /(?:[cirtnlgb]al|ic|ous|[lnc]ar|[ts]ory)$/.test(plain) ? ADJECTIVE : 0;
}

const MOST_KEPT = 20_000;
/** Of words whose place in the table another word has taken. */
const kindsMet = rememberingWords(MOST_KEPT, kindsOf);

/** What a word of a text can be, by its index. */
export const kindsAt = knownOfWords(kindsMet);
