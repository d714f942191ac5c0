import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { decideItem } from '#commands/determination/decide-item.ts';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import { signDetermination } from '#commands/determination/sign-determination.ts';
import { writeSummary } from '#commands/determination/write-summary.ts';
import { openCase } from '#commands/open-case.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { RecordOverview } from '../records/contract.ts';
import { OperationOutcome } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const reason = () => ({ url: 'urn:openimr:ur-decision-reason', valueCode: 'necessity' });
const denied = () => [{ url: 'urn:openimr:ur-decision', valueCode: 'denied' }];
const concept = (text: string) => ({ text });
const reference = (to: string) => ({ reference: to });

/** A bundle as Da Vinci PAS shapes it, of an invented dispute. */
function bundle() {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    signature: { when: '2016-11-20T10:00:00-08:00', who: { reference: 'Patient/p', display: 'Ana Ruiz' } },
    entry: [
      {
        resource: {
          resourceType: 'Claim',
          identifier: [{ system: 'urn:example:requests', value: 'R-17' }],
          status: 'active',
          use: 'preauthorization',
          priority: { coding: [{ code: 'normal' }] },
          patient: reference('Patient/p'),
          provider: reference('urn:uuid:0d1b0bd2-5a32-4c93-9c4a-2f1a35d5a7f1'),
          insurer: reference('Organization/o'),
          insurance: [{ coverage: reference('Coverage/c') }],
          accident: { date: '2015-03-02' },
          diagnosis: [{ diagnosisCodeableConcept: { text: 'Lumbar strain', coding: [{ code: 'S39.012A' }] } }],
          item: [
            { productOrService: concept('Physical therapy, 6 visits'), extension: denied() },
            { productOrService: { coding: [{ display: 'MRI of the lumbar spine' }] }, extension: denied() },
          ],
        },
      },
      {
        resource: {
          resourceType: 'Patient',
          id: 'p',
          name: [{ family: 'Ruiz', given: ['Ana', 'Sol'] }],
          birthDate: '1980-05-06',
          gender: 'female',
          telecom: [{ system: 'phone', value: '555-0100' }],
          communication: [{ language: { coding: [{ code: 'es-US' }] } }],
        },
      },
      {
        fullUrl: 'urn:uuid:0d1b0bd2-5a32-4c93-9c4a-2f1a35d5a7f1',
        resource: { resourceType: 'Practitioner', name: [{ family: 'Ito', given: ['Kei'] }] },
      },
      { resource: { resourceType: 'Organization', id: 'o', name: 'Tern Mutual' } },
      { resource: { resourceType: 'Coverage', id: 'c', identifier: [{ value: 'TM-4471' }] } },
      {
        resource: {
          resourceType: 'DocumentReference',
          status: 'current',
          date: '2016-11-03T09:00:00-07:00',
          extension: [reason(), { url: 'urn:openimr:ur-decision-served', valueDate: '2016-11-04' }],
          content: [{ attachment: { contentType: 'text/plain', data: base64('The request is denied.') } }],
        },
      },
      { resource: { resourceType: 'Consent', status: 'active' } },
    ],
  };
}

/** The bundle with one element set, or taken away where the value is undefined. */
function bundleWith(path: string, value: unknown) {
  const made = bundle();
  const parts = path.split('.');
  let within: object = made;
  for (const part of parts.slice(0, -1)) {
    const next: unknown = Reflect.get(within, part);
    if (!(next instanceof Object)) throw new Error(`there is no ${path}`);
    within = next;
  }
  const last = parts.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(within, last);
  else Reflect.set(within, last, value);
  return made;
}

async function post(url: string, payload: object, headers: object = { cookie: testerCookie }) {
  const answer = await api.app.inject({
    method: 'POST',
    url: `/api/v1/fhir/${url}`,
    headers: { 'content-type': 'application/fhir+json', ...headers },
    payload: JSON.stringify(payload),
  });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.body };
}

const Response = z.object({ entry: z.tuple([z.object({ resource: z.looseObject({ id: z.string() }) })]) });
async function submitted(headers?: object): Promise<string> {
  const { status, body } = await post('Claim/$submit', bundle(), headers);
  expect([status, body]).toEqual([200, expect.stringContaining('ClaimResponse')]);
  return Response.parse(JSON.parse(body)).entry[0].resource.id;
}

