import { dosageInWords } from './dosage.ts';
import type { Export } from './read-export.ts';
import { observationInWords } from './values-of-observation.ts';
import {
  at,
  conceptAt,
  conceptsAt,
  dayAt,
  joined,
  listAt,
  nameAt,
  quantityAt,
  type Resource,
  wordsAt,
} from './values.ts';

type InWords = (resource: Resource, of: Export) => string | null;

/** A resource on one line, without its date; null when there is nothing to say. */
export function resourceInWords(resource: Resource, of: Export): string | null {
  const say = WORDS.get(resource.resourceType) ?? inGeneral;
  const said = say(resource, of);
  if (said === null || said === '') return null;
  const notes = listAt(resource, 'note').map(note => wordsAt(note, 'text'));
  return joined([said, ...notes], '; ');
}

/** Name of what a reference points to, as it is called there or here. */
export function referenceInWords(reference: unknown, of: Export): string | null {
  const display = wordsAt(reference, 'display');
  if (display !== null) return display;
  const target = of.named(wordsAt(reference, 'reference') ?? '');
  return target === null
    ? null
    : (nameAt(target, 'name') ?? conceptAt(target, 'code') ?? wordsAt(target, 'description'));
}

function inBrackets(words: readonly (string | null)[]): string {
  const said = joined(words);
  return said === '' ? '' : ` (${said})`;
}

const inGeneral: InWords = resource => {
  const what =
    conceptAt(resource, 'code') ??
    conceptAt(resource, 'type') ??
    conceptAt(resource, 'category') ??
    wordsAt(resource, 'description', 'title', 'summary');
  return what === null ? null : `${what}${inBrackets([wordsAt(resource, 'status')])}`;
};

const condition: InWords = resource => {
  const what = conceptAt(resource, 'code');
  if (what === null) return null;
  const verified = wordsAt(resource, 'verificationStatus.coding.code', 'verificationStatus.text');
  const refuted = verified === 'refuted' ? 'Ruled out: ' : '';
  const ended = dayAt(resource, 'abatementDateTime', 'abatementPeriod.end');
  const status = [
    wordsAt(resource, 'clinicalStatus.coding.code', 'clinicalStatus.text'),
    conceptAt(resource, 'severity'),
    verified,
  ];
  return joined([
    `${refuted}${what}${inBrackets(status)}`,
    joined(conceptsAt(resource, 'bodySite')),
    ended === null ? null : `ended ${ended}`,
  ]);
};

const medication: InWords = (resource, of) => {
  const what =
    conceptAt(resource, 'medicationCodeableConcept') ?? referenceInWords(at(resource, 'medicationReference'), of);
  if (what === null) return null;
  const dosages = ['dosageInstruction', 'dosage'].flatMap(field => listAt(resource, field)).map(dosageInWords);
  const amount = quantityAt(resource, 'dispenseRequest.quantity') ?? quantityAt(resource, 'quantity');
  const refills = wordsAt(resource, 'dispenseRequest.numberOfRepeatsAllowed');
  const reasons = [
    ...conceptsAt(resource, 'reasonCode'),
    ...listAt(resource, 'reasonReference').map(one => referenceInWords(one, of)),
  ];
  const reason = joined(reasons);
  const refused = at(resource, 'doNotPerform') === true ? 'Not to be given: ' : '';
  const intent = wordsAt(resource, 'intent');
  const status = [wordsAt(resource, 'status'), intent === 'order' ? null : intent];
  return joined([
    `${refused}${what}`,
    joined(dosages, '; '),
    amount === null ? null : `quantity ${amount}`,
    refills === null ? null : `refills ${refills}`,
    reason === '' ? null : `for ${reason}`,
  ]).concat(inBrackets(status));
};

const allergy: InWords = resource => {
  const what = conceptAt(resource, 'code');
  const reactions = listAt(resource, 'reaction').flatMap(reaction => conceptsAt(reaction, 'manifestation'));
  const status = [
    wordsAt(resource, 'clinicalStatus.coding.code'),
    wordsAt(resource, 'criticality'),
    wordsAt(resource, 'verificationStatus.coding.code'),
  ];
  return what === null ? null : `${joined([what, joined(reactions)], ': ')}${inBrackets(status)}`;
};

