import { ProviderAddress, SignedOutView } from '#api/accounts/contract.ts';
import type { z } from 'zod';
import { SignInSearch } from '../pages/sign-in/sign-in-search.ts';
import { answerTo, ask, sending } from '../client.ts';
import { FirstStep } from '../session-client.ts';

const PROVIDERS = '/api/v1/session/providers';
/** Where this window goes once it is back; the address at the organization holds no page of ours. */
const BACK = 'openimr:back';

/** Leaves for the organization; `back` is the page of ours to come back to, `anew` whether to prove there anew who one is. */
export async function beginAtProvider(provider: string, back: string, anew: boolean): Promise<void> {
  const address = `${PROVIDERS}/${encodeURIComponent(provider)}?anew=${anew ? 1 : 0}`;
  const begun = await ask(ProviderAddress, address, { method: 'POST' });
  sessionStorage.setItem(BACK, back);
  window.location.assign(begun.address);
}

/** What this window was opened with, before the router writes the address its own way: a code may look like a number. */
const opened = window.location.search.slice(1);

/** Signs in by what the organization answered: the part behind the `?` of the address it sent the browser to. */
export function signInByProvider(): Promise<z.infer<typeof FirstStep>> {
  return ask(FirstStep, PROVIDERS, sending('POST', { answer: opened || 'nothing' }));
}

/** The page one left for the organization from; the start where it is not known. */
export function pageLeft(): string {
  return SignInSearch.parse({ back: sessionStorage.getItem(BACK) ?? undefined }).back ?? '/';
}

/** Signs out here; answers where one signs out of the organization one came by, null where by none. */
export async function signOut(): Promise<z.infer<typeof SignedOutView>['at'] | null> {
  const answer = await answerTo('/api/v1/session', { method: 'DELETE' });
  return answer.status === 204 ? null : SignedOutView.parse(await answer.json()).at;
}
