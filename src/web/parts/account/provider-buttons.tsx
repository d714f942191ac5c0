import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { beginAtProvider } from '../../accounts/provider-client.ts';
import { sessionQuery } from '../../session-client.ts';
import { AccountProblem } from './account-problem.tsx';
import { useAccountWords } from './words/use-account-words.ts';

/** Signing in at an organization instead, and back to a page of ours; nothing where none is set up. */
export function ProviderButtons({ back, anew = false }: { readonly back: string; readonly anew?: boolean }) {
  const { provider: says } = useAccountWords();
  const { data } = useQuery(sessionQuery);
  const beginning = useMutation({ mutationFn: (provider: string) => beginAtProvider(provider, back, anew) });
  const providers = data?.providers ?? [];
  if (providers.length === 0) return null;
  return (
    <div className="provider-buttons">
      {beginning.error ? <AccountProblem error={beginning.error} /> : null}
      {providers.map(({ provider, name }) => (
        <Button
          key={provider}
          className="button"
          onPress={() => beginning.mutate(provider)}
          isDisabled={beginning.isPending}
        >
          {says.by(name)}
        </Button>
      ))}
    </div>
  );
}
