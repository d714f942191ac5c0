import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { fileApplication } from '../../application-client.ts';
import { caseListsKey, problemOf } from '../../client.ts';
import { clocksKey } from '../../clocks-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { type ApplicationDraft, answerOf } from './application-draft.ts';
import { checkDraft } from './application-of-draft.ts';
import type { Answers } from './fields/answers.ts';
import { ErrorSummary, focusPlace } from './fields/error-summary.tsx';
import { type Step, stepFrom, stepOf } from './steps.ts';
import { Progress } from './progress.tsx';
import { useApplyWords } from './words/use-apply-words.ts';
import { DecisionStep } from './steps/decision-step.tsx';
import { DoctorStep } from './steps/doctor-step.tsx';
import { PersonStep } from './steps/person-step.tsx';
import { SignStep } from './steps/sign-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { TreatmentStep } from './steps/treatment-step.tsx';

type Errors = Readonly<Record<string, string>>;

type Props = {
  readonly step: Step;
  readonly draft: ApplicationDraft;
  readonly today: CivilDate;
  /** Whether this browser keeps what is typed. */
  readonly isStored: boolean;
  readonly change: (draft: ApplicationDraft) => void;
  readonly go: (step: Step | null) => void;
  readonly done: (caseNumber: string, mailed: boolean) => void;
};

const FIELDS: Readonly<Record<Step, ComponentType<StepProps>>> = {
  decision: DecisionStep,
  treatment: TreatmentStep,
  you: PersonStep,
  doctor: DoctorStep,
  sign: SignStep,
};

/** One step of the form: its fields, what is wrong with them, and the ways on and back. */
export function StepForm({ step, draft, today, isStored, change, go, done }: Props) {
  const words = useApplyWords();
  const queries = useQueryClient();
  const [errors, setErrors] = useState<Errors>({});
  const [summary, setSummary] = useState<Errors | null>(null);
  const [attempts, setAttempts] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const refusal = useRef<HTMLDivElement>(null);
  const shown = useRef<Step | null>(null);
  const wanted = useRef<string | null>(null);

  const filing = useMutation({
    mutationFn: fileApplication,
    onSuccess: ({ caseNumber, mailed }) => {
      void queries.invalidateQueries({ queryKey: caseListsKey });
      void queries.invalidateQueries({ queryKey: clocksKey });
      done(caseNumber, mailed);
    },
    onError: error => refuse(problemOf(error).fields),
  });

  // A new step begins at its heading, or at the field it was opened for.
  useEffect(() => {
    if (shown.current === step) return;
    if (wanted.current !== null) focusPlace(wanted.current);
    else if (shown.current !== null) heading.current?.focus();
    wanted.current = null;
    shown.current = step;
    setSummary(null);
  }, [step]);
  useEffect(() => {
    if (filing.error) refusal.current?.focus();
  }, [filing.error]);

  const update = (next: ApplicationDraft, places: readonly string[]) => {
    change(next);
    setErrors(Object.fromEntries(Object.entries(errors).filter(([place]) => !places.includes(place))));
    if (filing.isError) filing.reset();
  };
  const answers: Answers = {
    value: place => answerOf(draft, place),
    set: (place, value) => update({ ...draft, answers: { ...draft.answers, [place]: value } }, [place]),
    error: place => errors[place],
  };
  const refuse = (found: Errors) => {
    setErrors(found);
    setAttempts(attempts + 1);
    setSummary(Object.keys(found).length === 0 ? null : found);
  };
  const mend = (place: string) => {
    if (stepOf(place) === step) return focusPlace(place);
    wanted.current = place;
    go(stepOf(place));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, words);
    const next = stepFrom(step, 1);
    if (next === null && checked.kind === 'complete') return filing.mutate(checked.application);
    const open = checked.kind === 'complete' ? [] : Object.entries(checked.errors);
    const here = Object.fromEntries(open.filter(([place]) => next === null || stepOf(place) === step));
    refuse(here);
    if (next !== null && Object.keys(here).length === 0) go(next);
  };

  const Fields = FIELDS[step];
  const { frame } = words;
  const title = words.steps[step];
  const refused = filing.error ? problemOf(filing.error) : null;
  return (
    <form noValidate className="form apply-form" onSubmit={submit}>
      <title>{`${summary ? `${frame.problem}: ` : ''}${title} · ${words.start.page} · OpenIMR`}</title>
      <Progress step={step} go={go} />
      {summary ? <ErrorSummary key={attempts} errors={summary} go={mend} /> : null}
      {refused && summary === null ? (
        <div ref={refusal} tabIndex={-1}>
          <ProblemNotice
            problem={{
              ...refused,
              title: frame.notSent,
              detail: `${frame.inEnglish} ${refused.detail} ${frame.typedIsKept}`.trim(),
            }}
          />
        </div>
      ) : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Fields
        draft={draft}
        answers={answers}
        today={today}
        go={go}
        setItems={(items, places) => update({ ...draft, items: [...items] }, places)}
      />
      <div className="actions apply-actions">
        <Button type="submit" className="button primary" isDisabled={filing.isPending}>
          {step === 'sign' ? (filing.isPending ? frame.sending : frame.send) : frame.next}
        </Button>
        <Button className="button" onPress={() => go(stepFrom(step, -1))}>
          {frame.back}
        </Button>
        <p className="quiet kept">{isStored ? frame.kept : frame.notKept}</p>
      </div>
    </form>
  );
}
