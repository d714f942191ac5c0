import { OTHER_TESTS } from './other-tests.ts';
import { rememberingWords } from '#domain/drugs/words/remembering.ts';

const MOST_KEPT = 512;

/** A finding that comes out one way or the other: its name in the text, and the words of either result. */
export type Sign = {
  readonly name: string;
  /** All its names, as a pattern. */
  readonly names: string;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** Of one joint, not of what its nerves supply. */
  readonly isLocal?: true;
  /** How two names of one kind are told apart: "ankle reflex" and "knee reflex"; null where there is but one. */
  readonly kindOf?: (written: string) => string | null;
};

/** Provocative tests, by a word of which each is known. */
const TESTS: readonly (readonly [name: string, words: string])[] = [
  ['straight leg raise', String.raw`straight[- ]leg[- ]rais\w+|SLRs?|lasegue|seated leg rais\w+`],
  ['Spurling', 'spurlings?'],
  ['Phalen', 'phalens?'],
  ['Tinel', 'tinels?'],
  ['Durkan', 'durkans?'],
  ['Finkelstein', 'finkelsteins?'],
  ['McMurray', 'mc ?murrays?'],
  ['Lachman', 'lachmans?'],
  ['anterior drawer', 'anterior drawer'],
  ['posterior drawer', 'posterior drawer'],
  ['pivot shift', 'pivot shift'],
  ['Apley', String.raw`apleys?`],
  ['patellar grind', String.raw`patell\w+ grind|clarkes?`],
  ['apprehension', 'apprehension'],
  ['Hawkins', 'hawkins?'],
  ['Neer', 'neers?'],
  ['impingement', 'impingement (?:signs?|tests?|testing)'],
  ['empty can', 'empty can|jobes?'],
  ['drop arm', 'drop[- ]arm'],
  ["O'Brien", String.raw`o[’']?briens?`],
  ['Speed', String.raw`speed['’]s|speeds? test`],
  ['Yergason', 'yergasons?'],
  ['cross arm', String.raw`cross[- ](?:arm|body)\w*`],
  ['lift off', 'lift[- ]off'],
  ['facet loading', String.raw`facet (?:loading|signs?|stress|provocation)`],
  ['Kemp', 'kemps?'],
  ['FABER', String.raw`fabere?|patricks?`],
  ['Gaenslen', 'gaenslens?'],
  ['thigh thrust', 'thigh thrust'],
  ['femoral stretch', 'femoral (?:nerve )?stretch'],
  ['slump', 'slump'],
  ['bowstring', 'bow ?string'],
  ['Bragard', String.raw`brag+ard\w*`],
  ['Hoffman', String.raw`hoff?man+s?`],
  ['Babinski', 'babinskis?'],
  ['clonus', 'clonus'],
  ['Romberg', 'rombergs?'],
  ['Trendelenburg', 'trendelenburgs?'],
  ['Waddell', 'waddells?'],
  ['Cozen', 'cozens?'],
  ['Mill', String.raw`mill['’]s`],
  ['Homans', 'homans?'],
  ['Adson', 'adsons?'],
  ['Roos', 'roos'],
  ['Froment', 'froments?'],
  ['Thompson', 'thompsons? (?:test|squeeze)'],
  ['talar tilt', 'talar tilt'],
  ['compression test', '(?:axial|cervical|foraminal) compression'],
  ['FADIR', String.raw`fadd?ir`],
  ['log roll', 'log[- ]roll'],
  ['grind', '(?:CMC )?grind test'],
  ...OTHER_TESTS,
];
const OF_TESTS = { yes: /\bpositive\b|\+ve\b|\bpresent\b/i, no: /\b(?:negative|absent|normal|unremarkable)\b/i };

const sign = (name: string, names: string, yes: RegExp, no: RegExp, kindOf?: Sign['kindOf']): Sign => ({
  name,
  names,
  yes: new RegExp(yes, 'gi'),
  no: new RegExp(no, 'gi'),
  ...(kindOf === undefined ? {} : { kindOf }),
});

const WELL = /\b(?:intact|normal|preserved|full|unremarkable|symmetric\w*|equal)\b/i;
const LESS =
  /\b(?:decreased|diminished|reduced|impaired|altered|abnormal|lost|loss|absent|lessened|hypoactive|hyp\w*esthe\w+|blunted|deficits?)\b/i;
const MUSCLES =
  'quadriceps|hamstrings?|deltoid|biceps|triceps|EHL|grip|abduction|dorsiflexion|plantar flexion|hip flexion|tibialis anterior|iliopsoas|rotator cuff';
