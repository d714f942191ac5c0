const WHAT = String.raw`['’]?s? (?:tests?|signs?|maneuvers?|manoeuvres?|testing)`;

/** Provocative tests less often told, by a word of which each is known; source: physical examination of the spine and the extremities, as textbooks name them. */
// biome-ignore format: a table reads in columns
export const OTHER_TESTS: readonly (readonly [name: string, words: string])[] = [
  ...['Elson', 'Watson', 'Allen', 'Bunnell', 'Eichhoff', 'Mulder', 'Stinchfield', 'Thomas', 'Ober', 'Ely', 'Noble', 'Thessaly', 'Yeoman', 'Fortin', 'Gillet', 'Nachlas', 'Milgram', 'Hoover', 'Lhermitte', 'Bakody', 'Jackson', 'Wright', 'Halstead', 'Maudsley', 'Murphy', 'Rovsing', 'Silfverskiold', 'Windlass', 'Kleiger', 'Wartenberg', 'Kanavel', 'Beevor', 'Craig', 'Jerk', 'Sulcus', 'Squeeze', 'Dix-Hallpike', 'Shuck', 'Fulcrum', 'Renne', 'Wilson', 'Hibbs?', 'Soto-Hall', 'Valsalva', 'Naffziger', 'Bonnet', 'Scour', 'Distraction', 'Piano key', 'Fovea', 'Elbow flexion', 'Wrist flexion', 'Chair', 'Hook', 'Milking', 'Moving valgus(?: stress)?', 'Varus stress', 'Valgus stress', 'External rotation lag', 'Internal rotation lag', 'Belly press', 'Bear hug', 'Load and shift', 'Sacral compression', 'Sacral distraction', 'Gapping', 'Tuning fork', 'Percussion', 'Stemmer', 'Sit to stand'].map(
    name => [name, `${name}${WHAT}`] as const,
  ),
  ['Elson', 'elson'],
  ['Dix-Hallpike', 'dix-?hallpike'],
  ['Lhermitte', String.raw`lhermittes?`],
  ['Stinchfield', 'stinchfield'],
  ['Valsalva', 'valsalva'],
  ['sacral compression', 'sacral compression'],
  ['Thessaly', 'thessaly'],
  ['Yeoman', String.raw`yeomans?`],
  ['belly press', 'belly[- ]press'],
  ['bear hug', 'bear[- ]hug'],
];
