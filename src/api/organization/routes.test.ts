import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { registerOrganization } from '#commands/reviewers/register-organization.ts';
import { OrganizationView } from './contract.ts';

let api: TestApi;
let administrator: Awaited<ReturnType<TestApi['as']>>;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  administrator = await api.as('administrator');
});
afterAll(() => api.close());

const contact = {
  address: '1 First St, Fresno, CA 93701',
  telephone: '(559) 555-0140',
  hours: 'Monday to Friday, 8 a.m. to 5 p.m.',
  medicalDirector: 'Ruth Alder, MD',
};
const seen = async () => OrganizationView.parse((await administrator('GET', '/organization')).json());
const save = (organization: object, after: number | null) =>
  administrator('PUT', '/organization', { after, organization });

test('the administrator describes the organization, changes it, and each change is kept with its parts', async () => {
  expect(await seen()).toEqual({ number: null, organization: null, changes: [] });
  const first = OrganizationView.parse((await save({ name: 'Elm Review', contact }, null)).json());
  expect(first.organization).toMatchObject({ name: 'Elm Review', contact: { ...contact, fax: null }, people: [] });
  const { number } = first;
  const moved = { ...contact, address: 'PO Box 7, Fresno, CA 93701' };
  const people = [{ as: 'director', name: 'Eudora Finch' }];
  const second = OrganizationView.parse((await save({ name: 'Elm Review', contact: moved, people }, number)).json());
  expect(second.changes.map(({ parts, at }) => [parts, at])).toEqual([
    [['contact', 'people'], api.needs.clock.now()],
    [['name', 'contact', 'controls', 'ties', 'people'], api.needs.clock.now()],
  ]);
  expect(second.changes.every(({ by }) => by !== null)).toBe(true);
  // The same again is no change.
  await save({ name: 'Elm Review', contact: moved, people }, second.number);
  expect((await seen()).changes.length).toBe(2);
  // What screens reviewers reads the same description.
  expect((await api.needs.reviewers.organization())?.people).toMatchObject(people);
  await expect(api.base.db.deleteFrom('organizations').execute()).rejects.toThrow('append-only');
});

test('of two who change it at once the second is told, and nothing is lost', async () => {
  const { number, organization } = await seen();
  const renamed = { ...organization, name: 'Oak Review' };
  expect((await save(renamed, number)).status).toBe(200);
  const late = await save({ ...organization, name: 'Ash Review' }, number);
  expect([late.status, JSON.parse(late.body).type]).toEqual([409, '/problems/described-meanwhile']);
  expect((await seen()).organization?.name).toBe('Oak Review');
  const both = await Promise.all(
    ['Fir Review', 'Yew Review'].map(async name => (await save({ ...renamed, name }, (number ?? 0) + 1)).status),
  );
  expect(both.toSorted((one, other) => one - other)).toEqual([200, 409]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       what is typed                                               the place
  ['no name',                           { name: ' ' },                                              'organization.name'],
  ['a name no letter carries',          { name: 'E'.repeat(61) },                                   'organization.name'],
  ['a telephone that is none',          { name: 'Elm', contact: { telephone: 'call me' } },         'organization.contact.telephone'],
  ['a fax that is none',                { name: 'Elm', contact: { fax: '12' } },                    'organization.contact.fax'],
  ['hours as a tale',                   { name: 'Elm', contact: { hours: 'h'.repeat(81) } },        'organization.contact.hours'],
  ['a part nobody has',                 { name: 'Elm', people: [{ as: 'king', name: 'A' }] },       'organization.people.0.as'],
  ['a field nobody knows',              { name: 'Elm', colour: 'green' },                           'organization'],
])('what is wrong is said at its field: %s', async (_why, organization, place) => {
  const before = (await seen()).changes.length;
  const refused = await save(organization, (await seen()).number);
  expect([refused.status, Object.keys(JSON.parse(refused.body).fields)]).toEqual([400, [place]]);
  expect((await seen()).changes.length).toBe(before);
});

test('nobody but the administrator sees or changes it', async () => {
  for (const role of [
    'worker',
    'claims-administrator',
    'intake',
    'reviewer',
    'medical-director',
    'regulator',
  ] as const) {
    const other = await api.as(role);
    expect((await other('GET', '/organization')).status).toBe(403);
    expect((await other('PUT', '/organization', { after: null, organization: { name: 'Mine' } })).status).toBe(403);
  }
});

test('everybody may know how it is reached, and no more', async () => {
  const answer = await api.app.inject({ url: '/api/v1/organization/contact' });
  expect(answer.json()).toEqual({
    name: expect.stringContaining('Review'),
    address: 'PO Box 7, Fresno, CA 93701',
    telephone: contact.telephone,
    fax: null,
    hours: contact.hours,
    hoursInSpanish: null,
  });
});

test('a file describes it at the first start, by nobody', async () => {
  await registerOrganization(api.needs, { organization: Organization.parse({ name: 'From a file', contact }) });
  const { changes, organization } = await seen();
  expect([changes[0]?.by, organization?.contact.telephone]).toEqual([null, contact.telephone]);
  // As it was before it was described there was none; who asks is nobody.
  const none = await api.needs.askAs('nobody', () => api.needs.organizations.at('2016-11-30T00:00:00Z'));
  const now = await api.needs.askAs('nobody', () => api.needs.organizations.at('2016-12-01T23:00:00Z'));
  expect([none, now?.name]).toEqual([null, 'From a file']);
});
