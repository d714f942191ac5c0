/** The groups of drugs the guidelines speak of, by ingredient. A group is what a topic covers, not a pharmacological class. */
// biome-ignore format: a table reads in lines
const INGREDIENTS = {
  opioid: [
    'hydrocodone', 'oxycodone', 'morphine', 'hydromorphone', 'oxymorphone', 'codeine', 'tramadol', 'tapentadol', 'fentanyl', 'methadone',
    'meperidine', 'levorphanol', 'buprenorphine', 'pentazocine', 'butorphanol',
  ],
  'muscle relaxant': [
    'cyclobenzaprine', 'carisoprodol', 'tizanidine', 'baclofen', 'methocarbamol', 'metaxalone', 'orphenadrine', 'chlorzoxazone', 'dantrolene',
  ],
  NSAID: [
    'naproxen', 'ibuprofen', 'diclofenac', 'nabumetone', 'etodolac', 'meloxicam', 'celecoxib', 'ketorolac', 'indomethacin', 'ketoprofen',
    'oxaprozin', 'piroxicam', 'sulindac', 'flurbiprofen', 'fenoprofen', 'diflunisal', 'tolmetin', 'salsalate', 'mefenamic acid', 'meclofenamate',
  ],
  tricyclic: ['amitriptyline', 'nortriptyline', 'imipramine', 'desipramine', 'doxepin', 'protriptyline', 'clomipramine'],
  SNRI: ['duloxetine', 'venlafaxine', 'desvenlafaxine', 'milnacipran', 'levomilnacipran'],
  SSRI: ['fluoxetine', 'sertraline', 'paroxetine', 'citalopram', 'escitalopram', 'fluvoxamine', 'vilazodone'],
  'other antidepressant': ['bupropion', 'trazodone', 'mirtazapine', 'nefazodone', 'vortioxetine'],
  anticonvulsant: [
    'gabapentin', 'pregabalin', 'topiramate', 'lamotrigine', 'levetiracetam', 'carbamazepine', 'oxcarbazepine', 'zonisamide', 'tiagabine',
    'phenytoin', 'valproate', 'divalproex',
  ],
  benzodiazepine: ['alprazolam', 'diazepam', 'lorazepam', 'clonazepam', 'temazepam', 'triazolam', 'chlordiazepoxide', 'estazolam', 'oxazepam'],
  'gastric protection': [
    'omeprazole', 'pantoprazole', 'esomeprazole', 'lansoprazole', 'rabeprazole', 'dexlansoprazole', 'misoprostol', 'famotidine', 'ranitidine',
  ],
  anticoagulant: ['warfarin', 'aspirin', 'clopidogrel', 'rivaroxaban', 'apixaban', 'dabigatran', 'enoxaparin', 'heparin'],
  corticosteroid: ['prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone'],
  hypnotic: ['zolpidem', 'eszopiclone', 'zaleplon', 'ramelteon', 'suvorexant', 'melatonin', 'diphenhydramine', 'hydroxyzine', 'doxylamine'],
  antiemetic: ['ondansetron', 'promethazine', 'metoclopramide', 'prochlorperazine', 'trimethobenzamide'],
  laxative: ['docusate', 'senna', 'sennosides', 'polyethylene glycol', 'lubiprostone', 'methylnaltrexone', 'naloxegol', 'bisacodyl', 'lactulose'],
  androgen: ['testosterone'],
  glucosamine: ['glucosamine', 'chondroitin'],
  ketamine: ['ketamine'],
  cannabinoid: ['dronabinol', 'cannabis', 'nabilone', 'cannabidiol'],
  barbiturate: ['butalbital'],
  'antipsychotic or anxiolytic': ['quetiapine', 'aripiprazole', 'risperidone', 'olanzapine', 'ziprasidone', 'lurasidone', 'buspirone'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DrugGroup = keyof typeof INGREDIENTS;

export const ANTIDEPRESSANTS = [
  'tricyclic',
  'SNRI',
  'SSRI',
  'other antidepressant',
] as const satisfies readonly DrugGroup[];

/** Whether one of the ingredients belongs to one of the groups; salts and release forms count as their ingredient. */
export function belongsTo(ingredients: readonly string[], ...groups: readonly DrugGroup[]): boolean {
  return groups.some(group => INGREDIENTS[group].some(name => ingredients.some(one => isIngredient(one, name))));
}

/** Whether an ingredient as named is this one: `hydrocodone ER` is hydrocodone, `levorphanol` is not `orphan`. */
export function isIngredient(named: string, ingredient: string): boolean {
  const lower = named.toLowerCase();
  return lower === ingredient || lower.startsWith(`${ingredient} `);
}

/** Whether two lists of ingredients share one. */
export function sharesIngredient(a: readonly string[], b: readonly string[]): boolean {
  return a.some(one =>
    b.some(other => isIngredient(one, other.toLowerCase()) || isIngredient(other, one.toLowerCase())),
  );
}

/** The ingredients of a group as a pattern for free text: `antidepressant` itself or one of its drugs. */
export function groupPattern(word: RegExp, ...groups: readonly DrugGroup[]): RegExp {
  const names = groups.flatMap(group => INGREDIENTS[group]);
  return new RegExp(`${word.source}|\\b(?:${names.join('|')})`, 'i');
}
