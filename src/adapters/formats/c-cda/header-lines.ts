import { elementAt, elementsOf, lineOf, type XmlElement } from '../xml/read-xml.ts';
import { codeInWords, dateInWords, nameInWords, timeInWords } from './words.ts';

/** Social Security numbers have this root; they are no part of what a page says. */
const SOCIAL_SECURITY = '2.16.840.1.113883.4.1';

/** The header of a C-CDA document as lines: title, patient, dates, who wrote, signed and keeps it. */
export function headerLines(document: XmlElement): string[] {
  const kind = codeInWords(elementAt(document, 'code'));
  const title = lineOf(elementAt(document, 'title'));
  const lines = [title === '' ? (kind ?? 'Clinical document') : title];
  const say = (label: string, value: string | null) => {
    const line = `${label}: ${value}`;
    // One who wrote and signed twice is named twice.
    if (value !== null && value !== '' && !lines.includes(line)) lines.push(line);
  };
  if (kind !== null && kind.toLowerCase() !== title.toLowerCase()) say('Kind', kind);
  say('Date', timeInWords(elementAt(document, 'effectiveTime')));
  for (const role of elementsOf(document, 'recordTarget').map(target => elementAt(target, 'patientRole'))) {
    const patient = elementAt(role, 'patient');
    say('Patient', nameInWords(elementAt(patient, 'name')));
    say('Date of birth', dateInWords(elementAt(patient, 'birthTime')?.attributes['value']));
    say('Sex', codeInWords(elementAt(patient, 'administrativeGenderCode')));
    for (const { attributes } of elementsOf(role, 'id'))
      if (attributes['root'] !== SOCIAL_SECURITY) say('Patient id', attributes['extension'] ?? null);
  }
  for (const author of elementsOf(document, 'author'))
    say('Author', withDate(person(elementAt(author, 'assignedAuthor')), elementAt(author, 'time')));
  const custodian = elementAt(document, 'custodian', 'assignedCustodian', 'representedCustodianOrganization', 'name');
  say('Kept by', custodian === null ? null : lineOf(custodian));
  const encounter = elementAt(document, 'componentOf', 'encompassingEncounter');
  say('Encounter', encounterInWords(encounter));
  for (const service of elementsOf(document, 'documentationOf').map(of => elementAt(of, 'serviceEvent'))) {
    say(
      'Service',
      [codeInWords(elementAt(service, 'code')), timeInWords(elementAt(service, 'effectiveTime'))]
        .filter(isSaid)
        .join(', '),
    );
    for (const performer of elementsOf(service, 'performer'))
      say('Performed by', person(elementAt(performer, 'assignedEntity')));
  }
  for (const mark of ['legalAuthenticator', 'authenticator'])
    for (const signer of elementsOf(document, mark))
      say('Signed by', withDate(person(elementAt(signer, 'assignedEntity')), elementAt(signer, 'time')));
  return lines;
}

function encounterInWords(encounter: XmlElement | null): string {
  const place = elementAt(encounter, 'location', 'healthCareFacility');
  const facility =
    lineOf(elementAt(place, 'location', 'name')) || lineOf(elementAt(place, 'serviceProviderOrganization', 'name'));
  return [codeInWords(elementAt(encounter, 'code')), timeInWords(elementAt(encounter, 'effectiveTime')), facility]
    .filter(isSaid)
    .join(', ');
}

/** A person in a role: name, specialty, organization. */
function person(role: XmlElement | null): string {
  const name = nameInWords(elementAt(role, 'assignedPerson', 'name'));
  const device = lineOf(elementAt(role, 'assignedAuthoringDevice', 'softwareName'));
  const specialty = codeInWords(elementAt(role, 'code'));
  const organization = lineOf(elementAt(role, 'representedOrganization', 'name'));
  return [name ?? device, specialty, organization].filter(isSaid).join(', ');
}

function withDate(who: string, time: XmlElement | null): string | null {
  const on = timeInWords(time);
  return who === '' ? null : [who, on].filter(isSaid).join(', ');
}

function isSaid(words: string | null): words is string {
  return words !== null && words !== '';
}