const procedure: InWords = (resource, of) => {
  const what = conceptAt(resource, 'code');
  if (what === null) return null;
  const reason = joined([
    ...conceptsAt(resource, 'reasonCode'),
    ...listAt(resource, 'reasonReference').map(one => referenceInWords(one, of)),
  ]);
  const sites = joined(conceptsAt(resource, 'bodySite'));
  return joined([
    `${what}${inBrackets([wordsAt(resource, 'status')])}`,
    sites,
    conceptAt(resource, 'outcome'),
    reason === '' ? null : `for ${reason}`,
  ]);
};

const report: InWords = resource =>
  joined(
    [
      inGeneral(resource, nothingNamed),
      wordsAt(resource, 'conclusion'),
      joined(conceptsAt(resource, 'conclusionCode')),
    ],
    '; ',
  );

const carePlan: InWords = (resource, of) => {
  const what =
    joined([wordsAt(resource, 'title'), ...conceptsAt(resource, 'category')]) || wordsAt(resource, 'description');
  const activities = listAt(resource, 'activity').map(
    one =>
      conceptAt(one, 'detail.code') ?? wordsAt(one, 'detail.description') ?? referenceInWords(at(one, 'reference'), of),
  );
  const until = dayAt(resource, 'period.end');
  const said = joined([what, joined(activities)], ': ');
  return said === ''
    ? null
    : joined([`${said}${inBrackets([wordsAt(resource, 'status')])}`, until === null ? null : `until ${until}`]);
};

const family: InWords = resource => {
  const conditions = listAt(resource, 'condition').map(one => conceptAt(one, 'code'));
  const who = conceptAt(resource, 'relationship');
  return joined([who, joined(conditions)], ': ');
};

const document: InWords = (resource, of) =>
  joined([
    conceptAt(resource, 'type') ?? 'Document',
    wordsAt(resource, 'description', 'content.attachment.title'),
    ...listAt(resource, 'author').map(one => referenceInWords(one, of)),
    apart(resource),
  ]);

/** A file that is only pointed to. */
function apart(resource: Resource): string | null {
  const inside = wordsAt(resource, 'content.attachment.data') !== null;
  const url = wordsAt(resource, 'content.attachment.url');
  return inside || url === null || /^(?:urn:|Binary\/)/.test(url) ? null : `a file apart: ${url}`;
}

const request: InWords = (resource, of) => {
  const what =
    conceptAt(resource, 'code') ??
    conceptAt(resource, 'codeCodeableConcept') ??
    joined(conceptsAt(resource, 'serviceType'));
  const reason = joined([
    ...conceptsAt(resource, 'reasonCode'),
    ...listAt(resource, 'reasonReference').map(one => referenceInWords(one, of)),
  ]);
  if (what === '') return null;
  return `${joined([what, joined(conceptsAt(resource, 'bodySite')), quantityAt(resource, 'quantityQuantity'), reason === '' ? null : `for ${reason}`])}${inBrackets([wordsAt(resource, 'status'), wordsAt(resource, 'intent')])}`;
};

const nothingNamed: Export = { resources: [], named: () => null };

const WORDS: ReadonlyMap<string, InWords> = new Map(
  Object.entries<InWords>({
    Condition: condition,
    MedicationRequest: medication,
    MedicationStatement: medication,
    MedicationAdministration: medication,
    MedicationDispense: medication,
    AllergyIntolerance: allergy,
    Observation: observationInWords,
    Procedure: procedure,
    DiagnosticReport: report,
    Immunization: resource =>
      joined([conceptAt(resource, 'vaccineCode'), inBrackets([wordsAt(resource, 'status')]).trim()], ' '),
    CarePlan: carePlan,
    Goal: resource =>
      joined([conceptAt(resource, 'description'), inBrackets([wordsAt(resource, 'lifecycleStatus')]).trim()], ' '),
    FamilyMemberHistory: family,
    DocumentReference: document,
    ServiceRequest: request,
    DeviceRequest: request,
    Appointment: request,
    ImagingStudy: resource =>
      joined([
        wordsAt(resource, 'description'),
        ...conceptsAt(resource, 'procedureCode'),
        joined(listAt(resource, 'series').map(one => wordsAt(one, 'bodySite.display', 'description'))),
      ]),
    ClinicalImpression: resource =>
      joined([
        wordsAt(resource, 'summary', 'description'),
        ...listAt(resource, 'finding').map(one => conceptAt(one, 'itemCodeableConcept')),
      ]),
    Communication: resource => joined(listAt(resource, 'payload').map(one => wordsAt(one, 'contentString'))),
  }),
);
