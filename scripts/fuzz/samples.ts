import { clinicalDocument, embedded, section, sections } from '../../test/builders/records/clinical-document.ts';
import { docxBytes, docxPart, paragraph, table } from '../../test/builders/records/docx-bytes.ts';
import { atVisit, fhirExport, visit } from '../../test/builders/records/fhir-export.ts';
import { type ZipPart, zipBytes } from '../../test/builders/records/zip-bytes.ts';
import { pdfBytes, stacked } from '../../test/builders/pdf-bytes.ts';

/** A file that is whole, to be damaged: its bytes, or the parts it is packed from, so that damage can go inside. */
export type Sample = { readonly name: string } & ({ readonly bytes: Buffer } | { readonly parts: readonly ZipPart[] });

const note = Array.from({ length: 90 }, (_, line) => `${line}. Wrist pain 4/10 with naproxen 550 mg twice a day.`).join(
  '\n',
);
const pdf = pdfBytes([stacked(['Progress report', 'Wrist pain 4/10']), stacked(['Plan: splint'])]);
const medications =
  '<table><thead><tr><th>Drug</th><th>Dose</th></tr></thead><tbody><tr><td rowspan="2">Naproxen</td><td colspan="2">550 mg</td></tr><tr><td>twice</td></tr></tbody></table>';
const drug =
  '<entry><substanceAdministration><effectiveTime><low value="20150112"/></effectiveTime><consumable><manufacturedProduct><manufacturedMaterial><code displayName="Naproxen"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>';
const clinical = clinicalDocument(
  sections(
    section('MEDICATIONS', medications),
    section('PLAN', '<list listType="ordered"><item>Splint</item><item>Rest</item></list>'),
    section('ALLERGIES', '', drug),
  ),
);
const fhir = fhirExport(
  visit,
  {
    resourceType: 'Condition',
    ...atVisit,
    code: { coding: [{ display: 'Carpal tunnel syndrome' }] },
    onsetDateTime: '2014-05-06',
  },
  {
    resourceType: 'MedicationRequest',
    intent: 'order',
    status: 'active',
    medicationCodeableConcept: { text: 'Naproxen' },
    dosageInstruction: [
      {
        doseAndRate: [{ doseQuantity: { value: 550, unit: 'mg' } }],
        timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
      },
    ],
  },
  {
    resourceType: 'Observation',
    ...atVisit,
    code: { text: 'Blood pressure' },
    component: [{ code: { text: 'Systolic' }, valueQuantity: { value: 128.25, unit: 'mm[Hg]' } }],
  },
  {
    resourceType: 'DocumentReference',
    content: [{ attachment: { contentType: 'text/plain', data: Buffer.from(note).toString('base64') } }],
  },
);
const document = docxParts();

function docxParts(): readonly ZipPart[] {
  const body =
    paragraph('Progress report') +
    table(['Drug', 'Dose'], ['Naproxen', '550 mg']) +
    paragraph('<w:r><w:br w:type="page"/></w:r>', 'Plan');
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
    docxPart('header1', 'hdr', paragraph('Hand Clinic')),
  ];
}

/** The first directory of a TIFF with one empty entry, and the head of a PNG and a JPEG: told apart here, read elsewhere. */
const tiff = Buffer.from('II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x01\0\0\0\0\0\0\0', 'latin1');
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0', 'latin1');
const jpeg = Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9', 'latin1');

export const samples: readonly Sample[] = [
  { name: 'note.txt', bytes: Buffer.from(note) },
  { name: 'paged.txt', bytes: Buffer.from(`${note}\f${note}\f`, 'utf16le') },
  { name: 'visit.xml', bytes: Buffer.from(clinical) },
  { name: 'unstructured.xml', bytes: Buffer.from(clinicalDocument(embedded('application/pdf', pdf))) },
  { name: 'export.json', bytes: Buffer.from(fhir) },
  {
    name: 'bulk.ndjson',
    bytes: Buffer.from('{"resourceType":"Patient"}\n{"resourceType":"Condition","code":{"text":"x"}}\n'),
  },
  { name: 'report.docx', parts: document },
  { name: 'packed.docx', bytes: docxBytes(paragraph(note)) },
  {
    name: 'delivery.zip',
    parts: [
      { name: 'note.txt', content: note },
      { name: 'visit.xml', content: clinical },
      { name: 'export.json', content: fhir },
      { name: 'report.docx', content: zipBytes(document) },
      { name: 'older/scan.pdf', content: pdf, stored: true },
    ],
  },
  {
    name: 'nested.zip',
    bytes: zipBytes([{ name: 'inner.zip', content: zipBytes([{ name: 'note.txt', content: note }]), stored: true }]),
  },
  { name: 'report.pdf', bytes: pdf },
  { name: 'scan.tif', bytes: tiff },
  { name: 'scan.png', bytes: png },
  { name: 'scan.jpg', bytes: jpeg },
];
