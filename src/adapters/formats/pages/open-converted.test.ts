import { describe, expect, test } from 'vitest';
import { clinicalDocument, embedded, section, sections } from '../../../../test/builders/records/clinical-document.ts';
import { docxBytes, docxPart, paragraph, table } from '../../../../test/builders/records/docx-bytes.ts';
import { atVisit, fhirExport, visit } from '../../../../test/builders/records/fhir-export.ts';
import { zipBytes } from '../../../../test/builders/records/zip-bytes.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import { openConverted } from './open-converted.ts';

async function pagesOf(format: FileFormat, bytes: string | Uint8Array): Promise<string[]> {
  const opened = await openConverted({ format, bytes: Buffer.from(bytes) });
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const pages: string[] = [];
  for (let number = 1; number <= opened.pages; number += 1) pages.push((await opened.read(number)).text);
  await opened.close();
  return pages;
}

test('a page is converted: letter paper, no words with places, blank where nothing stands', async () => {
  const opened = await openConverted({ format: 'text', bytes: Buffer.from('one\f\fthree') });
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  expect(opened.pages).toBe(3);
  expect(await opened.read(2)).toEqual({
    number: 2,
    width: 612,
    height: 792,
    turned: 0,
    source: 'converted',
    text: '',
    words: [],
    confidence: 1,
    blank: true,
    faxHeader: null,
  });
  await expect(opened.read(4)).rejects.toThrow('there is no page 4 of 3');
});

// biome-ignore format: a table reads in columns
test.each([
  ['binary',                     'text',  Buffer.from([1, 0, 2]),                       'binary'],
  ['a DOCX without words',       'docx',  docxBytes(paragraph(' ')),                    'empty'],
  ['a DOCX without a document',  'docx',  zipBytes([{ name: 'x', content: 'x' }]),      'damaged'],
  ['no ZIP at all',              'docx',  Buffer.from('PK'),                            'damaged'],
  ['XML cut off',                'c-cda', Buffer.from('<ClinicalDocument>'),            'damaged'],
  ['JSON cut off',               'fhir',  Buffer.from('{"resourceType":'),              'damaged'],
  ['more pages than any file has', 'text', Buffer.from(`x${'\f'.repeat(20_000)}x`), 'too-large'],
  ['a format of another reader', 'pdf',   Buffer.from('%PDF-1.4'),                      'unsupported'],
] as const)('not opened: %s', async (_why, format, bytes, code) => {
  expect(await openConverted({ format, bytes })).toMatchObject({ kind: 'unreadable', error: { code } });
});

const breaks = (type: string) => `<w:r><w:br w:type="${type}"/></w:r>`;

describe('DOCX', () => {
  const laidOut = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const ended = '<w:pPr><w:sectPr/></w:pPr>';
  const runsOn = '<w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>';

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                     body                                                                                pages
    ['paragraphs are lines',            paragraph('Wrist pain') + paragraph('4/10'),                                        ['Wrist pain\n4/10']],
    ['runs of a word join',             paragraph('Wri', 'st'),                                                             ['Wrist']],
    ['an item has its mark',            paragraph('<w:pPr><w:numPr/></w:pPr>', 'Splint'),                                   ['- Splint']],
    ['a table is read row by row',      table(['Drug', 'Dose'], ['Naproxen', '550 mg']),                                    ['Drug | Dose\nNaproxen | 550 mg']],
    ['a page that was broken',          paragraph('one', breaks('page'), 'two'),                                            ['one', 'two']],
    ['a page where Word ended it',      paragraph('one') + paragraph(laidOut, 'two'),                                       ['one', 'two']],
    ['both at once are one break',      paragraph('one', breaks('page')) + paragraph(laidOut, 'two'),                       ['one', 'two']],
    ['a line break is none',            paragraph('one', breaks('textWrapping'), 'two'),                                    ['one\ntwo']],
    ['a section begins a page',         paragraph(ended, 'one') + paragraph('two'),                                         ['one', 'two']],
    ['unless it runs on',               paragraph(runsOn, 'one') + paragraph('two'),                                        ['one\ntwo']],
    ['what was deleted is gone',        paragraph('is ', '<w:del><w:r><w:delText>not </w:delText></w:r></w:del>', 'working'), ['is working']],
    ['what was inserted is there',      paragraph('is ', '<w:ins><w:r><w:t>not </w:t></w:r></w:ins>', 'working'),           ['is not working']],
    ['a text box is said once',         paragraph('<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>'), ['boxed']],
  ])('%s', async (_why, body, pages) => {
    expect(await pagesOf('docx', docxBytes(body))).toEqual(pages);
  });

  test('the letterhead comes first and once, notes last', async () => {
    const head = paragraph('Hand Clinic');
    const bytes = docxBytes(
      paragraph('Wrist pain'),
      docxPart('header1', 'hdr', head),
      docxPart('header2', 'hdr', head),
      docxPart('footnotes', 'footnotes', `<w:footnote>${paragraph('By history.')}</w:footnote>`),
    );
    expect(await pagesOf('docx', bytes)).toEqual(['Hand Clinic\n\nWrist pain\n\nBy history.']);
  });
});

