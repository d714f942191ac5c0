import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { CaseView } from '#api/cases/contract.ts';
import { problemOf } from '../../client.ts';
import { withdrawRequest } from '../../clients/withdrawal-client.ts';
import { useChangedCase } from '../../life-cycle-client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { placeOnWay } from './way.ts';
import { useCaseWords } from './words/use-case-words.ts';

/** Taking back what one asked for, after one question; nothing once it is decided or over. */
export function TakeBack({ view }: { readonly view: CaseView }) {
  const { takeBack: words } = useCaseWords();
  const { language } = useLanguage();
  const changed = useChangedCase();
  const [isAsked, setAsked] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => withdrawRequest(view.caseNumber),
    onSuccess: changed,
    onSettled: () => setAsked(false),
  });
  const place = placeOnWay(view);
  if (place === null || place > 3 || view.state === 'remanded') return null;
  return (
    <section aria-labelledby="take-back">
      <h2 id="take-back">{words.title}</h2>
      <p>{words.says}</p>
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      <p>
        <Button className="button" onPress={() => setAsked(true)}>
          {words.ask}
        </Button>
      </p>
      {isAsked ? (
        <ModalOverlay className="overlay" isOpen onOpenChange={open => (open ? undefined : setAsked(false))}>
          <Modal className="modal" lang={language}>
            <Dialog className="dialog" role="alertdialog">
              <Heading slot="title">{words.sure}</Heading>
              <p>{words.effect}</p>
              <p className="actions">
                <Button className="button" isDisabled={isPending} onPress={() => mutate()}>
                  {words.yes}
                </Button>
                <Button className="button" onPress={() => setAsked(false)}>
                  {words.no}
                </Button>
              </p>
            </Dialog>
          </Modal>
        </ModalOverlay>
      ) : null}
    </section>
  );
}
