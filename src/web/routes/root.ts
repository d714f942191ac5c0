import { createRootRoute, redirect } from '@tanstack/react-router';
import { NotFound, PageFault } from '../pages/fault-page.tsx';
import { PageShell } from '../parts/page-shell.tsx';
import { queries, sessionQuery } from '../session-client.ts';

/** What stands around every page. */
export const root = createRootRoute({ component: PageShell, notFoundComponent: NotFound, errorComponent: PageFault });

/** A page of cases: whoever is not signed in signs in first and comes back; a server that does not answer is the page's to tell. */
export async function signedInOnly({ location }: { readonly location: { readonly href: string } }): Promise<void> {
  const session = await queries.ensureQueryData(sessionQuery).catch(() => null);
  // Before a passkey or an app is there, where one must be, the own account is all that opens.
  if (session?.mustAddSecondFactor === true && !location.href.startsWith('/account'))
    throw redirect({ to: '/account', replace: true });
  if (session === null || session.account !== null) return;
  throw redirect({ to: '/sign-in', search: { back: location.href }, replace: true });
}
