import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { GivenLink } from '#api/accounts/contract.ts';
import { personOfElm, startIdentityProvider } from '../identity-provider.ts';
import { breakOff, signInAtOrganization, signInPageInSpanish, signOutOfOrganization } from './app/at-organization.ts';
import { confirmNewAddress } from './app/changed-account.ts';
import { addPasskey, ownAccount, removePasskey, signInWithPasskey } from './app/passkey-device.ts';
import { describeOrganization, registerReviewer, retireReviewer } from './app/register.ts';
import { runningApp } from './app/running-app.ts';
import { picture, sound } from './app/seen-page.ts';

const ida = personOfElm('ida');
let elm: Awaited<ReturnType<typeof startIdentityProvider>>;
const { open } = runningApp({ expected: [401, 403], as: null }, async () => {
  elm = await startIdentityProvider([ida], ['http://localhost']);
  return { OIDC_PROVIDERS: JSON.stringify([elm.settings]) };
});
afterAll(() => elm.stop());

/** The ways that are shown, without how many notices are new. */
const navigation = async (page: Page) => {
  const ways = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents();
  return ways.map(way => way.replace(/\d+$/, ''));
};

test('whoever is not signed in is led to sign in, and back; each sees what the role may open', async () => {
  const { page, faults } = await open('/cases?q=cyclobenzaprine');
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  expect(await navigation(page)).toEqual(['Apply', 'Library', 'Decisions', 'Check a letter']);
  await page.getByRole('button', { name: /Injured worker/ }).waitFor();
  await picture(page, 'sign-in');
  await sound(page);

  // A wrong password is told no more than that; what was typed stays.
  await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter');
  await page.getByText('enter your e-mail address').waitFor();
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('not a password of anybody');
  await page.keyboard.press('Enter');
  await page.getByText('No account has this e-mail address and password.').waitFor();
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@example.org');
  await sound(page);

  await page.getByRole('button', { name: /Physician reviewer/ }).press('Enter');
  await page.getByRole('heading', { name: 'Cases', level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('cyclobenzaprine');
  expect(await navigation(page)).toEqual(['Cases', 'Clocks', 'My reviews', 'Library', 'Decisions', 'Check a letter']);
  await picture(page, 'signed-in');
  await sound(page);

  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  await page.goto('/my-cases');
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();

  // A worker sees the own cases, each as where it stands in plain words, and no other.
  await page.getByRole('button', { name: /Injured worker/ }).press('Enter');
  const cards = page.getByRole('main').getByRole('link');
  await cards.filter({ hasText: 'CM15-9300451' }).waitFor();
  expect(await navigation(page)).toEqual(['My cases', 'Notices', 'Apply', 'Library', 'Decisions', 'Check a letter']);
  expect((await page.locator('.case-card-number').allTextContents()).toSorted()).toEqual([
    'CM15-9300451',
    'CM16-9400033',
  ]);
  await page.getByRole('link', { name: 'OpenIMR' }).press('Enter');
  await page.getByRole('heading', { name: 'Hello, Wren Sample', level: 1 }).waitFor();
  await cards.filter({ hasText: 'CM15-9300451' }).waitFor();
  await sound(page);
  await cards.filter({ hasText: 'CM15-9300451' }).press('Enter');
  await page.getByRole('heading', { name: 'A doctor reviews the care.' }).waitFor();
  await page.getByText('We: send the decision').waitFor();
  expect(await page.getByText('reviewer-7f3k').count()).toBe(0);

  // Papers are sent from here, once any are chosen, and a receipt stays.
  const papers = page.getByRole('region', { name: 'Your papers' });
  await papers.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await papers.getByText('Choose a file or take a photo first.').waitFor();
  const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('My knee hurts when I climb stairs.') };
  await papers.getByLabel('Choose files').setInputFiles(note);
  await papers.getByRole('button', { name: 'Send 1 paper' }).press('Enter');
  await papers.getByText('We have your paper.').waitFor();
  await papers.getByText('note.txt: We have it').waitFor();
  await picture(page, 'own-case');
  await sound(page);
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('heading', { name: 'Un médico revisa el tratamiento.' }).waitFor();
  await page.getByText('note.txt: Lo tenemos').waitFor();
  await sound(page);
  await page.getByRole('button', { name: 'English' }).press('Enter');
  const other = await page.request.get('/api/v1/cases/CM15-9100214');
  const absent = await page.request.get('/api/v1/cases/CM00-0000000');
  expect([other.status(), (await other.text()).replace('CM15-9100214', 'N')]).toEqual([
    404,
    (await absent.text()).replace('CM00-0000000', 'N'),
  ]);
  expect(faults.filter(fault => !fault.includes('status of 40'))).toEqual([]);
  await page.context().close();
});

test('a session that ends takes nothing away: one signs in on top of the page, and saves again', async () => {
  const { page } = await open('/cases/CM15-9100214', { expected: [401], as: 'reviewer' });
  await page.getByLabel('Rationale').fill('Half a thought, not saved yet.');
  await page.locator('#decide').getByRole('radio', { name: 'Upheld' }).check({ force: true });
  await page.getByLabel('Guideline', { exact: true }).fill('MTUS Chronic Pain, page 80.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await dialog.waitFor();
  await picture(page, 'session-ended');
  await sound(page);
  await dialog.getByRole('button', { name: /Physician reviewer/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Rationale').inputValue()).toBe('Half a thought, not saved yet.');
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();

  // Who signs out leaves no draft behind; what somebody without an account applies for stays.
  await page.getByLabel('Rationale').fill('Another thought, not saved either.');
  const keys = () =>
    page.evaluate<string[]>('Object.keys(localStorage).filter(key => key.startsWith("openimr:draft:"))');
  await page.evaluate('localStorage.setItem("openimr:draft:application", "{}")');
  expect((await keys()).length).toBe(2);
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  expect(await keys()).toEqual(['openimr:draft:application']);
  await page.context().close();
});

test('an administrator invites somebody, who chooses a password by the link and looks after the own account', async () => {
  const desk = (await open('/accounts', { as: 'administrator' })).page;
  await desk.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
  await desk.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
  await desk.getByText('choose at least one role').waitFor();
  await desk.getByLabel('Name').fill('Nia New');
  await desk.getByLabel('E-mail address').fill('nia.new@example.org');
  await desk.getByRole('checkbox', { name: /Records desk/ }).check();
  await desk.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
  const address = (await desk.locator('.secret').textContent()) ?? '';
  await desk.getByText('Invited, not come in yet').waitFor();
  await picture(desk, 'accounts');
  await sound(desk);

  const { page } = await open('/password#no-such-link');
  await page.getByText('The link does not work any more').waitFor();
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByText('For Nia New').waitFor();
  await page.getByLabel('New password').fill('too short');
  await page.getByRole('button', { name: /Keep this password/ }).press('Enter');
  await page.getByText('use at least 12 characters').waitFor();
  await picture(page, 'password');
  await sound(page);
  await page.getByLabel('New password').fill('several calm words in a row');
  await page.getByRole('button', { name: /Keep this password/ }).press('Enter');
  await ownAccount(page, 'Nia New');
  const own = page.getByRole('region', { name: 'Password' });
  await own.getByLabel('Present password').fill('not it, for sure');
  await own.getByLabel('New password').fill('other calm words in a row');
  await page.getByRole('button', { name: 'Change password' }).press('Enter');
  await page.getByText('this is not your present password').waitFor();
  await own.getByLabel('Present password').fill('several calm words in a row');
  await page.getByRole('button', { name: 'Change password' }).press('Enter');
  await page.getByText('Your password is changed.').waitFor();
  await picture(page, 'account');
  await sound(page);

  await page.context().close();

  // Another address and other roles; disabled, nobody gets in.
  await desk.reload();
  await desk.getByRole('button', { name: 'Change Nia New' }).press('Enter');
  const another = desk.getByRole('form', { name: 'Another address for Nia New' });
  await another.getByRole('button', { name: 'Change the address' }).press('Enter');
  await another.getByText('an e-mail address has an @ and a domain').waitFor();
  await another.getByLabel('New e-mail address').fill('nia.newer@example.org');
  const held = desk.getByRole('form', { name: 'Roles of Nia New' });
  await held.getByRole('checkbox', { name: /Intake desk/ }).check();
  await picture(desk, 'account-changed');
  await sound(desk);
  await held.getByRole('button', { name: 'Change the roles' }).press('Enter');
  await desk.getByText(/nia\.new@example\.org · Intake desk, Records desk/).waitFor();
  await desk.getByRole('button', { name: 'Change Nia New' }).press('Enter');
  await another.getByLabel('New e-mail address').fill('nia.newer@example.org');
  await another.getByRole('button', { name: 'Change the address' }).press('Enter');
  await desk.getByText('The link for Nia New').waitFor();
  const { page: confirming } = await open('/sign-in');
  await confirmNewAddress(confirming, (await desk.locator('.secret').textContent()) ?? '', 'nia.newer@example.org');
  await desk.reload();
  await desk.getByText(/nia\.newer@example\.org/).waitFor();
  await desk.getByRole('button', { name: 'Disable Nia New' }).press('Enter');
  await desk.getByRole('button', { name: 'Open again the account of Nia New' }).waitFor();
  await desk.context().close();
});

test('an account is kept by an app and by a passkey; who forgot the password is told the same as whoever never had one', async () => {
  const [email, password] = ['noa.new@example.org', 'several calm words in a row'];
  const desk = (await open('/accounts', { as: 'administrator' })).page;
  const invitation = { email, name: 'Noa New', roles: ['records'] };
  const { link } = GivenLink.parse(await (await desk.request.post('/api/v1/accounts', { data: invitation })).json());
  await desk.context().close();
  const { page } = await open('/sign-in');
  await page.request.post('/api/v1/password', { data: { link, password } });
  await page.goto('/account');

  // An app: set up by the text of its secret, and asked for at the next sign-in.
  const apps = page.getByRole('region', { name: 'Codes of an app' });
  await apps.getByLabel('Present password').fill(password);
  await apps.getByRole('button', { name: 'Set up an app' }).press('Enter');
  await apps.getByRole('img', { name: /QR code/ }).waitFor();
  await picture(page, 'second-factor');
  await sound(page);
  const secret = Secret.fromBase32(((await apps.locator('.secret').textContent()) ?? '').replaceAll(' ', ''));
  await apps.getByLabel('The six digits').fill(new TOTP({ secret }).generate());
  await apps.getByRole('button', { name: 'Confirm' }).press('Enter');
  await apps.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  const [firstCode = '', secondCode = ''] = await apps.locator('.recovery-codes li').allTextContents();
  await sound(page);
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByLabel('E-mail address', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter');
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await page.keyboard.press('Enter');
  await page.getByText('this is not the code').waitFor();
  await picture(page, 'code');
  await sound(page);
  await page.getByLabel('Code', { exact: true }).fill(firstCode);
  await page.keyboard.press('Enter');
  await ownAccount(page, 'Noa New');

  await addPasskey(page, new URL('/sign-in', page.url()).href, {
    email,
    password,
    code: secondCode,
  });
  await picture(page, 'passkeys');
  await sound(page);
  await signInWithPasskey(page);
  await removePasskey(page, password);

  // Who forgot the password is told the same as whoever never had one.
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('link', { name: 'I forgot my password' }).press('Enter');
  await page.getByRole('heading', { name: 'I forgot my password' }).waitFor();
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Send me a link' }).press('Enter');
  await page.getByRole('heading', { name: 'Look at your e-mail' }).waitFor();
  await picture(page, 'recovery');
  await sound(page);
  await page.context().close();
});

test('a desk invites a party from the page where the case stands', async () => {
  const { page } = await open('/cases/CM15-9100214/status', { as: 'intake' });
  await page.getByText(/Alma Quist/).waitFor();
  await page.getByRole('button', { name: 'Invite a party' }).press('Enter');
  await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
  await page.getByText('choose who it is').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Wilma Poe');
  await page.getByLabel('E-mail address').fill('wilma.poe@example.org');
  await page.getByLabel('Who it is').selectOption('worker');
  await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
  await page.getByText('invited, the link works until').waitFor();
  expect(await page.locator('.secret').textContent()).toContain('/password#');
  await picture(page, 'parties');
  await sound(page);
  await page.context().close();
});
test('the administrator keeps the register of reviewers and the review organization', async () => {
  const { page, faults } = await open('/reviewers', { as: 'administrator' });
  await registerReviewer(page, 'Rita Example');
  await retireReviewer(page, 'Rita Example');
  await describeOrganization(page, '(916) 555-0177');
  expect(faults.filter(fault => !fault.includes('status of'))).toEqual([]);
  await page.context().close();
});
test('somebody invited signs in at their organization, and out of it; breaking off is told', async () => {
  const desk = (await open('/accounts', { as: 'administrator' })).page;
  const invitation = { email: ida.email, name: 'Ida Elm', roles: ['records'] };
  expect((await desk.request.post('/api/v1/accounts', { data: invitation })).status()).toBe(201);
  await desk.context().close();
  const { page, faults } = await open('/sign-in');
  // The address of this computer by its name: the organization is told to send the browser back there.
  await page.goto(page.url().replace('127.0.0.1', 'localhost').replace('/sign-in', '/notices'));
  await breakOff(page);
  await signInAtOrganization(page);
  await signOutOfOrganization(page);
  await signInPageInSpanish(page);
  expect(faults.filter(fault => !fault.includes('status of'))).toEqual([]);
  await page.context().close();
});
