import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  type AccountList,
  type AccountRow,
  AddressInput,
  type GivenLink,
  RolesInput,
  STAFF_ROLES,
} from '#api/accounts/contract.ts';
import { changeAddress, changeRoles } from '../../accounts/accounts-client.ts';
import { kindOf } from '../../parts/account/account-problem.tsx';
import { isOfNoField, problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { RoleFields } from './role-fields.tsx';

type Props = {
  readonly row: AccountRow;
  readonly freeReviewers: readonly string[];
  /** What follows a change: the link to confirm an address, or the list with other roles. */
  readonly given: (link: GivenLink) => void;
  readonly changed: (list: AccountList) => void;
};

/** Another address for an account, and other roles for one of the staff. */
export function ChangeAccount({ row, freeReviewers, given, changed }: Props) {
  const isStaff = row.roles.every(role => STAFF_ROLES.some(each => each === role));
  return (
    <div className="change-account">
      <AddressOf row={row} given={given} />
      {isStaff && !row.isOwn ? <RolesOf row={row} freeReviewers={freeReviewers} changed={changed} /> : null}
    </div>
  );
}

function AddressOf({ row: { account, name }, given }: Pick<Props, 'row' | 'given'>) {
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | undefined>();
  const changing = useMutation({
    mutationFn: () => changeAddress(account, email.trim()),
    onSuccess: given,
    onError: refused => setError(addressError(refused)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const message = AddressInput.safeParse({ email }).error?.issues[0]?.message;
    setError(message);
    if (message === undefined) changing.mutate();
    else event.currentTarget.querySelector<HTMLElement>('[name="email"]')?.focus();
  };
  return (
    <form noValidate className="form act" onSubmit={submit} aria-label={`Another address for ${name}`}>
      {changing.error && addressError(changing.error) === undefined ? (
        <ProblemNotice problem={problemOf(changing.error)} />
      ) : null}
      <LabelledText
        name="email"
        label="New e-mail address"
        help="They confirm it by a link that goes there; the address before is told."
        value={email}
        error={error}
        onChange={typed => {
          setEmail(typed);
          setError(undefined);
        }}
      />
      <p className="actions">
        <Button type="submit" className="button" isDisabled={changing.isPending}>
          Change the address
        </Button>
      </p>
    </form>
  );
}

function addressError(error: unknown): string | undefined {
  const problem = problemOf(error);
  return kindOf(problem) === 'taken-address' ? problem.detail : problem.fields['email'];
}

function RolesOf({ row, freeReviewers, changed }: Pick<Props, 'row' | 'freeReviewers' | 'changed'>) {
  const { account, name, reviewer } = row;
  const [values, setValues] = useState({
    roles: STAFF_ROLES.filter(role => row.roles.includes(role)),
    reviewer: reviewer ?? '',
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const isReviewer = values.roles.includes('reviewer');
  const input = { roles: values.roles, reviewer: isReviewer ? values.reviewer || null : null };
  const changing = useMutation({ mutationFn: () => changeRoles(account, input), onSuccess: changed });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const issues = RolesInput.safeParse(input).error?.issues ?? [];
    const wrong = Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
    if (isReviewer && values.reviewer === '') wrong['reviewer'] = 'choose the reviewer this is';
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first === undefined) changing.mutate();
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const refused = changing.error ? problemOf(changing.error) : null;
  return (
    <form noValidate className="form act" onSubmit={submit} aria-label={`Roles of ${name}`}>
      {refused && isOfNoField(refused, ['roles', 'reviewer']) ? <ProblemNotice problem={refused} /> : null}
      <RoleFields
        values={values}
        errors={errors}
        freeReviewers={reviewer === null ? freeReviewers : [reviewer, ...freeReviewers]}
        change={some => setValues({ ...values, ...some, roles: [...(some.roles ?? values.roles)] })}
      />
      <p className="actions">
        <Button type="submit" className="button" isDisabled={changing.isPending}>
          Change the roles
        </Button>
      </p>
    </form>
  );
}
