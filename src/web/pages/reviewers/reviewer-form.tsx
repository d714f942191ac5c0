import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { RegisteredView, ReviewerInput } from '#api/reviewers/contract.ts';
import { changeReviewer, registerReviewer } from '../../accounts/register-client.ts';
import { problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { DraftRows, Select } from './draft-rows.tsx';
import { draftOf, emptyDraft, emptyRow, fieldAt, inputOf, type ReviewerDraft } from './reviewer-draft.ts';
import { rowParts } from './row-fields.ts';

type Props = {
  /** Who is changed; null for a new one. */
  readonly row: RegisteredView | null;
  readonly taken: readonly string[];
  readonly done: (saved: RegisteredView) => void;
  readonly close: () => void;
};

const PROFESSIONS = [
  ['MD', 'Doctor of medicine'],
  ['DO', 'Doctor of osteopathy'],
  ['psychologist', 'Psychologist'],
  ['acupuncturist', 'Acupuncturist'],
  ['optometrist', 'Optometrist'],
  ['dentist', 'Dentist'],
  ['podiatrist', 'Podiatrist'],
  ['chiropractor', 'Chiropractor'],
  ['other', 'Another, which reviews nothing'],
] as const;
const YES_NO = [
  ['no', 'No'],
  ['yes', 'Yes'],
] as const;

/** What is known of a reviewer, written down or changed; what is wrong is said at its field, and nothing typed is lost. */
export function ReviewerForm({ row, taken, done, close }: Props) {
  const [draft, setDraft] = useState(() => (row === null ? emptyDraft(taken) : draftOf(row)));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const saving = useMutation({
    mutationFn: (input: ReviewerInput) =>
      row === null ? registerReviewer(input) : changeReviewer(row.reviewer.id, input),
    onSuccess: done,
    onError: error => setErrors(fieldsOf(error)),
  });
  const change = (changed: Partial<ReviewerDraft>) => {
    setDraft({ ...draft, ...changed });
    setErrors(
      Object.fromEntries(Object.entries(errors).filter(([name]) => !((name.split('.')[0] ?? name) in changed))),
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = inputOf(draft, row?.reviewer ?? null);
    if ('input' in read) return saving.mutate(read.input);
    setErrors(read.errors);
    const form = event.currentTarget;
    [...form.querySelectorAll<HTMLElement>('[name]')]
      .find(each => (each.getAttribute('name') ?? '') in read.errors)
      ?.focus();
  };
  const text = (name: keyof ReviewerDraft, label: string, more: object = {}) => {
    const value = draft[name];
    return (
      <LabelledText
        name={name}
        label={label}
        value={typeof value === 'string' ? value : ''}
        error={errors[name]}
        onChange={typed => change({ [name]: typed })}
        {...more}
      />
    );
  };
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <form
      noValidate
      className="form reviewer-form"
      aria-label={row === null ? 'A new reviewer' : `Change ${row.name}`}
      onSubmit={submit}
    >
      {refused && Object.keys(refused.fields).length === 0 ? <ProblemNotice problem={refused} /> : null}
      <div className="draft-row">
        {text('name', 'Name', { help: 'Known inside the review organization alone.' })}
        {row === null ? text('id', 'Id', { help: 'The only mark of the reviewer in a case. It stays.' }) : null}
        <Select
          name="profession"
          label="Profession"
          options={PROFESSIONS}
          value={draft.profession}
          error={errors['profession']}
          onChange={profession => change({ profession })}
        />
        {text('npi', 'National Provider Identifier')}
      </div>
      {rowParts.map(part => (
        <DraftRows
          key={part.name}
          part={part}
          empty={emptyRow[part.name]}
          rows={draft[part.name]}
          errors={errors}
          change={rows => change({ [part.name]: rows })}
        />
      ))}
      {text('areas', 'Areas of treatment', {
        lines: 4,
        help: 'One a line, as the organization has credentialed them.',
      })}
      <div className="draft-row">
        {text('practiceSince', 'In active practice since', { type: 'date' })}
        {text('hoursPerWeek', 'Hours of practice a week')}
        {text('capacity', 'Most open cases at once')}
        <Select
          name="qme"
          label="Qualified medical evaluator now"
          options={YES_NO}
          value={draft.qme}
          error={errors['qme']}
          onChange={qme => change({ qme })}
        />
      </div>
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {row === null ? 'Register' : 'Save'}
        </Button>
        <Button className="button" onPress={close}>
          Close
        </Button>
      </p>
    </form>
  );
}

/** What the server says of a field, at the field of the form. */
function fieldsOf(error: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problemOf(error).fields).map(([place, message]) => [fieldAt(place), message]),
  );
}