test('a Claim becomes an application, is answered as queued, and its Task tells where it stands', async () => {
  const { status, type, body } = await post('Claim/$submit', bundle());
  expect([status, type]).toEqual([200, expect.stringContaining('application/fhir+json')]);
  const [{ resource }] = Response.parse(JSON.parse(body)).entry;
  expect(resource).toMatchObject({
    resourceType: 'ClaimResponse',
    outcome: 'queued',
    use: 'preauthorization',
    patient: { reference: 'Patient/p' },
    request: { identifier: { value: 'R-17' } },
  });
  const stored = await api.needs.cases.read(resource.id);
  expect(stored?.case.form).toMatchObject({
    reviewType: 'regular',
    employee: {
      firstName: 'Ana Sol',
      lastName: 'Ruiz',
      birthDate: '1980-05-06',
      sex: 'female',
      language: 'es',
      phone: '555-0100',
    },
    claim: { number: 'TM-4471' },
    dateOfInjury: '2015-03-02',
    claimsAdministrator: { name: 'Tern Mutual' },
    physician: { name: 'Kei Ito' },
    diagnosis: { text: 'Lumbar strain', icd: 'S39.012A' },
    urDecision: { made: '2016-11-03', served: '2016-11-04', reason: 'necessity', attached: true },
    items: [
      { title: 'Physical therapy, 6 visits', decision: 'denied' },
      { title: 'MRI of the lumbar spine', decision: 'denied' },
    ],
    consent: true,
    signature: { by: 'worker', name: 'Ana Ruiz', on: '2016-11-20' },
  });
  expect(JSON.stringify(stored?.events)).toContain('The request is denied.');
  expect((await api.call('GET', `/fhir/Task/${resource.id}`)).json()).toMatchObject({
    resourceType: 'Task',
    id: resource.id,
    status: 'received',
    businessStatus: { coding: [{ code: 'screening' }] },
  });
});

const claim = 'entry.0.resource';
// biome-ignore format: a table reads in columns
test.each([
  // why this row                     element                                     value                          said of                                                              code
  ['no bundle',                       'resourceType',                             'Claim',                       'Bundle.resourceType',                                               'value'],
  ['another bundle',                  'type',                                     'searchset',                   'Bundle.type',                                                       'value'],
  ['nothing in it',                   'entry',                                    [],                            'Bundle.entry',                                                      'value'],
  ['no claim',                        `${claim}.resourceType`,                    'Basic',                       'Bundle.entry.resource.ofType(Claim)',                               'required'],
  ['a claim to be paid',              `${claim}.use`,                             'claim',                       'Bundle.entry[0].resource.use',                                      'value'],
  ['a claim withdrawn',               `${claim}.status`,                          'cancelled',                   'Bundle.entry[0].resource.status',                                   'value'],
  ['no priority',                     `${claim}.priority`,                        undefined,                     'Bundle.entry[0].resource.priority',                                 'required'],
  ['no patient',                      `${claim}.patient`,                         undefined,                     'Bundle.entry[0].resource.patient',                                  'required'],
  ['a patient who is not in it',      `${claim}.patient`,                         reference('Patient/x'),        'Bundle.entry[0].resource.patient.reference',                        'not-found'],
  ['a patient who is a coverage',     `${claim}.patient`,                         reference('Coverage/c'),       'Bundle.entry[0].resource.patient.reference',                        'not-found'],
  ['no insurer',                      `${claim}.insurer`,                         undefined,                     'Bundle.entry[0].resource.insurer',                                  'required'],
  ['no coverage',                     `${claim}.insurance`,                       [],                            'Bundle.entry[0].resource.insurance',                                'value'],
  ['no day of injury',                `${claim}.accident`,                        undefined,                     'Bundle.entry[0].resource.accident',                                 'required'],
  ['a day there is not',              `${claim}.accident.date`,                   '2015-02-30',                  'Bundle.entry[0].resource.accident.date',                            'value'],
  ['no treatment',                    `${claim}.item`,                            [],                            'Bundle.entry[0].resource.item',                                     'value'],
  ['a treatment without words',       `${claim}.item.1.productOrService`,         {},                            'Bundle.entry[0].resource.item[1].productOrService',                 'value'],
  ['not what UR decided of it',       `${claim}.item.1.extension`,                undefined,                     "Bundle.entry[0].resource.item[1].extension('urn:openimr:ur-decision').valueCode", 'required'],
  ['UR decided something else',       `${claim}.item.0.extension.0.valueCode`,    'approved',                    "Bundle.entry[0].resource.item[0].extension('urn:openimr:ur-decision').valueCode", 'value'],
  ['a patient without a name',        'entry.1.resource.name',                    undefined,                     'Bundle.entry[1].resource.name',                                     'required'],
  ['without a given name',            'entry.1.resource.name.0.given',            undefined,                     'Bundle.entry[1].resource.name[0]',                                  'value'],
  ['a birth that is no day',          'entry.1.resource.birthDate',               '1980',                        'Bundle.entry[1].resource.birthDate',                                'value'],
  ['a physician without a name',      'entry.2.resource.name',                    [],                            'Bundle.entry[2].resource.name',                                     'value'],
  ['an insurer without a name',       'entry.3.resource.name',                    undefined,                     'Bundle.entry[3].resource.name',                                     'required'],
  ['no claim number',                 'entry.4.resource.identifier',              undefined,                     'Bundle.entry[4].resource',                                          'value'],
  ['no UR decision',                  'entry.5.resource.resourceType',            'Basic',                       'Bundle.entry.resource.ofType(DocumentReference)',                   'required'],
  ['a UR decision without a day',     'entry.5.resource.date',                    undefined,                     'Bundle.entry[5].resource.date',                                     'required'],
  ['a UR decision without a reason',  'entry.5.resource.extension',               [],                            "Bundle.entry[5].resource.extension('urn:openimr:ur-decision-reason').valueCode", 'required'],
  ['served on no day',                'entry.5.resource.extension.1.valueDate',   'Friday',                      "Bundle.entry[5].resource.extension('urn:openimr:ur-decision-served').valueDate", 'value'],
  ['no document',                     'entry.5.resource.content',                 undefined,                     'Bundle.entry[5].resource.content',                                  'required'],
  ['a document that is not base 64',  'entry.5.resource.content.0.attachment.data', 'what?',                     'Bundle.entry[5].resource.content[0].attachment.data',               'value'],
  ['a document of another kind',      'entry.5.resource.content.0.attachment.contentType', 'image/png',          'Bundle.entry.resource.ofType(DocumentReference).content[0].attachment', 'value'],
  ['signed at no instant',            'signature.when',                           'today',                       'Bundle.signature.when',                                             'value'],
])('%s: named at its element, and nothing is filed', async (_why, path, value, at, code) => {
  const before = (await api.needs.cases.list()).length;
  const { status, type, body } = await post('Claim/$submit', bundleWith(path, value));
  expect([status, type]).toEqual([422, expect.stringContaining('application/fhir+json')]);
  const { issue } = OperationOutcome.parse(JSON.parse(body));
  expect(issue.map(each => [each.expression[0], each.code])).toContainEqual([at, code]);
  expect((await api.needs.cases.list()).length).toBe(before);
});

