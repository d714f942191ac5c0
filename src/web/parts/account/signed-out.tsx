import { useQuery } from '@tanstack/react-query';
import { leftQuery } from '../../session-client.ts';
import { useAccountWords } from './words/use-account-words.ts';

/** To whoever just signed out and came by an organization: where to sign out there. */
export function SignedOut() {
  const { provider: says } = useAccountWords();
  const { data: at } = useQuery(leftQuery);
  if (at === undefined || at === null) return null;
  return (
    <output className="notice signed-out">
      {says.signedOut(at.name)} <a href={at.address}>{says.signOutThere(at.name)}</a>
    </output>
  );
}
