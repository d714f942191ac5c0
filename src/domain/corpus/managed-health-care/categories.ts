import type { Category } from '#domain/cases/requests/request.ts';

/** Treatments the department's own sub categories settle, whatever category they stand under. */
const subcategories: readonly (readonly [RegExp, Category])[] = [
  [/\bEMG\b|nerve conduction|electromyo/i, 'electrodiagnostic'],
  [/\b(?:MRI|CT|PET|X-?rays?|mammogra\w*|ultrasound|imaging|scans?|dexa)\b/i, 'imaging'],
  [/\b(?:lab|blood|genetic test\w*|patholog\w*|laborator\w*)\b/i, 'lab'],
  [/\bacupuncture\b/i, 'acupuncture'],
  [/\bchiropract/i, 'chiropractic'],
  [/\b(?:physical|occupational|speech|aquatic) therapy\b/i, 'physical-therapy'],
  [/\b(?:epidural|injections?|nerve blocks?|facet)\b/i, 'injection'],
  [/\b(?:consultation|referral|second opinion|OON|out-of-network|physician visits?)\b/i, 'consult'],
  [
    /\b(?:psychotherapy|ABA|applied behavioral|counsel\w*|psychiatric|residential treatment|RTC|partial hospitalization)\b/i,
    'psych',
  ],
  [/\b(?:wheelchairs?|braces?|orthotics?|prosthe\w+|hearing aids?|CPAP|stimulators?|pumps?)\b/i, 'dme'],
  [/\b(?:ambulance|transport\w*)\b/i, 'transportation'],
];

/** The department's treatment categories as spelled before 2017 and since, and what they are here. */
// biome-ignore format: a table reads in columns
const categories: readonly (readonly [RegExp, Category])[] = [
  [/^pharmacy/i,                         'drug'],
  [/^diag(?:nostic)? imag/i,             'imaging'],
  [/^mental health|^autism/i,            'psych'],
  [/^(?:durable medical|DME)/i,          'dme'],
  [/^general surgery|^orthopedic|^reconstr|^neurosu|^cardio|^ear, nose|^ENT|^OB|^ophth|^urolog|^dental/i, 'surgery'],
  [/^rehab/i,                            'physical-therapy'],
  [/^chiropractic/i,                     'chiropractic'],
  [/^diag(?:nostic)?\/\s*(?:MD|physician) eval/i, 'consult'],
  [/^home health/i,                      'home-health'],
];

/** What a treatment of the department's list is in the shared vocabulary; `other` for what has no place in it. */
export function categoryOfTreatment(category: string, subcategory: string): Category {
  // A drug is a drug, also one that is injected.
  if (/^pharmacy/i.test(category)) return 'drug';
  const found = [
    ...subcategories.filter(([words]) => words.test(subcategory)),
    ...categories.filter(([words]) => words.test(category)),
  ];
  return found[0]?.[1] ?? 'other';
}
