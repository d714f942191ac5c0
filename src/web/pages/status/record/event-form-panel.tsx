import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { z } from 'zod';
import type { CaseView, EventInput } from '#api/cases/contract.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { recordEvent, useChangedCase } from '../../../life-cycle-client.ts';
import { draftKey, keepDraft, readDraft } from '../../../parts/drafts.ts';
import { pacificToday } from '../../../parts/words/due-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ConfirmAct } from '../confirm-act.tsx';
import { EventField } from './event-field.tsx';
import { eventOfForm, formFields, freshValues, note } from './event-of-form.ts';
import type { EventForm, EventKind, Values } from './form-field.ts';

const FormDraft = z.record(z.string(), z.string());

type Props = {
  readonly view: CaseView;
  readonly kind: EventKind;
  readonly form: EventForm;
  readonly done: (title: string) => void;
};

/** The form of one kind of event. What is typed is kept in this browser until it is recorded; a refusal changes nothing in it. */
export function EventFormPanel({ view, kind, form, done }: Props) {
  const fields = [...form.fields(view), note];
  const names = fields.map(field => field.name);
  const draftAt = draftKey({ ...view, panel: null }, `event-${kind}`);
  const takeIn = useChangedCase();
  const place = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(
    () => readDraft(FormDraft, draftAt) ?? freshValues(fields, pacificToday()),
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState<EventInput | null>(null);

  const recording = useMutation({
    mutationFn: (event: EventInput) => recordEvent(view.caseNumber, event),
    onSuccess: changed => {
      keepDraft(draftAt, null);
      takeIn(changed);
      done(form.title);
    },
    onError: error => refuse(formFields(problemOf(error).fields)),
  });

  const change = (name: string, value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    keepDraft(draftAt, next);
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => field !== name)));
    if (recording.isError) recording.reset();
  };

  function refuse(wrong: Readonly<Record<string, string>>) {
    setErrors(wrong);
    const [first] = names.filter(name => wrong[name] !== undefined);
    if (first !== undefined) place.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  const submit = (pressed: FormEvent) => {
    pressed.preventDefault();
    const outcome = eventOfForm(kind, form, values, view);
    if (outcome.kind === 'wrong') return refuse(outcome.fields);
    setErrors({});
    if (form.confirm !== undefined) return setAsked(outcome.event);
    recording.mutate(outcome.event);
  };

  const refused = recording.error ? problemOf(recording.error) : null;
  return (
    <form noValidate ref={place} className="form act" onSubmit={submit} aria-label={form.title}>
      <div>
        <h3 tabIndex={-1}>{form.title}</h3>
        {form.lead === undefined ? null : <p className="quiet act-lead">{form.lead}</p>}
      </div>
      {fields.map(field => (
        <EventField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          change={value => change(field.name, value)}
          error={errors[field.name]}
        />
      ))}
      {refused && isOfNoField({ ...refused, fields: { ...formFields(refused.fields) } }, names) ? (
        <ProblemNotice problem={refused} />
      ) : null}
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={recording.isPending}>
          {recording.isPending ? 'Recording' : form.button}
        </Button>
      </p>
      {asked && form.confirm !== undefined ? (
        <ConfirmAct
          title={`${form.title}?`}
          says={form.confirm}
          button={form.button}
          close={() => setAsked(null)}
          confirm={() => {
            setAsked(null);
            recording.mutate(asked);
          }}
        />
      ) : null}
    </form>
  );
}
