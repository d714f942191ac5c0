import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OrganizationInput, OrganizationView } from '#api/organization/contract.ts';
import { describeOrganization } from '../../accounts/organization-client.ts';
import { problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { DraftRows } from '../reviewers/draft-rows.tsx';
import { type ContactField, draftOf, fieldAt, inputOf, type OrganizationDraft } from './organization-draft.ts';
import { organizationRows } from './organization-rows.ts';

type Props = {
  readonly view: OrganizationView;
  readonly saved: (view: OrganizationView) => void;
  /** Asks for it anew, where somebody else described it meanwhile. */
  readonly again: () => void;
};

const CHANGED_MEANWHILE = 409;

/** What the review organization says of itself; what is wrong is said at its field, and nothing typed is lost. */
export function OrganizationForm({ view, saved, again }: Props) {
  const [draft, setDraft] = useState(() => draftOf(view.organization));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSaved, setSaved] = useState(false);
  const saving = useMutation({
    mutationFn: (input: OrganizationInput) => describeOrganization(input),
    onSuccess: answered => {
      setSaved(true);
      setDraft(draftOf(answered.organization));
      saved(answered);
    },
    onError: error => {
      const { status, fields } = problemOf(error);
      setErrors(Object.fromEntries(Object.entries(fields).map(([place, said]) => [fieldAt(place, draft), said])));
      if (status === CHANGED_MEANWHILE) again();
    },
  });
  const change = (changed: Partial<OrganizationDraft>) => {
    setSaved(false);
    setDraft({ ...draft, ...changed });
    setErrors(
      Object.fromEntries(Object.entries(errors).filter(([name]) => !((name.split('.')[0] ?? name) in changed))),
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = inputOf(draft, view.organization, view.number);
    if ('input' in read) return saving.mutate(read.input);
    setErrors(read.errors);
    const form = event.currentTarget;
    [...form.querySelectorAll<HTMLElement>('[name]')]
      .find(each => (each.getAttribute('name') ?? '') in read.errors)
      ?.focus();
  };
  const text = (name: 'name' | ContactField, label: string, more: object = {}) => (
    <LabelledText
      name={name}
      label={label}
      value={draft[name]}
      error={errors[name]}
      onChange={typed => change({ [name]: typed })}
      {...more}
    />
  );
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <form noValidate className="form reviewer-form" aria-label="The review organization" onSubmit={submit}>
      <fieldset className="draft-rows">
        <legend>On its letters</legend>
        <p className="field-help">
          Letters signed from now on carry what stands here. Letters signed before stay as they are.
        </p>
        <div className="on-letters">
          {text('name', 'Name')}
          {text('medicalDirector', 'Medical director', { help: 'With the degree, as Ruth Alder, MD.' })}
          {text('address', 'Address', {
            lines: 4,
            className: 'tall',
            help: 'Street or box, then city, state and ZIP code.',
          })}
          {text('telephone', 'Telephone', { type: 'tel' })}
          {text('fax', 'Fax', { type: 'tel' })}
          {text('hours', 'Hours', { help: 'As Monday to Friday, 8 a.m. to 5 p.m.' })}
          {text('hoursInSpanish', 'Hours, in Spanish', { help: 'As de lunes a viernes, de 8 a 17 horas.' })}
        </div>
      </fieldset>
      {organizationRows.map(part => (
        <DraftRows
          key={part.name}
          part={part}
          empty={part.empty}
          rows={draft[part.name]}
          errors={errors}
          change={rows => change({ [part.name]: rows })}
        />
      ))}
      {refused && Object.keys(refused.fields).length === 0 ? <ProblemNotice problem={refused} /> : null}
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          Save
        </Button>
        <output>{isSaved ? 'Saved.' : ''}</output>
      </p>
    </form>
  );
}
