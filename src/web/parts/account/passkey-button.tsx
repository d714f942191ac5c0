import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { isBrokenOff, signInWithPasskey } from '../../accounts/passkey-client.ts';
import { AccountProblem } from './account-problem.tsx';
import { useAccountWords } from './words/use-account-words.ts';

/** Signing in by a passkey instead; nothing where the browser knows none. */
export function PasskeyButton({ done }: { readonly done: (session: SessionView) => void }) {
  const { passkeys: says, lang } = useAccountWords();
  const signing = useMutation({ mutationFn: signInWithPasskey, onSuccess: done });
  if (!('PublicKeyCredential' in window)) return null;
  return (
    <div lang={lang}>
      {signing.error && !isBrokenOff(signing.error) ? <AccountProblem error={signing.error} /> : null}
      <Button className="button" onPress={() => signing.mutate()} isDisabled={signing.isPending}>
        {says.signIn}
      </Button>
    </div>
  );
}
