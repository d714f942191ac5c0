import type { Source } from '#domain/law/source.ts';
import type { Reviewer } from '../reviewer.ts';

export const source: Source = {
  cite: 'Specialties of the public search of IMR decisions',
  says: 'the list of specialties by which the Division of Workers’ Compensation lets decisions be searched, as it stood in 2017',
  confidence: 'medium', // published, not enacted; a registered nurse stands on it, whom the law does not admit as a reviewer
};

/** The specialties of the public list that a physician can have; the list's registered nurse is no physician (Labor Code 3209.3). */
const SPECIALTIES = [
  'Addiction Psychiatry',
  'Allergy and Immunology',
  'Anesthesiology',
  'Cardiovascular Disease',
  'Child and Adolescent Psychiatry',
  'Chiropractic',
  'Colon and Rectal Surgery',
  'Critical Care Medicine',
  'Dentist',
  'Dermatology',
  'Diagnostic Radiology',
  'Emergency Medicine',
  'Family Practice',
  'Gastroenterology',
  'General Vascular Surgery',
  'Geriatric Medicine',
  'Hand Surgery',
  'Hospice & Palliative Medicine',
  'Infectious Disease',
  'Internal Medicine',
  'Interventional Cardiology',
  'Medical Oncology',
  'Medical Toxicology',
  'Nephrology',
  'Neurological Surgery',
  'Neurology',
  'Neuromuscular Medicine',
  'Neuroradiology',
  'Occupational Medicine',
  'Oncology',
  'Ophthalmology',
  'Optometry',
  'Oriental Medicine',
  'Orthopedic Surgery',
  'Otolaryngology',
  'Pain Management',
  'Pediatrics',
  'Physical Medicine & Rehabilitation',
  'Plastic Surgery',
  'Podiatric Surgery',
  'Podiatrist',
  'Preventive Medicine',
  'Psychiatry',
  'Psychologist',
  'Psychology',
  'Public Health & General Preventive Medicine',
  'Pulmonary Disease',
  'Radiology',
  'Rheumatology',
  'Sleep Medicine',
  'Sports Medicine',
  'Surgery',
  'Surgical Critical Care',
  'Thoracic Surgery',
  'Urology',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

/** Names a board or a letter uses for a specialty of the list. */
// biome-ignore format: a table reads in columns
const OTHER_NAMES: Readonly<Record<string, Specialty>> = {
  'Family Medicine': 'Family Practice',
  'Orthopaedic Surgery': 'Orthopedic Surgery',
  'Orthopedics': 'Orthopedic Surgery',
  'Surgery of the Hand': 'Hand Surgery',
  'Neurosurgery': 'Neurological Surgery',
  'Physical Medicine and Rehabilitation': 'Physical Medicine & Rehabilitation',
  'PM&R': 'Physical Medicine & Rehabilitation',
  'Pain Medicine': 'Pain Management',
  'Otolaryngology - Head and Neck Surgery': 'Otolaryngology',
  'General Surgery': 'Surgery',
  'Vascular Surgery': 'General Vascular Surgery',
  'Cardiology': 'Cardiovascular Disease',
  'Pulmonology': 'Pulmonary Disease',
  'Addiction Medicine': 'Addiction Psychiatry',
  'Public Health and General Preventive Medicine': 'Public Health & General Preventive Medicine',
  'Hospice and Palliative Medicine': 'Hospice & Palliative Medicine',
  'Allergy & Immunology': 'Allergy and Immunology',
  'Cardiothoracic Surgery': 'Thoracic Surgery',
  'Acupuncture': 'Oriental Medicine',
  'Dentistry': 'Dentist',
  'Podiatry': 'Podiatrist',
  'Foot Surgery': 'Podiatric Surgery',
  'Pediatric Medicine': 'Pediatrics',
};

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z&]+/g, ' ')
    .trim();

const byName: ReadonlyMap<string, Specialty> = new Map([
  ...Object.entries(OTHER_NAMES).map(([name, specialty]) => [plain(name), specialty] as const),
  ...SPECIALTIES.map(specialty => [plain(specialty), specialty] as const),
]);

const exactly: ReadonlyMap<string, Specialty> = new Map(SPECIALTIES.map(specialty => [specialty, specialty]));

/** The specialty of the list that a name means; null when it means none. */
export function specialtyNamed(name: string): Specialty | null {
  return exactly.get(name) ?? byName.get(plain(name)) ?? null;
}

/** What the licence of a profession itself makes its holder a specialist of; of MD and DO the boards say it. */
export const specialtiesOfProfession: Readonly<Record<Reviewer['profession'], readonly Specialty[]>> = {
  MD: [],
  DO: [],
  psychologist: ['Psychologist', 'Psychology'],
  acupuncturist: ['Oriental Medicine'],
  optometrist: ['Optometry'],
  dentist: ['Dentist'],
  podiatrist: ['Podiatrist', 'Podiatric Surgery'],
  chiropractor: ['Chiropractic'],
  other: [],
};
