import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { z } from 'zod';
import { PARTY_ROLES, PartyInput } from '#api/accounts/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { inviteParty, partiesQuery } from '../../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { NameAndEmail } from '../../../parts/account/name-and-email.tsx';
import { ROLE_WORDS } from '../../../parts/account/role-words.ts';
import { ShownLink } from '../../../parts/account/shown-link.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { writtenTime } from '../../../parts/words/written-date.ts';
import '../../../style/account/accounts.css';

/** Who follows the case by an account, who is invited to it, and inviting somebody. */
export function PartiesPanel({ caseNumber }: { readonly caseNumber: string }) {
  const { data, error } = useQuery(partiesQuery(caseNumber));
  const [isInviting, setInviting] = useState(false);
  return (
    <section className="status-part" aria-labelledby="parties">
      <h2 id="parties">Who follows the case</h2>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {data?.parties.length === 0 ? <p className="quiet">Nobody has an account for this case yet.</p> : null}
      {data !== undefined && data.parties.length > 0 ? (
        <ul className="parties">
          {data.parties.map(({ name, email, role, since, until }) => (
            <li key={`${email} ${role} ${until}`}>
              <p>
                {name}, {ROLE_WORDS[role].toLowerCase()}
              </p>
              <p className="quiet">
                {email} ·{' '}
                {since === null
                  ? `invited, the link works until ${writtenTime(until ?? '')}`
                  : `since ${writtenTime(since)}`}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {isInviting ? (
        <InviteForm caseNumber={caseNumber} close={() => setInviting(false)} />
      ) : (
        <p className="actions">
          <Button className="button" onPress={() => setInviting(true)}>
            Invite a party
          </Button>
        </p>
      )}
    </section>
  );
}

type Values = { readonly email: string; readonly name: string; readonly role: string; readonly language: Language };
const nobody: Values = { email: '', name: '', role: '', language: 'en' };

function InviteForm({ caseNumber, close }: { readonly caseNumber: string; readonly close: () => void }) {
  const queries = useQueryClient();
  const [values, setValues] = useState(nobody);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const inviting = useMutation({
    mutationFn: (input: z.output<typeof PartyInput>) => inviteParty(caseNumber, input),
    onSuccess: () => {
      setValues(nobody);
      void queries.invalidateQueries({ queryKey: partiesQuery(caseNumber).queryKey });
    },
    onError: error => setErrors(problemOf(error).fields),
  });
  const change = (changed: Partial<Values>) => {
    setValues({ ...values, ...changed });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => !(name in changed))));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = PartyInput.safeParse(values);
    const wrong = Object.fromEntries(
      (read.error?.issues ?? []).map(({ path: [field], message }) => [
        String(field),
        field === 'role' ? 'choose who it is' : message,
      ]),
    );
    setErrors(wrong);
    if (read.success) return inviting.mutate(read.data);
    const [first] = Object.keys(wrong);
    event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const refused = inviting.error ? problemOf(inviting.error) : null;
  return (
    <form noValidate className="form act" onSubmit={submit}>
      {refused && isOfNoField(refused, Object.keys(nobody)) ? <ProblemNotice problem={refused} /> : null}
      {inviting.data ? (
        <ShownLink key={inviting.data.link} given={inviting.data} name={inviting.variables.name} />
      ) : null}
      <NameAndEmail values={values} errors={errors} change={change} />
      <div className="field">
        <label htmlFor="party-role">Who it is</label>
        {errors['role'] === undefined ? null : <p className="field-error">{errors['role']}</p>}
        <select
          id="party-role"
          name="role"
          value={values.role}
          aria-invalid={errors['role'] !== undefined}
          onChange={({ target }) => change({ role: target.value })}
        >
          <option value="">Choose</option>
          {PARTY_ROLES.map(role => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="party-language">Language of e-mails</label>
        <select
          id="party-language"
          value={values.language}
          onChange={({ target }) => change({ language: target.value === 'es' ? 'es' : 'en' })}
        >
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
      </div>
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={inviting.isPending}>
          Invite
        </Button>
        <Button className="button" onPress={close}>
          Close
        </Button>
      </p>
    </form>
  );
}
