import { applicationForm } from '../builders/case-events.ts';

/** What an app answered; null when it gave no answer: nobody knows then whether it was done. */
export type Answer = { readonly status: number; readonly body: unknown } | null;

const PATIENCE = 10_000; // ms

/** Asks an app for something under its API. */
export async function ask(
  { url, cookie }: { readonly url: string; readonly cookie: string },
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  try {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return null;
  }
}

/** An application of a worker nobody else is. */
export function application(serial: number): object {
  const born = new Date(Date.UTC(1950, 0, 1 + serial)).toISOString().slice(0, 10);
  const { employee, claim, ...form } = applicationForm();
  return {
    form: {
      ...form,
      employee: { ...employee, lastName: `Example-${serial}`, birthDate: born },
      claim: { ...claim, number: `WC-${serial}` },
    },
    received: '2016-10-20',
    urDecisionText: 'Records reviewed: progress note of 12 September 2016. The request is denied.',
  };
}