test('whoever submits follows the case and sends records to it; others do not learn of it', async () => {
  const cookie = await api.cookieOf('physician', {});
  const caseNumber = await submitted({ cookie });
  const note = {
    resourceType: 'DocumentReference',
    status: 'current',
    author: [{ display: 'Ito Clinic' }],
    content: [
      {
        attachment: { contentType: 'text/plain', title: 'note.txt', data: base64('Progress note of 2 November 2016.') },
      },
    ],
  };
  const sent = await post(`Task/${caseNumber}/DocumentReference`, note, { cookie });
  expect([sent.status, JSON.parse(sent.body)]).toEqual([
    201,
    expect.objectContaining({
      resourceType: 'DocumentReference',
      content: [{ attachment: { contentType: 'text/plain', title: 'note.txt' } }],
    }),
  ]);
  const record = RecordOverview.parse((await api.call('GET', `/cases/${caseNumber}/record`)).json());
  expect(record.submissions).toEqual([
    expect.objectContaining({ sender: 'Ito Clinic', party: 'physician', by: 'api' }),
  ]);
  const wrong = await post(`Task/${caseNumber}/DocumentReference`, { ...note, content: [] }, { cookie });
  expect(OperationOutcome.parse(JSON.parse(wrong.body)).issue[0]?.expression).toEqual(['DocumentReference.content']);
  const stranger = { cookie: await api.cookieOf('physician', {}) };
  expect((await post(`Task/${caseNumber}/DocumentReference`, note, stranger)).status).toBe(404);
  const early = await api.call('GET', `/fhir/Task/${caseNumber}/determination`);
  expect([early.status, early.body]).toEqual([404, expect.stringContaining('not-issued')]);
});

test('an issued determination is a document for those who see the letter', async () => {
  const { needs } = api;
  const { caseNumber } = caseFile({ caseNumber: 'CM15-0000001' });
  await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await registerReviewer(needs, {
    reviewer: reviewer(),
    login: 'l',
    name: 'Rowan Alder',
    passphrase: 'six calm words',
  });
  await assignReviewer(needs, { caseNumber, reviewer: 'R-1001' });
  await writeSummary(needs, { caseNumber, clinicalSummary: 'A worker with low back pain since a fall.' });
  for (const item of [0, 1]) await decideItem(needs, { caseNumber, item, decision: decision() });
  expect(
    await signDetermination(needs, {
      caseNumber,
      reviewer: 'R-1001',
      passphrase: 'six calm words',
      signedInAs: 'R-1001',
    }),
  ).toMatchObject({ kind: 'changed' });
  await issueLetter(needs, { caseNumber });
  const worker = await api.as('worker', { cases: [caseNumber] });
  const made = (await worker('GET', `/fhir/Task/${caseNumber}/determination`)).json();
  expect(made).toMatchObject({ resourceType: 'Bundle', type: 'document' });
  const types = z
    .object({ entry: z.array(z.object({ resource: z.object({ resourceType: z.string() }) })) })
    .parse(made).entry;
  expect(types.map(({ resource }) => resource.resourceType).slice(0, 2)).toEqual(['Composition', 'Patient']);
  expect(JSON.stringify(made)).not.toContain('Alder');
  expect((await worker('GET', `/fhir/Task/${caseNumber}`)).json()).toMatchObject({
    status: 'completed',
    output: [expect.anything()],
  });
  const stranger = await api.as('worker');
  expect((await stranger('GET', `/fhir/Task/${caseNumber}/determination`)).status).toBe(404);
});

test('what the server can be asked is said as a CapabilityStatement, to anybody', async () => {
  const answer = await api.app.inject('/api/v1/fhir/metadata');
  expect([answer.statusCode, answer.json()]).toEqual([
    200,
    expect.objectContaining({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' }),
  ]);
});
