import type { Random } from '#commands/simulation/random.ts';
import type { StyleName } from '../paper/style.ts';
import { between, happens, oneOf, shuffled } from '../chance.ts';
import { cities, men, occupations, streets, surnames, women } from './names.ts';

export type Office = {
  readonly name: string;
  readonly motto: string | null;
  readonly street: string;
  readonly city: string;
  readonly phone: string;
  readonly fax: string;
  readonly style: StyleName;
};

export type Clinician = {
  readonly id: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly degree: string;
  readonly specialty: string;
  readonly office: Office;
};

/** What a person of the cast does in the case. */
export type Role =
  | 'primary'
  | 'surgeon'
  | 'pain'
  | 'therapist'
  | 'chiropractor'
  | 'acupuncturist'
  | 'radiologist'
  | 'neurologist'
  | 'pathologist'
  | 'psychologist'
  | 'evaluator'
  | 'second-evaluator'
  | 'reviewer'
  | 'anesthesiologist'
  | 'family'
  | 'namesake';

export type Worker = {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly sex: 'male' | 'female';
  readonly born: string;
  readonly occupation: string;
  readonly load: string;
  readonly employer: string;
  readonly address: string;
  readonly claim: string;
  readonly adj: string;
};

export type Cast = {
  readonly worker: Worker;
  readonly clinicians: Readonly<Record<Role, Clinician>>;
  readonly administrator: Office & { readonly adjuster: string };
  readonly reviewCompany: Office;
  readonly attorney: Office & { readonly lawyer: string };
  readonly hospital: Office;
  readonly pharmacy: Office;
};

type Post = {
  readonly specialty: string;
  readonly degree: string;
  readonly styles: readonly StyleName[];
  readonly offices: readonly string[];
};

// biome-ignore format: a table reads in columns
const posts: Readonly<Record<Role, Post>> = {
  primary:            { specialty: 'Occupational Medicine',            degree: 'M.D.',  styles: ['electronic', 'typewriter', 'chart', 'form'],    offices: ['{city} Occupational Health Center', 'Industrial Medical Associates of {city}', '{last} Medical Group'] },
  surgeon:            { specialty: 'Orthopedic Surgery',               degree: 'M.D.',  styles: ['clinicLetter', 'dictated', 'narrow'],          offices: ['{city} Orthopaedic Institute', '{last} Orthopedics & Sports Medicine', 'Golden Valley Orthopedic Specialists'] },
  pain:               { specialty: 'Pain Medicine',                    degree: 'D.O.',  styles: ['chart', 'electronic', 'dictated'],             offices: ['Pacific Crest Pain Management', '{city} Spine and Pain Center', 'Advanced Interventional Pain Consultants'] },
  therapist:          { specialty: 'Physical Therapy',                 degree: 'DPT',   styles: ['chart', 'form', 'narrow'],                     offices: ['{city} Physical Therapy & Hand Center', 'Restore Motion Physical Therapy', 'Backbone Rehab'] },
  chiropractor:       { specialty: 'Chiropractic',                     degree: 'D.C.',  styles: ['typewriter', 'form'],                          offices: ['{last} Chiropractic', '{city} Spine & Wellness'] },
  acupuncturist:      { specialty: 'Acupuncture',                      degree: 'L.Ac.', styles: ['form', 'narrow'],                              offices: ['Still Water Acupuncture', '{last} Acupuncture Clinic'] },
  radiologist:        { specialty: 'Diagnostic Radiology',             degree: 'M.D.',  styles: ['radiology', 'chart'],                          offices: ['{city} Open MRI', 'Summit Diagnostic Imaging', 'Coastline Radiology Medical Group'] },
  neurologist:        { specialty: 'Neurology',                        degree: 'M.D.',  styles: ['clinicLetter', 'radiology', 'typewriter'],     offices: ['Neurodiagnostic Associates of {city}', '{last} Neurology'] },
  pathologist:        { specialty: 'Laboratory Medicine',              degree: 'M.D.',  styles: ['laboratory'],                                  offices: ['Meridian Toxicology Laboratories', 'Westbrook Clinical Laboratory'] },
  psychologist:       { specialty: 'Clinical Psychology',              degree: 'Ph.D.', styles: ['expert', 'clinicLetter'],                      offices: ['{last} Psychological Services', '{city} Behavioral Health Associates'] },
  evaluator:          { specialty: 'Orthopedic Surgery',               degree: 'M.D.',  styles: ['expert'],                                      offices: ['{first} {last}, M.D., Inc., a Medical Corporation', 'Statewide Medical-Legal Evaluations'] },
  'second-evaluator': { specialty: 'Physical Medicine and Rehabilitation', degree: 'M.D.', styles: ['clinicLetter', 'expert'],                   offices: ['Arroyo Medical Evaluators', '{last} Medical-Legal Group'] },
  reviewer:           { specialty: 'Physical Medicine and Rehabilitation', degree: 'M.D.', styles: ['company'],                                  offices: ['ClearPath Utilization Review', 'Keystone Review Services', 'Trident Managed Care'] },
  anesthesiologist:   { specialty: 'Anesthesiology',                   degree: 'M.D.',  styles: ['chart'],                                       offices: ['{city} Anesthesia Partners'] },
  family:             { specialty: 'Family Medicine',                  degree: 'M.D.',  styles: ['electronic', 'chart'],                         offices: ['{city} Family Health Center', 'Sunrise Community Clinic'] },
  namesake:           { specialty: 'Physical Medicine and Rehabilitation', degree: 'M.D.', styles: ['narrow', 'dictated'],                       offices: ['{city} Rehabilitation Medicine', 'Functional Recovery Physicians'] },
};

