import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { SessionView } from '#api/accounts/contract.ts';
import { endedQuery, queries, sessionQuery, useSignedIn } from '../../session-client.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { useLocation } from '@tanstack/react-router';
import { useAccountWords } from './words/use-account-words.ts';
import { SignInForm } from './sign-in-form.tsx';

function close(): void {
  queries.setQueryData(endedQuery.queryKey, false);
}

/** Asks to sign in again on top of the page, which stays as it is with all that was typed. */
export function SessionEnded() {
  const { data: hasEnded } = useQuery(endedQuery);
  const { data: session } = useQuery(sessionQuery);
  const { signIn: says, lang } = useAccountWords();
  const { href } = useLocation();
  const signedIn = useSignedIn();
  if (hasEnded !== true) return null;
  const done = (next: SessionView) => {
    close();
    void signedIn(next);
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal">
        <Dialog className="dialog" lang={lang}>
          <Heading slot="title">{says.again}</Heading>
          <p>{says.ended}</p>
          <SignInForm done={done} back={href} />
          {session !== undefined && session.demo.length > 0 ? <DemoAccounts demo={session.demo} done={done} /> : null}
          <Button className="button" onPress={close}>
            {says.notNow}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
