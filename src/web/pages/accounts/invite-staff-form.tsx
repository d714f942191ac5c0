import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { STAFF_ROLES, StaffInput } from '#api/accounts/contract.ts';
import { accountsQuery, inviteStaff } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { ROLE_DOES, ROLE_WORDS } from '../../parts/account/role-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { Given } from './given.ts';

const FIELDS = ['email', 'name', 'roles', 'reviewer'];
const nobody = { email: '', name: '', roles: [] as readonly (typeof STAFF_ROLES)[number][], reviewer: '' };

type Props = { readonly freeReviewers: readonly string[]; readonly show: (given: Given | null) => void };

/** Inviting somebody of the staff: an account without a password, and a link to choose one. */
export function InviteStaffForm({ freeReviewers, show }: Props) {
  const queries = useQueryClient();
  const [values, setValues] = useState(nobody);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const isReviewer = values.roles.includes('reviewer');
  const input = { ...values, roles: [...values.roles], reviewer: isReviewer ? values.reviewer || null : null };
  const inviting = useMutation({
    mutationFn: () => inviteStaff(input),
    onSuccess: given => {
      show({ given, name: values.name.trim() });
      setValues(nobody);
      void queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
    onError: error => setErrors(fieldsOf(error)),
  });
  const change = (changed: Partial<typeof values>) => {
    setValues({ ...values, ...changed });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => !(name in changed))));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const issues = StaffInput.safeParse(input).error?.issues ?? [];
    const wrong = Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
    if (isReviewer && values.reviewer === '') wrong['reviewer'] = 'choose the reviewer this is';
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first !== undefined) return event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    inviting.mutate();
  };
  const refused = inviting.error ? problemOf(inviting.error) : null;
  return (
    <section className="acts" aria-labelledby="invite">
      <h2 id="invite">Invite somebody of the staff</h2>
      <form noValidate className="form act" onSubmit={submit}>
        {refused && isOfNoField({ ...refused, fields: fieldsOf(inviting.error) }, FIELDS) ? (
          <ProblemNotice problem={refused} />
        ) : null}
        <LabelledText
          name="name"
          label="Name"
          value={values.name}
          error={errors['name']}
          onChange={name => change({ name })}
        />
        <LabelledText
          name="email"
          label="E-mail address"
          value={values.email}
          error={errors['email']}
          onChange={email => change({ email })}
        />
        <fieldset className="ticks">
          <legend>Roles</legend>
          {errors['roles'] === undefined ? null : <p className="field-error">{errors['roles']}</p>}
          {STAFF_ROLES.map(role => (
            <label key={role} className="tick">
              <input
                type="checkbox"
                name="roles"
                checked={values.roles.includes(role)}
                onChange={({ target }) =>
                  change({
                    roles: STAFF_ROLES.filter(each => (each === role ? target.checked : values.roles.includes(each))),
                  })
                }
              />
              <span>
                {ROLE_WORDS[role]}
                <span className="tick-hint">{ROLE_DOES[role]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {isReviewer ? (
          <div className="field">
            <label htmlFor="reviewer">Which registered reviewer</label>
            {errors['reviewer'] === undefined ? null : <p className="field-error">{errors['reviewer']}</p>}
            {freeReviewers.length === 0 ? (
              <p className="quiet">Every registered reviewer has an account. Register the reviewer first.</p>
            ) : (
              <select
                id="reviewer"
                name="reviewer"
                value={values.reviewer}
                aria-invalid={errors['reviewer'] !== undefined}
                onChange={({ target }) => change({ reviewer: target.value })}
              >
                <option value="">Choose</option>
                {freeReviewers.map(id => (
                  <option key={id}>{id}</option>
                ))}
              </select>
            )}
          </div>
        ) : null}
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={inviting.isPending}>
            Invite
          </Button>
        </p>
      </form>
    </section>
  );
}

/** What the server says of a field, also where it says it by the kind of the problem. */
function fieldsOf(error: unknown): Record<string, string> {
  const { type, detail, fields } = problemOf(error);
  if (type.endsWith('taken-address')) return { email: detail };
  if (type.endsWith('no-identity')) return { reviewer: detail };
  return fields;
}
