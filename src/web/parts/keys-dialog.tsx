import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { KeySet } from './key-bindings.ts';

type Props = {
  readonly sets: readonly KeySet[];
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly close: () => void;
};

/** Every key that works on this page, and a switch for those who would rather have none. */
export function KeysDialog({ sets, on, turn, close }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Keys</Heading>
          {sets.map(set => (
            <section key={set.title} className="keys-set">
              <h3>{set.title}</h3>
              <dl className="keys">
                {set.bindings.map(binding => (
                  <div key={binding.label}>
                    <dt>
                      <kbd>{binding.label}</kbd>
                    </dt>
                    <dd>{binding.says}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <label className="keys-switch">
            <input type="checkbox" checked={on} onChange={event => turn(event.target.checked)} />
            Single keys work in this browser
          </label>
          <Button className="button" onPress={close}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
