import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLanguage } from '../../parts/language/language.tsx';
import { useApplyWords } from './words/use-apply-words.ts';

type Props = { readonly isBegun: boolean; readonly begin: () => void; readonly forget: () => void };

/** What this is, what is needed for it, and what was begun before. */
export function Start({ isBegun, begin, forget }: Props) {
  const { start } = useApplyWords();
  return (
    <>
      <title>{`${start.page} · OpenIMR`}</title>
      <h1>{start.title}</h1>
      <p>{start.opening}</p>
      <h2>{start.have}</h2>
      <ul className="needs">
        {start.needs.map(need => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p>{start.kept}</p>
      {isBegun ? <Begun begin={begin} forget={forget} /> : <BeginButton begin={begin}>{start.begin}</BeginButton>}
    </>
  );
}

function Begun({ begin, forget }: Omit<Props, 'isBegun'>) {
  const { start } = useApplyWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <section className="notice" aria-labelledby="begun">
      <h2 id="begun">{start.begun}</h2>
      <p>{start.still}</p>
      <div className="actions">
        <BeginButton begin={begin}>{start.goOn}</BeginButton>
        <Button className="button" onPress={() => setAsked(true)}>
          {start.anew}
        </Button>
      </div>
      {isAsked ? <ConfirmForgetting forget={forget} close={() => setAsked(false)} /> : null}
    </section>
  );
}

function ConfirmForgetting({ forget, close }: { readonly forget: () => void; readonly close: () => void }) {
  const { start } = useApplyWords();
  const { language } = useLanguage();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : close())}>
      <Modal className="modal" lang={language}>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{start.forget}</Heading>
          <p>{start.forgetting}</p>
          <p className="actions">
            <Button className="button" onPress={forget}>
              {start.yesForget}
            </Button>
            <Button className="button" onPress={close}>
              {start.keep}
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
