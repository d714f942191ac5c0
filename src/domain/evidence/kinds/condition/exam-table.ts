/** Findings of an examination → the words for them. */
// biome-ignore format: a table reads in columns
export const FINDINGS: readonly (readonly [name: string, terms: readonly string[]])[] = [
  ['tenderness',                  ['tenderness', 'tender', 'pain to palpation', 'pain on palpation', 'tenderness to palpation', 'ttp', 'pain with palpation']],
  ['spasm',                       ['spasm', 'spasms', 'muscle spasm', 'muscle spasms', 'taut muscle band', 'taut band', 'taut bands', 'muscle guarding', 'guarding', 'hypertonicity']],
  ['trigger points',              ['trigger point', 'trigger points', 'twitch response']],
  ['swelling',                    ['swelling', 'edema', 'effusion', 'swollen']],
  ['crepitus',                    ['crepitus', 'crepitation']],
  ['atrophy',                     ['atrophy', 'muscle wasting']],
  ['deformity',                   ['deformity']],
  ['bruising',                    ['ecchymosis', 'bruising', 'erythema']],
  ['antalgic gait',               ['antalgic gait', 'antalgic positioning', 'antalgic', 'limp', 'limping', 'gait disturbance', 'abnormal gait', 'ambulates with a cane', 'wide-based gait', 'slow gait']],
  ['facet signs',                 ['facet signs', 'facet loading', 'facet loading test', 'facet stress test', 'lumbar facet loading']],
  ['allodynia',                   ['allodynia', 'hyperalgesia']],
  ['joint laxity',                ['laxity', 'joint instability']],
  ['painful arc',                 ['painful arc', 'painful arc of motion']],
  ['sensory deficit',             ['sensory deficit', 'sensory deficits', 'sensory loss', 'hypoesthesia', 'hypesthesia', 'motor or sensory deficit', 'neurologic deficit', 'neurological deficits', 'neurologic deficits', 'neurological deficit', 'focal deficits']],
  ['decreased sensation',         ['hyposensorium', 'hyposensation', 'hypoaesthesia', 'diminished sensation']],
  ['motor weakness',              ['motor weakness', 'motor deficit', 'motor deficits', 'weakness on resisted', 'foot drop']],
  ['stiffness',                   ['neck stiffness', 'splinting']],
];

/** Tests that come out positive or negative → the words for them. */
// biome-ignore format: a table reads in columns
export const TESTS: readonly (readonly [name: string, terms: readonly string[]])[] = [
  ['straight leg raise',      ['straight leg raise', 'straight leg raises', 'straight leg raising', 'straight-leg raise', 'slr', 'straight leg raise test', 'straight leg raise testing', 'straight leg raising test', 'seated straight leg raise']],
  ["Spurling's test",         ["spurling's", 'spurling', 'spurlings']],
  ['cervical compression',    ['cervical compression test', 'cervical compression', 'axial compression', 'compression test', 'foraminal compression', 'foraminal compression test']],
  ["Tinel's sign",            ["tinel's", 'tinel', 'tinels']],
  ["Phalen's test",           ["phalen's", 'phalen', 'phalens', 'durkan']],
  ["Finkelstein's test",      ["finkelstein's", 'finkelstein', 'finkelsteins', "de quervain's test"]],
  ["McMurray's test",         ["mcmurray's", 'mcmurray', 'mcmurrays']],
  ["Lachman's test",          ["lachman's", 'lachman', 'lachmans', 'drawer test', 'anterior drawer', 'drawer sign', 'pivot shift']],
  ['patellar grind',          ['patellar grind', 'patellar compression', 'patellar apprehension']],
  ['apprehension test',       ['apprehension test', 'apprehension testing', 'apprehension sign', 'apprehension', 'relocation test']],
  ['impingement sign',        ['impingement sign', 'impingement signs', 'impingement test', 'impingement testing', 'neer', "neer's", 'hawkins', "hawkin's", 'hawkins-kennedy', 'cross over impingement sign', 'cross arm', 'across arms', 'crossover']],
  ['rotator cuff test',       ['drop arm', "jobe's", 'jobe', 'empty can', 'lift off', 'belly press', "speed's", "o'brien's", "o'brien", 'yergason', "yergason's", 'load and shift', 'supraspinatus test']],
  ["Kemp's test",             ["kemp's", 'kemp', 'kemps']],
  ["Patrick's test",          ["patrick's", 'faber', "faber's", 'fabere', 'gaenslen', "gaenslen's", 'patrick', 'thigh thrust']],
  ["Cozen's test",            ["cozen's", 'cozen', "mill's test"]],
  ["Lasegue's sign",          ['lasegue', "lasegue's", 'braggard', 'bowstring', 'femoral stretch', 'slump test']],
  ["Waddell's signs",         ["waddell's", 'waddell', 'waddell signs']],
  ["Hoffman's sign",          ["hoffman's", 'hoffmann', "hoffmann's", 'hoffman', 'clonus', 'babinski']],
  ['Trendelenburg test',      ['trendelenburg']],
  ["Romberg's test",          ["romberg's", 'romberg']],
];
