import type { Page } from 'playwright-core';

/** Opens the own account, once whoever signed in has been led on. */
export async function ownAccount(page: Page, name: string): Promise<void> {
  await page.waitForURL(({ pathname }) => pathname !== '/password' && pathname !== '/sign-in');
  await page.getByRole('link', { name }).press('Enter');
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor();
}

const passkeys = (page: Page) => page.getByRole('region', { name: 'Passkeys' });

type Who = { readonly email: string; readonly password: string; readonly code: string };

/** Signs in by password and code, and makes a passkey with a virtual device. A passkey is bound to a name, so the page is `localhost`. */
export async function addPasskey(page: Page, signIn: string, { email, password, code }: Who): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(signIn.replace('127.0.0.1', 'localhost'));
  await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter');
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.keyboard.press('Enter');
  await ownAccount(page, 'Noa New');
  await passkeys(page).getByLabel('Name of the passkey').fill('My laptop');
  await passkeys(page).getByLabel('Present password').fill(password);
  await passkeys(page).getByRole('button', { name: 'Make a passkey' }).press('Enter');
  await passkeys(page).getByText('My laptop', { exact: true }).waitFor();
}

/** Signs out, and in again by the passkey alone. */
export async function signInWithPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).press('Enter');
  await ownAccount(page, 'Noa New');
  await page.getByText('by passkey').waitFor();
}

/** Takes the passkey away, with the password. */
export async function removePasskey(page: Page, password: string): Promise<void> {
  await passkeys(page).getByRole('button', { name: 'Take away My laptop' }).press('Enter');
  await passkeys(page).getByLabel('Present password').fill(password);
  await passkeys(page).getByRole('button', { name: 'Take away My laptop' }).last().press('Enter');
  await passkeys(page).getByText('My laptop', { exact: true }).waitFor({ state: 'detached' });
}