const MUSCLE = new RegExp(`^(?:${MUSCLES})`, 'i');
const muscleOf = (written: string): string | null => MUSCLE.exec(written)?.[0].toLowerCase() ?? null;
const REFLEX = /^(?<of>ankle|knee|achilles|patellar|biceps|triceps|brachioradialis)/i;
/** The same reflex by another name. */
const reflexOf = (written: string): string | null => {
  const of = REFLEX.exec(written)?.groups?.['of']?.toLowerCase();
  return of === undefined ? null : of === 'achilles' ? 'ankle' : of === 'patellar' ? 'knee' : of;
};

// biome-ignore format: a table reads in columns
export const SIGNS: readonly Sign[] = [
  ...TESTS.map(([name, words]) => sign(name, words, OF_TESTS.yes, OF_TESTS.no)),
  sign('sensation', String.raw`sensation|sensory(?: exam\w*| testing)?|light touch|pin ?prick`, LESS, WELL),
  sign('reflexes', String.raw`(?:(?:ankle|knee|achilles|patellar|biceps|triceps|brachioradialis)(?: tendon)? |deep tendon )?(?:reflex(?:es)?|jerks?)`, /\b(?:absent|decreased|diminished|reduced|lost|hypoactive|unobtainable|trace|[01]\s?\+)(?!\w)|\b0\/4/i, /\b(?:normal|symmetric\w*|intact|equal|2\s?\+)/i, reflexOf),
  sign('strength', String.raw`(?:(?:${MUSCLES}) )?(?:motor |muscle )?strength|motor (?:exam\w*|function|testing)|weakness`, /\b(?:decreased|diminished|reduced|weak\w*|impaired|(?<!\d)[0-4]\s?[+-]?\s?\/\s?5)(?!\w)/i, /\b(?:full|normal|intact|preserved|unremarkable)\b|(?<!\d)5\s?\/\s?5\b/i, muscleOf),
  sign('gait', String.raw`gait|limp(?:s|ing)?`, /\b(?:antalgic|abnormal|limping|slow|wide-based|unsteady|ataxic)\b/i, /\b(?:normal|unremarkable|steady|non-?antalgic)\b/i),
  { isLocal: true, ...sign('motion', String.raw`(?:range of )?motion|ROM`, /\b(?:decreased|limited|restricted|reduced|diminished|impaired|loss)\b/i, /\b(?:full|normal|unrestricted|intact|preserved)\b/i) },
  sign('electrodiagnostic study', String.raw`EMG(?:\/NC[SV])?s?|NC[SV]s?|electrodiagnostic(?: stud(?:y|ies)| test\w*| exam\w*)?|electromyograph\w+|nerve conduction(?: (?:velocity )?stud(?:y|ies)| velocity)?`, /\b(?:radiculopath\w+|(?:poly)?neuropath\w+|abnormal|positive|denervation|carpal tunnel syndrome|plexopathy|entrapment)\b/i, /\b(?:normal|negative|unremarkable)\b/i),
  sign('drug test', String.raw`(?:urine )?(?:drug (?:screen\w*|test\w*)|toxicology(?: (?:screen\w*|test\w*))?)|UDS|UDT|(?:urine )?tox(?: screen\w*)?`, /\b(?:inconsistent|non-?compliant|aberrant|unexpected|discrepan\w+)\b/i, /\b(?:consistent|compliant|appropriate|as expected|in (?:agreement|accord|keeping|line) with)\b/i),
];

/** Every name of a sign; the rows are asked which of them it is. */
export const SIGN_NAMES = new RegExp(String.raw`\b(?:${SIGNS.map(({ names }) => names).join('|')})\b`, 'gi');
const WHOLE = SIGNS.map(one => [one, new RegExp(`^(?:${one.names})$`, 'i')] as const);

/** The sign a text calls so. */
export const signCalled = rememberingWords(MOST_KEPT, (written): { readonly sign: Sign | null } => ({
  sign: WHOLE.find(([, names]) => names.test(written))?.[0] ?? null,
}));

/** Words of the tests, as they stand in a list: "positive Hawkins and Neer tests". */
export const NAMES_OF_TESTS = new RegExp(
  String.raw`^(?:${TESTS.map(([, words]) => words).join('|')}|hawkins-kennedy|straight|leg|facet|loading|empty|can|drop|arm|cross|body|thigh|thrust|sacral|compression|drawer|pivot|shift|talar|tilt|belly|press|bear|hug)(?:['’]s?)?$`,
  'i',
);
