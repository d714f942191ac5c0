/** A Bundle of a made-up patient with these resources besides, in JSON. */
export function fhirExport(...resources: readonly object[]): string {
  const patient = {
    resourceType: 'Patient',
    id: 'p',
    name: [{ given: ['Ana'], family: 'Sample' }],
    birthDate: '1969-04-12',
    gender: 'female',
  };
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...resources].map(resource => ({ resource })),
  });
}

/** A visit to the hand clinic that other resources may point to as `Encounter/v`. */
export const visit = {
  resourceType: 'Encounter',
  id: 'v',
  type: [{ text: 'Office visit' }],
  class: { code: 'AMB', display: 'ambulatory' },
  period: { start: '2015-03-12T09:30:00-07:00', end: '2015-03-12T10:00:00-07:00' },
  serviceProvider: { display: 'Hand Clinic' },
  reasonCode: [{ text: 'Wrist pain' }],
};

export const atVisit = { encounter: { reference: 'Encounter/v' } };
