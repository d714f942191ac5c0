import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView } from '#api/cases/contract.ts';
import type { FeedbackInput, OwnFeedback } from '#api/feedback/contract.ts';
import { problemOf } from '../../client.ts';
import { giveFeedback, ownFeedbackQuery } from '../../clients/feedback-client.ts';
import { useKeptText } from '../../parts/kept-text.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useMay } from '../../session-client.ts';
import { useCaseWords } from './words/use-case-words.ts';

/** What the physician who asked says of a determination: whether the criteria helped, and what was missing. Nothing before its letter. */
export function Feedback({ view: { caseNumber, letter } }: { readonly view: CaseView }) {
  const may = useMay();
  return letter !== null && may('give-feedback') ? <Asked caseNumber={caseNumber} /> : null;
}

function Asked({ caseNumber }: { readonly caseNumber: string }) {
  const { feedback: words } = useCaseWords();
  const { data, error, refetch } = useQuery(ownFeedbackQuery(caseNumber));
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{words.title}</h2>
      <p>{words.says}</p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {data ? <FeedbackForm caseNumber={caseNumber} said={data.feedback} /> : null}
    </section>
  );
}

const HELPED = ['yes', 'in-part', 'no'] as const;
type Props = { readonly caseNumber: string; readonly said: OwnFeedback['feedback'] };

function FeedbackForm({ caseNumber, said }: Props) {
  const { feedback: words } = useCaseWords();
  const queries = useQueryClient();
  const [helped, setHelped] = useState(said?.helped ?? null);
  const [typed, write] = useKeptText(`feedback:${caseNumber}`);
  const [isTouched, touch] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const missing = isTouched || typed !== '' ? typed : (said?.missing ?? '');
  const giving = useMutation({
    mutationFn: (input: FeedbackInput) => giveFeedback(caseNumber, input),
    onSuccess: answer => {
      touch(false);
      write('');
      queries.setQueryData(ownFeedbackQuery(caseNumber).queryKey, answer);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(helped === null);
    if (helped !== null) return giving.mutate({ helped, missing: missing.trim() });
    event.currentTarget.querySelector<HTMLElement>('[name="helped"]')?.focus();
  };
  return (
    <form noValidate className="form" onSubmit={submit}>
      {giving.error ? <ProblemNotice problem={problemOf(giving.error)} /> : null}
      <fieldset className="feedback-choice">
        <legend>{words.helped}</legend>
        {isMissing ? <p className="field-error">{words.choose}</p> : null}
        {HELPED.map(each => (
          <label key={each}>
            <input
              type="radio"
              name="helped"
              checked={helped === each}
              onChange={() => {
                setHelped(each);
                setMissing(false);
              }}
            />
            <span>{words.answers[each]}</span>
          </label>
        ))}
      </fieldset>
      <LabelledText
        name="missing"
        label={words.missing}
        help={words.missingHelp}
        lines={3}
        value={missing}
        onChange={next => {
          touch(true);
          write(next);
        }}
      />
      <p className="actions">
        <Button type="submit" className="button" isDisabled={giving.isPending}>
          {said === null ? words.send : words.change}
        </Button>
      </p>
      {giving.isSuccess && !isTouched ? <output>{words.thanks}</output> : null}
    </form>
  );
}
