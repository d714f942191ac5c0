import { between } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import { centered, fields, paragraph, table } from '../../paper/block.ts';
import { fact, passage } from '../../paper/passage.ts';
import { fresh, habit, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';

// biome-ignore format: a table reads in columns
const panel: readonly (readonly [test: string, least: number, most: number, digits: number, unit: string, range: string])[] = [
  ['Glucose',          78, 140, 0, 'mg/dL',  '65-99'],   ['BUN',             8, 24, 0, 'mg/dL', '7-25'],
  ['Creatinine',      0.6, 1.3, 2, 'mg/dL',  '0.60-1.20'], ['eGFR',          62, 110, 0, 'mL/min', '>60'],
  ['Sodium',          134, 146, 0, 'mmol/L', '135-146'], ['Potassium',     3.4, 5.1, 1, 'mmol/L', '3.5-5.3'],
  ['AST',              12,  58, 0, 'U/L',    '10-40'],   ['ALT',             9, 66, 0, 'U/L', '9-46'],
  ['Alk phos',         40, 118, 0, 'U/L',    '35-144'],  ['Total bilirubin', 0.2, 1.1, 1, 'mg/dL', '0.2-1.2'],
  ['WBC',             3.9, 10.4, 1, 'K/uL',  '3.8-10.8'], ['Hemoglobin',   11.8, 16.4, 1, 'g/dL', '12.0-16.0'],
  ['Platelets',       152, 384, 0, 'K/uL',   '140-400'], ['Hemoglobin A1c', 5.1, 7.9, 1, '%', '<5.7'],
];

/** A panel of blood tests. */
export const laboratoryReport: Writer = (desk, happening) => {
  const { office } = desk.cast.clinicians.pathologist;
  const random = fresh(desk, happening, 'laboratory');
  const rows = panel.map(([test, least, most, digits, unit, range]) => {
    const result = (least + random() * (most - least)).toFixed(digits);
    const flag = Number(result) > Number(/[-<](\d[\d.]*)$/u.exec(range)?.[1] ?? most) ? 'H' : '';
    return [test, passage('[{result}|it]', { result }, { it: fact('lab', { test, result }) }), flag, unit, range];
  });
  return {
    kind: 'laboratory-report',
    title: 'LABORATORY REPORT',
    date: happening.on,
    author: null,
    provider: office.name,
    style: office.style,
    blocks: [
      ...letterhead(office, office.style),
      ...aboutWorker(desk, office.style, happening.on, 'Collected'),
      fields(
        [
          ['Ordering physician', nameOf(desk.cast.clinicians.primary, 'inverted')],
          ['Specimen', `S${between(random, 1000000, 9999999)}`],
          ['Fasting', 'Not stated'],
          ['Status', 'FINAL'],
        ],
        2,
      ),
      centered('COMPREHENSIVE METABOLIC PANEL / CBC', 11),
      table(['TEST', 'RESULT', 'FLAG', 'UNITS', 'REFERENCE'], [3, 1.3, 0.8, 1.2, 1.6], rows),
      paragraph('Tests were performed at the laboratory named above. H = above the reference interval.'),
      paragraph(`Laboratory director: ${nameOf(desk.cast.clinicians.pathologist)}`),
    ],
  };
};

const substances = [
  'Amphetamines',
  'Barbiturates',
  'Benzodiazepines',
  'Buprenorphine',
  'Cocaine metabolite',
  'Fentanyl',
  'Hydrocodone',
  'Hydromorphone',
  'Methadone',
  'Morphine',
  'Oxycodone',
  'Tapentadol',
  'THC metabolite',
  'Tramadol',
];

/** A confirmed urine drug test. */
export const drugTest: Writer = (desk, happening) => {
  if (happening.what.is !== 'drug-test') throw new Error('not a drug test');
  const { consistent } = happening.what;
  const { office } = desk.cast.clinicians.pathologist;
  const random = fresh(desk, happening, 'drug test');
  const opioid = happening.now.drugs.find(({ drug }) => drug.group === 'opioid')?.drug.ingredients[0] ?? 'hydrocodone';
  const rows = substances.map(name => {
    const isPrescribed = name.toLowerCase() === opioid;
    const isFound = isPrescribed ? consistent : !consistent && name === 'THC metabolite';
    return [
      name,
      isFound ? `POSITIVE ${between(random, 120, 900)} ng/mL` : 'Negative',
      isPrescribed ? 'Prescribed' : '',
      isFound === isPrescribed ? 'Consistent' : 'INCONSISTENT',
    ];
  });
  const result = consistent ? 'consistent' : 'inconsistent';
  const mark = { kind: 'drug-test', value: { result } } as const;
  return {
    kind: 'laboratory-report',
    title: habit(desk, happening.by, 'drug test', [
      'URINE DRUG TEST REPORT',
      'Toxicology Results Report',
      'MEDICATION MONITORING REPORT',
    ]),
    date: happening.on,
    author: null,
    provider: office.name,
    style: office.style,
    blocks: [
      ...letterhead(office, office.style),
      centered(
        habit(desk, happening.by, 'drug test', [
          'URINE DRUG TEST REPORT',
          'Toxicology Results Report',
          'MEDICATION MONITORING REPORT',
        ]),
        12,
      ),
      ...aboutWorker(desk, office.style, happening.on, 'Collected'),
      fields(
        [
          ['Requesting physician', nameOf(desk.cast.clinicians.pain)],
          ['Method', 'LC-MS/MS'],
          ['Prescribed', opioid],
          ['Validity', 'Creatinine and pH normal'],
        ],
        2,
      ),
      table(['ANALYTE', 'RESULT', 'RX', 'INTERPRETATION'], [2.2, 2.4, 1.3, 1.6], rows),
      paragraph(
        passage(
          habit(
            desk,
            happening.by,
            `says ${result}`,
            consistent
              ? [
                  'SUMMARY: [results are consistent with the reported prescriptions|it].',
                  'Overall interpretation: [CONSISTENT with medications listed|it].',
                ]
              : [
                  'SUMMARY: [results are inconsistent with the reported prescriptions|it].',
                  'Overall interpretation: [INCONSISTENT: prescribed drug not detected|it].',
                ],
          ),
          {},
          {
            it: [
              { is: 'fact', fact: mark },
              { is: 'documents', topic: 'drug-test', fact: mark },
            ],
          },
        ),
      ),
      paragraph(
        'Cutoffs and reference information are printed overleaf. The test is not to be used for employment purposes.',
      ),
    ],
  };
};
