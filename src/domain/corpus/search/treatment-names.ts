/**
 * Names that mean one and the same treatment, study or class of drug in letters and in what is typed: abbreviations, plurals, and
 * the words of other trades. Brands and ingredients are not here: the table of drugs has them.
 */
const SAME: readonly (readonly string[])[] = [
  ['mri', 'magnetic resonance imaging', 'mr imaging', 'mris'],
  ['ct', 'computed tomography', 'cat scan'],
  ['x-ray', 'x-rays', 'radiograph', 'radiographs', 'radiography'],
  ['emg', 'ncv', 'ncs', 'electromyography', 'nerve conduction', 'electrodiagnostic', 'eds'],
  ['tens', 'transcutaneous electrical nerve stimulation', 'transcutaneous electrotherapy'],
  ['electrotherapy', 'electrical stimulation', 'interferential', 'tens'],
  [
    'epidural steroid injection',
    'epidural steroid injections',
    'epidural injection',
    'epidural injections',
    'esi',
    'esis',
  ],
  ['injection', 'injections'],
  ['hyaluronic acid', 'hyaluronate', 'viscosupplementation', 'synvisc', 'orthovisc', 'supartz', 'euflexxa', 'hyalgan'],
  ['aquatic', 'pool'],
  [
    'urine drug screen',
    'urine drug test',
    'urine drug testing',
    'urine drug screening',
    'urine toxicology',
    'uds',
    'udt',
    'drug testing',
  ],
  ['brace', 'braces', 'bracing', 'orthosis', 'orthoses', 'splint', 'splints'],
  ['lumbar support', 'lumbar brace', 'back brace', 'lumbar orthosis', 'lumbar supports'],
  ['nsaid', 'nsaids', 'anti-inflammatory', 'anti-inflammatories', 'non-steroidal anti-inflammatory'],
  ['opioid', 'opioids', 'opiate', 'opiates', 'narcotic', 'narcotics'],
  ['muscle relaxant', 'muscle relaxants', 'antispasmodic', 'antispasmodics'],
  ['antidepressant', 'antidepressants'],
  ['benzodiazepine', 'benzodiazepines'],
  ['topical', 'topicals', 'topical analgesic', 'topical analgesics', 'cream', 'creams', 'ointment'],
  ['proton pump inhibitor', 'proton pump inhibitors', 'ppi', 'ppis'],
  [
    'antiepilepsy',
    'anti-epilepsy',
    'anticonvulsant',
    'anticonvulsants',
    'aed',
    'aeds',
    'antiepileptic',
    'antiepileptics',
  ],
  ['sedative', 'sedatives', 'sedative-hypnotics', 'hypnotic', 'hypnotics', 'sleep medication', 'sleep aid'],
  ['laxative', 'laxatives', 'stool softener', 'senna', 'docusate', 'senokot', 'colace'],
  ['home health', 'home nursing', 'home care', 'home nurse'],
  ['psychological', 'psychology', 'psychologist'],
  ['cognitive behavioral therapy', 'cbt'],
  ['functional restoration program', 'frp'],
  ['chiropractic', 'chiropractor', 'manipulation'],
  ['postoperative', 'post-operative', 'postop', 'postsurgical', 'post-surgical'],
  ['preoperative', 'pre-operative', 'preop'],
  ['arthroscopy', 'arthroscopic'],
  ['carpal tunnel', 'cts'],
  ['complex regional pain syndrome', 'crps', 'reflex sympathetic dystrophy', 'rsd'],
  ['neck', 'cervical'],
  ['low back', 'lumbar'],
  ['evaluation', 'consultation', 'consult', 'referral'],
  ['therapy', 'therapies'],
  ['repeat', 'repeated'],
];

const groups = new Map<string, string[]>();
for (const names of SAME) {
  for (const name of names) groups.set(spelt(name), [...(groups.get(spelt(name)) ?? []), ...names]);
}
/** Words in the longest name. */
export const LONGEST_NAME = Math.max(...[...groups.keys()].map(name => name.split(' ').length));

/** Other names of what a name of one or more words means; none for what is in no list. */
export function otherTreatmentNames(name: string): readonly string[] {
  const others = (groups.get(spelt(name)) ?? []).map(spelt);
  return [...new Set(others)].filter(other => other !== spelt(name));
}

/** As words are searched: lower case, parted by blanks. */
function spelt(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ');
}
