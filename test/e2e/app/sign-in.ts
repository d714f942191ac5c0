import type { Page } from 'playwright-core';

/** Somebody of the demo, by role; a further reviewer by id. */
export type DemoAccount =
  | 'worker'
  | 'attorney'
  | 'physician'
  | 'claims'
  | 'intake'
  | 'records'
  | 'reviewer'
  | 'medical-director'
  | 'regulator'
  | 'administrator'
  | `reviewer-${string}`;

/** The account of a sample reviewer. */
export function accountOf(reviewer: string): DemoAccount {
  return reviewer === 'reviewer-7f3k' ? 'reviewer' : `reviewer-${reviewer.replace('reviewer-', '')}`;
}

/** Signs the browser of a page in, in place of whoever was. */
export async function signInAs(page: Page, who: DemoAccount): Promise<void> {
  const answer = await page.request.post('/api/v1/session/demo', { data: { account: `demo-${who}` } });
  if (!answer.ok()) throw new Error(`not signed in as ${who}: ${answer.status()} ${await answer.text()}`);
}

/** Asks the API as somebody of the demo, without a browser. */
export function callerAs(base: () => string, who: DemoAccount) {
  let cookie: Promise<string> | undefined;
  return async (method: 'GET' | 'PUT' | 'POST', path: string, body?: object): Promise<Response> => {
    cookie ??= cookieOf(base(), who);
    const headers = { cookie: await cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    return fetch(`${base()}/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
}

async function cookieOf(base: string, who: DemoAccount): Promise<string> {
  const answer = await fetch(`${base}/api/v1/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: `demo-${who}` }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  return cookie.split(';')[0] ?? '';
}
