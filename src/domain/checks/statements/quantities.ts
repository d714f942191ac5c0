import { COUNT } from '#domain/drugs/count.ts';
import { rememberingWords } from '#domain/drugs/words/remembering.ts';

const MOST_KEPT = 512;

/** A unit: how it is written behind a number, and how much of the base it is. */
export type Unit = { readonly base: string; readonly words: string; readonly times: number };

/** Something measured: its name in the text, and the units it is told in. */
export type Quantity = {
  readonly name: string;
  /** All its names, as a pattern. */
  readonly names: string;
  readonly units: readonly Unit[];
  /** "No more than 20 minutes": bounds tell the very thing. */
  readonly isLimit?: true;
  /** Of one joint, not of what its nerves supply. */
  readonly isLocal?: true;
  /** How things of one name are told apart: flexion and extension. */
  readonly kindOf?: (written: string) => string;
};

const unit = (base: string, words: string, times = 1): Unit => ({ base, words, times });

const TIME = [unit('minutes', String.raw`min(?:ute)?s?\b`), unit('minutes', String.raw`(?:hours?|hrs?)\b`, 60)];
const HOURS = [unit('hours', String.raw`(?:hours?|hrs?)\b`)];
const FEET_A_BLOCK = 300;
const FEET_A_MILE = 5280;
const WAY = [
  unit('feet', String.raw`(?:feet|ft)\b`),
  unit('feet', String.raw`blocks?\b`, FEET_A_BLOCK),
  unit('feet', String.raw`miles?\b`, FEET_A_MILE),
  unit('feet', String.raw`yards?\b`, 3),
];
const POUNDS = [unit('pounds', String.raw`(?:pounds?|lbs?)\b`)];
const GRIP = [...POUNDS, unit('kg', String.raw`(?:kg|kilograms?)\b`)];
const DEGREES = [unit('degrees', String.raw`(?:degrees?\b|°)`)];
const PER_WEEK = [
  unit('a week', String.raw`(?:(?:times?|days?|episodes?|attacks?)\s)?(?:a|per|each|every)\s(?:week|wk)\b`),
  unit('a month', String.raw`(?:(?:times?|days?|episodes?|attacks?)\s)?(?:a|per|each|every)\smonth\b`),
];
const PLAIN = [
  unit('', String.raw`(?![\d.]*\d)(?!\s?(?:mg|mcg|times|tablets|weeks?|months?|years?|days?|visits?|\/|%|-\d))`),
];
const PACKS = [unit('packs a day', String.raw`packs?\s(?:a|per|each|of cigarettes (?:a|per))\s?day\b`)];
const YEARS = [unit('years', String.raw`years?\b`)];
const PRESSURE = [unit('mm Hg', String.raw`\/\s?\d{2,3}\b`)];

const quantity = (
  name: string,
  names: string,
  units: readonly Unit[],
  more: Pick<Quantity, 'isLimit' | 'isLocal' | 'kindOf'> = {},
): Quantity => ({ name, names, units, ...more });

const small = (written: string): string => written.toLowerCase();
const LIMIT = { isLimit: true } as const;

// biome-ignore format: a table reads in columns
export const QUANTITIES: readonly Quantity[] = [
  quantity('sitting',        'sit(?:s|ting)?|seated',                                   TIME, LIMIT),
  quantity('standing',       'stand(?:s|ing)?',                                  TIME, LIMIT),
  quantity('walking',        String.raw`walk(?:s|ed|ing)?|ambulat\w+`,           [...TIME, ...WAY], LIMIT),
  quantity('driving',        'drives?|driving',                                  TIME, LIMIT),
  quantity('lifting',        'lift(?:s|ed|ing)?|carry(?:ing)?|carries',          POUNDS, LIMIT),
  quantity('pushing',        'push(?:ing)?|pull(?:ing)?',                        POUNDS, LIMIT),
  quantity('grip',           'grip(?: strength)?',                               GRIP),
  quantity('sleep',          'sleeps?|slept|sleeping',                           HOURS),
  quantity('motion',         String.raw`(?:forward |palmar |plantar |dorsi)?flex(?:ion|es|ed)|(?:hyper)?extension|abduct(?:ion|s)|adduction|(?:internal |external |lateral )?rotation|supination|pronation|bends?|lateral bending|elevation`, DEGREES, { kindOf: motionOf, isLocal: true }),
  quantity('straight leg raise', String.raw`straight[- ]leg[- ]rais\w+|SLR`,     DEGREES),
  quantity('blood pressure', 'blood pressure|BP',                                PRESSURE),
  quantity('laboratory value', 'creatinine|e?GFR|ESR|CRP|AST|ALT|TSH|INR|ferritin|platelets?(?![- ]rich)|uric acid|testosterone|vitamin D', PLAIN, { kindOf: small }),
  quantity('headaches',      'headaches?|migraines?',                            PER_WEEK),
  quantity('smoking',        'smok(?:es|ed|ing)|smoker|tobacco|cigarettes',      PACKS),
  quantity('apnea',          String.raw`AHI|apnea[- ]hypopnea index`,            PLAIN),
  quantity('pain for years', String.raw`(?:pain|symptoms)(?= for| of)`,          YEARS),
  quantity('home care',      String.raw`(?:home|attendant|aide|caregiver)s?(?: care| help| aide| attendant)?`, [unit('hours a day', String.raw`hours?\s(?:a|per|each)\sday\b`), unit('hours a week', String.raw`hours?\s(?:a|per|each)\sweek\b`)]),
];

/** Every name of a thing that is measured; the rows are asked which of them it is. */
export const QUANTITY_NAMES = new RegExp(String.raw`\b(?:${QUANTITIES.map(({ names }) => names).join('|')})\b`, 'gi');
const WHOLE = QUANTITIES.map(
  one => [one, new RegExp(`^(?:${one.names.replaceAll(/\(\?=[^)]*\)/g, '')})$`, 'i')] as const,
);

/** The thing a text calls so. */
export const quantityCalled = rememberingWords(MOST_KEPT, (written): { readonly quantity: Quantity | null } => ({
  quantity: WHOLE.find(([, names]) => names.test(written))?.[0] ?? null,
}));

/** A motion by its one name. */
function motionOf(written: string): string {
  const said = small(written).replace(/^forward |^lateral (?=rotation)/, '');
  return /^flex|^bends?$/.test(said) ? 'flexion' : said.replace(/^abducts$/, 'abduction');
}

/** A number with a unit behind it, or the ends of a range. */
export const numberWith = ({ words }: Unit): RegExp =>
  new RegExp(
    String.raw`(?<![\w/.-]|\bby\s)(?<count>${COUNT}|once|twice|half an?|an(?=\shour)|a(?=\s(?:mile|block)\b))(?:\s?(?:-|to)\s?(?<upTo>${COUNT}))?[\s-]?${words}(?!\s(?:more|longer|less|fewer|better|further|additional|extra)\b)`,
    'gi',
  );
