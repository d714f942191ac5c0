import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Props = { readonly isBegun: boolean; readonly begin: () => void; readonly forget: () => void };

/** What this is, what is needed for it, and what was begun before. */
export function Start({ isBegun, begin, forget }: Props) {
  return (
    <>
      <title>Apply · OpenIMR</title>
      <h1>Apply for independent medical review</h1>
      <p>
        Was your treatment refused or changed? A doctor who has no part in your claim can look at that decision again.
        You pay nothing for it.
      </p>
      <h2>Have these at hand</h2>
      <ul className="needs">
        <li>the letter that refused or changed the treatment (the utilization review decision)</li>
        <li>your claim number, which stands on that letter</li>
        <li>the name of the doctor who asked for the treatment</li>
      </ul>
      <p>
        It takes about ten minutes. What you type is kept in this browser until you send it, so you can stop and go on
        later. On a computer that others use, delete it when you stop.
      </p>
      {isBegun ? <Begun begin={begin} forget={forget} /> : <BeginButton begin={begin}>Begin</BeginButton>}
    </>
  );
}

function Begun({ begin, forget }: Omit<Props, 'isBegun'>) {
  const [isAsked, setAsked] = useState(false);
  return (
    <section className="notice" aria-labelledby="begun">
      <h2 id="begun">You have begun an application</h2>
      <p>What you typed is still here.</p>
      <div className="actions">
        <BeginButton begin={begin}>Go on where I stopped</BeginButton>
        <Button className="button" onPress={() => setAsked(true)}>
          Start anew
        </Button>
      </div>
      {isAsked ? <ConfirmForgetting forget={forget} close={() => setAsked(false)} /> : null}
    </section>
  );
}

function ConfirmForgetting({ forget, close }: { readonly forget: () => void; readonly close: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">Delete what you typed?</Heading>
          <p>Everything you typed is deleted from this browser and cannot be brought back.</p>
          <p className="actions">
            <Button className="button" onPress={forget}>
              Delete what I typed
            </Button>
            <Button className="button" onPress={close}>
              Keep it
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function BeginButton({ begin, children }: { readonly begin: () => void; readonly children: string }) {
  return (
    <Button className="button primary" onPress={begin}>
      {children}
    </Button>
  );
}
