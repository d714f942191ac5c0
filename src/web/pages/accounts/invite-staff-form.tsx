import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { StaffInput } from '#api/accounts/contract.ts';
import { accountsQuery, inviteStaff } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { NameAndEmail } from '../../parts/account/name-and-email.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { Given } from './given.ts';
import { RoleFields, type StaffRole } from './role-fields.tsx';

const FIELDS = ['email', 'name', 'roles', 'reviewer'];
const nobody = { email: '', name: '', roles: [] as readonly StaffRole[], reviewer: '' };

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
        <NameAndEmail values={values} errors={errors} change={change} />
        <RoleFields values={values} errors={errors} freeReviewers={freeReviewers} change={change} />
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
