import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ChangePasswordInput, type OwnAccountView, SHORTEST_PASSWORD } from '#api/accounts/contract.ts';
import { changePassword, ownAccountQuery } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

const FIELDS = ['present', 'password'];

/** Another password, for whoever knows the present one. */
export function PasswordForm({ view }: { readonly view: OwnAccountView }) {
  const { account: says, newPassword } = useAccountWords();
  const queries = useQueryClient();
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const changing = useMutation({
    mutationFn: () => changePassword({ present, password }),
    onSuccess: changed => {
      queries.setQueryData(ownAccountQuery.queryKey, changed);
      setPresent('');
      setPassword('');
    },
    onError: error => setErrors(fieldsOf(error, says.presentWrong)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = {
      ...(present === '' ? { present: says.presentMissing } : {}),
      ...(ChangePasswordInput.shape.password.safeParse(password).success
        ? {}
        : { password: newPassword.weak(SHORTEST_PASSWORD) }),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else changing.mutate();
  };
  const refused = changing.error ? problemOf(changing.error) : null;
  const isAbove = refused !== null && isOfNoField({ ...refused, fields: fieldsOf(changing.error, '') }, FIELDS);
  return (
    <section aria-labelledby="password">
      <h2 id="password">{says.password}</h2>
      <form noValidate className="form" onSubmit={submit}>
        {isAbove ? <ProblemNotice problem={refused} /> : null}
        <input type="text" name="username" autoComplete="username" value={view.email} readOnly hidden />
        <LabelledText
          name="present"
          label={says.present}
          type="password"
          value={present}
          error={errors['present']}
          onChange={setPresent}
          autoComplete="current-password"
        />
        <LabelledText
          name="password"
          label={newPassword.label}
          type="password"
          help={newPassword.help(SHORTEST_PASSWORD)}
          value={password}
          error={errors['password']}
          onChange={setPassword}
          autoComplete="new-password"
        />
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={changing.isPending}>
            {says.change}
          </Button>
        </p>
        <output>{changing.isSuccess ? says.changed : ''}</output>
      </form>
    </section>
  );
}

/** The server says that the present password is wrong by the kind of its problem. */
function fieldsOf(error: unknown, wrong: string): Record<string, string> {
  const { type, fields } = problemOf(error);
  return type.endsWith('wrong-present-password') ? { present: wrong } : fields;
}
