import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Props = {
  readonly title: string;
  readonly says: string;
  readonly button: string;
  readonly close: () => void;
  readonly confirm: () => void;
};

/** Asks once more before what cannot be undone. */
export function ConfirmAct({ title, says, button, close, confirm }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{title}</Heading>
          <p>{says} This cannot be undone.</p>
          <p className="actions">
            <Button className="button primary" onPress={confirm}>
              {button}
            </Button>
            <Button className="button" onPress={close}>
              Go back
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
