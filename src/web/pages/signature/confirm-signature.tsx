import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { CaseView } from '#api/cases/contract.ts';
import { stillToSign } from '../../parts/seats.ts';

type Props = { readonly view: CaseView; readonly close: () => void; readonly confirm: () => void };

/** Asks once more, for a signature cannot be taken back. */
export function ConfirmSignature({ view, close, confirm }: Props) {
  const of = (outcome: 'upheld' | 'overturned') => view.items.filter(each => each.decision?.outcome === outcome).length;
  const others = view.panel === null ? '' : stillToSign(view);
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">
            {others === '' ? 'Sign the determination' : 'Sign your analysis'} of {view.caseNumber}?
          </Heading>
          <p>
            {of('upheld')} upheld, {of('overturned')} overturned.{' '}
            {others === ''
              ? 'The letter is issued, and nothing in it can be changed afterwards.'
              : `Nothing you decided can be changed afterwards. The letter is issued when ${others} also signed.`}
          </p>
          <p className="actions">
            <Button className="button primary" onPress={confirm}>
              {view.panel === null ? 'Sign determination' : 'Sign analysis'}
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