describe('C-CDA', () => {
  const head = [
    'Follow-up of the left wrist',
    'Kind: Progress note',
    'Date: 2015-03-12',
    'Patient: Ana Sample',
    'Date of birth: 1969-04-12',
    'Sex: Female',
    'Patient id: W-4711',
    'Author: Per Example MD, Hand Clinic, 2015-03-12',
  ].join('\n');
  const after = async (body: string) => {
    const [page = ''] = await pagesOf('c-cda', clinicalDocument(body));
    expect(page.startsWith(head)).toBe(true);
    return page.slice(head.length + 2);
  };
  const drug = `<entry><substanceAdministration negationInd="false"><statusCode code="active"/>
    <effectiveTime><low value="20150112"/></effectiveTime><doseQuantity value="550" unit="mg"/>
    <consumable><manufacturedProduct><manufacturedMaterial><code displayName="Naproxen"/></manufacturedMaterial></manufacturedProduct></consumable>
    </substanceAdministration></entry>`;
  const spread =
    '<table><tbody><tr><td rowspan="2">Left</td><td>Flexion</td><td>60</td></tr><tr><td>Extension</td><td>55</td></tr></tbody></table>';

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                      body                                                                                      what is read
    ['paragraphs and breaks',            sections(section('PLAN', '<paragraph>Splint.<br/>Return</paragraph><paragraph>in May.</paragraph>')), 'PLAN\nSplint.\nReturn\nin May.'],
    ['items, and those with numbers',    sections(section('PLAN', '<list><item>Splint</item></list><list listType="ordered"><item><paragraph>Rest</paragraph></item><item>Ice</item></list>')), 'PLAN\n- Splint\n1. Rest\n2. Ice'],
    ['a table row by row',               sections(section('MEDICATIONS', '<table><thead><tr><th>Drug</th><th>Dose</th></tr></thead><tbody><tr><td>Naproxen</td><td>550 mg<br/>twice a day</td></tr></tbody></table>')), 'MEDICATIONS\nDrug | Dose\nNaproxen | 550 mg / twice a day'],
    ['a cell over two rows is in both',  sections(section('EXAM', spread)),                                                        'EXAM\nLeft | Flexion | 60\nLeft | Extension | 55'],
    ['entries where no words are',       sections(section('MEDICATIONS', '', drug)),                                               'MEDICATIONS\nNaproxen: 550 mg (from 2015-01-12, active)'],
    ['the words win over the entries',   sections(section('MEDICATIONS', 'None.', drug)),                                          'MEDICATIONS\nNone.'],
    ['a section in a section',           sections('<section><title>EXAM</title><component><section><title>WRIST</title><text>Tender.</text></section></component></section>'), 'EXAM\n\nWRIST\nTender.'],
    ['plain text as the body',           '<component><nonXMLBody><text mediaType="text/plain">Tender wrist.</text></nonXMLBody></component>', 'Tender wrist.'],
    ['a body that is a file',            embedded('application/pdf', Buffer.from('%PDF-1.4')),                                     'The body of this document is the file inside it.'],
    ['a body that is elsewhere',         '<component><nonXMLBody><text><reference value="visit.pdf"/></text></nonXMLBody></component>', 'The body of this document is a file apart: visit.pdf'],
  ])('%s', async (_why, body, text) => {
    expect(await after(body)).toBe(text);
  });
});

const mg = (value: number) => ({ value, unit: 'mg' });

