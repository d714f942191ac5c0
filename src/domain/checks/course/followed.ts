/** What is followed from visit to visit, by its names; more of it is better or worse, or neither. */
export type Followed = {
  readonly name: string;
  readonly names: string;
  readonly better: 'more' | 'less' | null;
  /** Its figures say nothing of better or worse: who may lift more has fewer of them. */
  readonly isInWords?: boolean;
  /** Told of a joint. */
  readonly isLocal?: boolean;
};

const row = (name: string, names: string, better: Followed['better'], isLocal = false): Followed => ({
  name,
  names,
  better,
  isLocal,
});

// biome-ignore format: a table reads in columns
export const FOLLOWED: readonly Followed[] = [
  { ...row('restrictions', '(?:(?:work|lifting|weight|activity|her|his) )?restrictions?', 'less'), isInWords: true },
  row('pain',        'pain|discomfort|soreness|VAS|burning|ache',                                            'less'),
  row('headaches',   'headaches?|migraines?',                                                                'less'),
  row('numbness',    'numbness|tingling|paresthesias?',                                                      'less'),
  row('swelling',    'swelling|effusion|edema',                                                              'less', true),
  row('spasm',       'spasms?',                                                                              'less'),
  row('stiffness',   'stiffness',                                                                            'less', true),
  row('depression',  'depression|depressive symptoms|PHQ-? ?9|BDI(?:-? ?II)?|beck depression inventory',      'less'),
  row('anxiety',     'anxiety|GAD-? ?7|BAI|beck anxiety inventory',                                          'less'),
  row('disability',  'oswestry|ODI|neck disability index|NDI|DASH|quick ?DASH|roland[- ]morris|WOMAC',       'less'),
  row('trauma',      'PCL(?:-? ?[5CM])?|nightmares|flashbacks|panic attacks',                                'less'),
  row('sleepiness',  'epworth|sleepiness',                                                                   'less'),
  row('insomnia',    'insomnia severity index|ISI|insomnia',                                                 'less'),
  row('sleep',       'sleeps?|sleeping|slept',                                                               'more'),
  row('mood',        'mood|GAF|global assessment of functioning',                                            'more'),
  row('grip',        'grip|pinch',                                                                           'more', true),
  row('strength',    'strength|power',                                                                       'more', true),
  row('weakness',    'weakness',                                                                             'less', true),
  row('motion',      'range of motion|ROM|motion|mobility',                                                  'more', true),
  row('flexion',     'flexion|bending',                                                                      'more', true),
  row('extension',   'extension',                                                                            'more', true),
  row('abduction',   'abduction',                                                                            'more', true),
  row('elevation',   'elevation',                                                                            'more', true),
  row('rotation',    'rotation',                                                                             'more', true),
  row('sitting',     'sitting',                                                                              'more'),
  row('standing',    'standing',                                                                             'more'),
  row('walking',     'walking|walks?|ambulation|gait|6-minute walk',                                         'more'),
  row('lifting',     'lifting|lifts?',                                                                       'more'),
  row('function',    String.raw`function|functioning|activities of daily living|ADLs?|functional (?:status|capacity|level)|LEFS|KOOS`, 'more'),
  row('A1c',         'A1c',                                                                                  'less'),
  row('creatinine',  'creatinine',                                                                           'less'),
  row('eGFR',        'e?GFR',                                                                                'more'),
  row('weight',      'weight|BMI',                                                                           null),
  row('pressure',    'blood pressure|BP',                                                                    null),
  row('opioid dose', String.raw`(?:opioid|narcotic) (?:use|intake|consumption|dose)|MED|MME|morphine equivalents?`, null),
];

/** Every name; the rows are asked which of them it is. */
export const FOLLOWED_NAMES = new RegExp(String.raw`\b(?:${FOLLOWED.map(({ names }) => names).join('|')})\b`, 'gi');
const WHOLE = FOLLOWED.map(one => [one, new RegExp(`^(?:${one.names})$`, 'i')] as const);

/** What a text calls so. */
export const followedCalled = (written: string): Followed | null =>
  WHOLE.find(([, names]) => names.test(written))?.[0] ?? null;