const initial = (random: Random) => 'ABCDEFGHJKLMPRSTW'.charAt(between(random, 0, 16));

/** The people and offices of a case. One physician has the surname of another. */
export function castOf(random: Random, injured: string): Cast {
  const names = shuffled(random, surnames);
  const surname = () => names.pop() ?? 'Marsh';
  const someone = () => (happens(random, 0.5) ? oneOf(random, women) : oneOf(random, men));
  const office = (templates: readonly string[], style: StyleName, first = someone(), last = surname()): Office => {
    const [city, zip] = oneOf(random, cities);
    const number = () => `(${between(random, 209, 951)}) 555-${String(between(random, 100, 9999)).padStart(4, '0')}`;
    return {
      name: oneOf(random, templates).replace('{city}', city).replace('{last}', last).replace('{first}', first),
      motto: happens(random, 0.3)
        ? oneOf(random, ['A Professional Corporation', 'Se habla espa\u00f1ol', 'Board certified specialists'])
        : null,
      street: `${between(random, 100, 9900)} ${oneOf(random, streets)} ${oneOf(random, ['Avenue', 'Street', 'Boulevard'])}, Suite ${between(random, 100, 420)}`,
      city: `${city}, CA ${zip}`,
      phone: number(),
      fax: number(),
      style,
    };
  };
  const clinician = (role: Role, last = surname()): Clinician => {
    const { degree, specialty, styles, offices } = posts[role];
    const first = someone();
    const middle = initial(random);
    return {
      id: role,
      first,
      middle,
      last,
      degree,
      specialty,
      office: office(offices, oneOf(random, styles), first, last),
    };
  };
  const pain = clinician('pain');
  const clinicians: Record<Role, Clinician> = {
    primary: clinician('primary'),
    surgeon: clinician('surgeon'),
    pain,
    therapist: clinician('therapist'),
    chiropractor: clinician('chiropractor'),
    acupuncturist: clinician('acupuncturist'),
    radiologist: clinician('radiologist'),
    neurologist: clinician('neurologist'),
    pathologist: clinician('pathologist'),
    psychologist: clinician('psychologist'),
    evaluator: clinician('evaluator'),
    'second-evaluator': clinician('second-evaluator'),
    reviewer: clinician('reviewer'),
    anesthesiologist: clinician('anesthesiologist'),
    family: clinician('family'),
    namesake: clinician('namesake', pain.last),
  };
  const sex = happens(random, 0.5) ? 'female' : 'male';
  const [occupation, load, employer] = oneOf(random, occupations);
  const [city, zip] = oneOf(random, cities);
  const year = Number(injured.slice(0, 4)) - between(random, 27, 58);
  return {
    worker: {
      first: oneOf(random, sex === 'female' ? women : men),
      middle: initial(random),
      last: surname(),
      sex,
      born: `${year}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`,
      occupation,
      load,
      employer,
      address: `${between(random, 100, 9900)} ${oneOf(random, streets)} Street, ${city}, CA ${zip}`,
      claim: `${oneOf(random, ['WC', '30', 'SC', '057'])}-${between(random, 100000, 999999)}-${between(random, 10, 99)}`,
      adj: `ADJ${between(random, 9000000, 9999999)}`,
    },
    clinicians,
    administrator: {
      ...office(
        ['Granite State Claims Services', 'Pinnacle Risk Administrators', 'Western Compensation Fund'],
        'company',
      ),
      adjuster: `${someone()} ${surname()}`,
    },
    reviewCompany: clinicians.reviewer.office,
    attorney: {
      ...office(['Law Offices of {first} {last}', '{last} & Partners, Attorneys at Law'], 'clinicLetter'),
      lawyer: `${someone()} ${surname()}`,
    },
    hospital: office(
      ['{city} Community Hospital', 'Saint Brendan Surgery Center', '{city} Ambulatory Surgery Center'],
      'chart',
    ),
    pharmacy: office(['Corner Care Pharmacy', '{city} Compounding Pharmacy'], 'laboratory'),
  };
}

/** The ways offices write a clinician's name. */
export function nameOf(
  { first, middle, last, degree }: Clinician,
  form: 'full' | 'initial' | 'short' | 'doctor' | 'inverted' = 'full',
): string {
  const ways = {
    full: () => `${first} ${middle}. ${last}, ${degree}`,
    initial: () => `${first.charAt(0)}. ${last}, ${degree}`,
    short: () => `${first} ${last}, ${degree}`,
    doctor: () => `Dr. ${last}`,
    inverted: () => `${last}, ${first} ${middle}`,
  };
  return ways[form]();
}
