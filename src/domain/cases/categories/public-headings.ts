import type { DrugGroup } from '#domain/drugs/drug.ts';
import type { Category } from '../requests/request.ts';

/** Categories of the public search of determinations, in its spelling (Psych Services has since been renamed Behavioral and Mental Health). */
export type PublicCategory =
  | 'Pharmaceuticals'
  | 'Diagnostic Testing'
  | 'DMEPOS'
  | 'Evaluation & Management'
  | 'Home Health'
  | 'Injection'
  | 'Programs'
  | 'Psych Services'
  | 'Rehabilitation'
  | 'Surgery'
  | 'Therapies'
  | 'Transportation';

/** A line of the public search list, and what it is here. */
export type PublicHeading = {
  readonly category: PublicCategory;
  readonly subcategory: string;
  /** Our own category. */
  readonly here: Category;
};

const drugGroups: readonly DrugGroup[] = [
  'Adrenal cortical steroids',
  'Alpha-blocker',
  'Androgens & anabolic steroids',
  'Anti-anxiety',
  'Anti-coagulant',
  'Antidepressant',
  'Antidiabetics',
  'Antiemetic',
  'Anti-epilepsy drugs',
  'Antihistamine',
  'Antihypertensive',
  'Anti-infectives',
  'Antimigraine agent',
  'Asthma medications',
  'Atypical antipsychotic',
  'Barbiturates',
  'Benzodiazepines',
  'Beta-blocker',
  'Bisphosphonates',
  'Calcium channel blocker',
  'Cannabinoids',
  'Dopamine agonists',
  'Fibric acid',
  'GI agents',
  'H2 blocker (Histamine 2)',
  'Hormones',
  'Impotence agents',
  'Injection',
  'Misc. analgesics',
  'Muscle relaxant',
  'NSAID',
  'Nutritional products',
  'Opioids',
  'Opioid antagonist',
  'Proton pump inhibitors',
  'Sedative-hypnotics',
  'Statin',
  'Topical analgesics',
  'Topical compounds',
  'TNF modifier',
  'Viscosupplementation',
];

// biome-ignore format: a table reads in columns
const services: readonly (readonly [category: PublicCategory, subcategory: string, here: Category])[] = [
  ['Diagnostic Testing',      'EMG/NCV/NCS',                   'electrodiagnostic'],
  ['Diagnostic Testing',      'Imaging',                       'imaging'], // damaged in the list of the search page, but in use
  ['Diagnostic Testing',      'Lab & pathology',               'lab'],
  ['Diagnostic Testing',      'Other diagnostic tests',        'other'],
  ['DMEPOS',                  'DME',                           'dme'],
  ['DMEPOS',                  'Electrical stimulation',        'dme'],
  ['DMEPOS',                  'Prosthetics/orthotics',         'dme'],
  ['DMEPOS',                  'Supplies',                      'dme'],
  ['Evaluation & Management', 'Medical specialties',           'consult'],
  ['Evaluation & Management', 'Dental services',               'consult'],
  ['Home Health',             'Home health',                   'home-health'],
  ['Injection',               'Facet injection',               'injection'],
  ['Injection',               'Injection',                     'injection'],
  ['Programs',                'Programs',                      'program'],
  ['Psych Services',          'Evaluation & management',       'psych'],
  ['Psych Services',          'Therapies',                     'psych'],
  ['Rehabilitation',          'Acupuncture',                   'acupuncture'],
  ['Rehabilitation',          'Chiropractic',                  'chiropractic'],
  ['Rehabilitation',          'Other therapies',               'physical-therapy'],
  ['Rehabilitation',          'Physical/occupational therapy', 'physical-therapy'],
  ['Surgery',                 'Adjunct surgical services',     'surgery'],
  ['Surgery',                 'Arthroscopic',                  'surgery'],
  ['Surgery',                 'Non-arthroscopic',              'surgery'],
  ['Surgery',                 'Spine',                         'surgery'],
  ['Surgery',                 'Surgical consult',              'consult'],
  ['Therapies',               'Other therapies',               'other'],
  ['Therapies',               'Therapies',                     'other'],
  ['Transportation',          'Transportation',                'transportation'],
];

/** Every line of the public search list, with our category for it. */
export const publicHeadings: readonly PublicHeading[] = [
  ...drugGroups.map(group => ({ category: 'Pharmaceuticals' as const, subcategory: group, here: 'drug' as const })),
  ...services.map(([category, subcategory, here]) => ({ category, subcategory, here })),
];

/** Where a request stands in the public search list; null when it fits under none of its headings. */
export function headingOf(request: {
  readonly category: Category;
  readonly subcategory: string | null;
}): PublicHeading | null {
  const same = publicHeadings.filter(heading => heading.subcategory === request.subcategory);
  return same.find(heading => heading.here === request.category) ?? elsewhere(request, same);
}

/** A joint filler is an injection here and a drug there; dental care is no consultation. */
function elsewhere(
  { category }: { readonly category: Category },
  same: readonly PublicHeading[],
): PublicHeading | null {
  const there: Partial<Record<Category, PublicCategory>> = {
    injection: 'Pharmaceuticals',
    other: 'Evaluation & Management',
  };
  return same.find(heading => heading.category === there[category]) ?? null;
}