describe('FHIR', () => {
  test('an encounter is a note, what belongs to none is told by year', async () => {
    const pages = await pagesOf(
      'fhir',
      fhirExport(
        { resourceType: 'Claim' },
        visit,
        {
          resourceType: 'Observation',
          ...atVisit,
          category: [{ coding: [{ code: 'vital-signs' }] }],
          code: { text: 'Pain score' },
          effectiveDateTime: '2015-03-12',
          valueInteger: 4,
        },
        {
          resourceType: 'Condition',
          code: { text: 'Carpal tunnel syndrome' },
          onsetDateTime: '2014-05-06',
          clinicalStatus: { coding: [{ code: 'active' }] },
        },
      ),
    );
    expect(pages).toEqual([
      'Export of a health record (FHIR)\nPatient: Ana Sample\nDate of birth: 1969-04-12\nSex: female\nIt holds: 1 Patient, 1 Encounter, 1 Observation, 1 Condition\nBilling, not shown: 1 Claim',
      'Entries of 2014 outside encounters\nPatient: Ana Sample\n\nDiagnoses\n2014-05-06: Carpal tunnel syndrome (active)',
      'Encounter of 2015-03-12\nPatient: Ana Sample\nKind: Office visit, ambulatory\nPlace: Hand Clinic\nReason for visit: Wrist pain\n\nVital signs\nPain score: 4',
    ]);
  });

  const drug = { text: 'Naproxen 550 mg tablet' };
  const often = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } };
  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                 resource                                                                                                      what is read
    ['a drug with its dose coded',  { resourceType: 'MedicationRequest', intent: 'order', status: 'active', medicationCodeableConcept: drug, dosageInstruction: [{ doseAndRate: [{ doseQuantity: mg(550) }], timing: often, asNeededBoolean: true }], dispenseRequest: { quantity: { value: 60 }, numberOfRepeatsAllowed: 1 }, reasonCode: [{ text: 'pain' }] }, 'Medications\nNaproxen 550 mg tablet, 550 mg 2 times every day as needed, quantity 60, refills 1, for pain (active)'],
    ['a drug that is planned',      { resourceType: 'MedicationRequest', intent: 'plan', status: 'draft', medicationCodeableConcept: drug },     'Medications\nNaproxen 550 mg tablet (draft, plan)'],
    ['a drug not to be given',      { resourceType: 'MedicationRequest', intent: 'order', doNotPerform: true, medicationCodeableConcept: drug }, 'Medications\nNot to be given: Naproxen 550 mg tablet'],
    ['a drug by reference',         { resourceType: 'MedicationStatement', status: 'stopped', contained: [], medicationReference: { reference: 'Medication/m' }, dosage: [{ text: 'one at night' }] }, 'Medications\nNaproxen, one at night (stopped)'],
    ['a condition ruled out',       { resourceType: 'Condition', code: { text: 'Fracture' }, verificationStatus: { coding: [{ code: 'refuted' }] } }, 'Diagnoses\nRuled out: Fracture (refuted)'],
    ['a value with its range',      { resourceType: 'Observation', category: [{ coding: [{ code: 'laboratory' }] }], code: { text: 'Creatinine' }, valueQuantity: { value: 0.91234, unit: 'mg/dL' }, referenceRange: [{ low: mg(0.6), high: mg(1.2) }] }, 'Laboratory\nCreatinine: 0.912 mg/dL, reference 0.6 mg to 1.2 mg'],
    ['a value in parts',            { resourceType: 'Observation', code: { text: 'Blood pressure' }, component: [{ code: { text: 'Systolic' }, valueQuantity: { value: 128, unit: 'mm[Hg]' } }, { code: { text: 'Diastolic' }, valueQuantity: { value: 80, unit: 'mm[Hg]' } }] }, 'Results\nBlood pressure: Systolic 128 mmHg; Diastolic 80 mmHg'],
    ['no value, and why',           { resourceType: 'Observation', code: { text: 'Grip' }, dataAbsentReason: { text: 'refused' } },              'Results\nGrip: no value (refused)'],
    ['a report and its conclusion', { resourceType: 'DiagnosticReport', status: 'final', category: [{ coding: [{ code: 'RAD' }] }], code: { text: 'X-ray of the wrist' }, conclusion: 'No fracture.' }, 'Imaging\nX-ray of the wrist (final); No fracture.'],
    ['a plan',                      { resourceType: 'CarePlan', status: 'active', title: 'Hand therapy', activity: [{ detail: { code: { text: 'Exercises' } } }] }, 'Plan\nHand therapy: Exercises (active)'],
    ['an allergy',                  { resourceType: 'AllergyIntolerance', code: { text: 'Penicillin' }, reaction: [{ manifestation: [{ text: 'Rash' }] }] }, 'Allergies\nPenicillin: Rash'],
    ['an operation',                { resourceType: 'Procedure', status: 'completed', code: { text: 'Carpal tunnel release' }, bodySite: [{ text: 'Left wrist' }] }, 'Procedures\nCarpal tunnel release (completed), Left wrist'],
    ['the family',                  { resourceType: 'FamilyMemberHistory', relationship: { text: 'Mother' }, condition: [{ code: { text: 'Arthritis' } }] }, 'Family history\nMother: Arthritis'],
    ['a document composed of parts', { resourceType: 'Composition', title: 'Note', section: [{ title: 'Plan', text: { div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Splint</p><p>Rest</p></div>' } }] }, 'Documents\nNote\n\nPlan\nSplint\nRest'],
    ['a kind nobody expected',      { resourceType: 'VisionPrescription', status: 'active', code: { text: 'Lenses' } },                          'Other entries\nLenses (active)'],
  ])('%s', async (_why, resource, text) => {
    const medication = { resourceType: 'Medication', id: 'm', code: { text: 'Naproxen' } };
    const pages = await pagesOf('fhir', fhirExport(visit, medication, { ...resource, ...atVisit }));
    expect(pages.at(-1)?.split('\n\n').slice(1).join('\n\n')).toBe(text);
  });

  test.each([
    [
      'fields of another kind',
      { resourceType: 'Observation', code: 7, component: 'x', valueQuantity: [null], category: {} },
    ],
    [
      'a resource that refers to itself',
      { resourceType: 'Condition', id: 'c', code: { text: 'x' }, encounter: { reference: 'Condition/c' } },
    ],
    [
      'names of the language itself',
      JSON.parse('{"resourceType": "constructor", "__proto__": {"code": 1}, "code": {"text": "x"}}'),
    ],
    ['a list where one is expected', { resourceType: 'Condition', code: [{ coding: [[], {}] }] }],
  ])('%s do no harm', async (_why, resource) => {
    const pages = await pagesOf('fhir', fhirExport(resource));
    expect(pages.join('\n')).not.toMatch(/\[object|native code|undefined|null/);
  });
});
