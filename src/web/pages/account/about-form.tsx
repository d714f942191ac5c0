import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OwnAccountView } from '#api/accounts/contract.ts';
import { describeOwnAccount, ownAccountQuery } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { sessionQuery } from '../../session-client.ts';

/** Name and language; the address is shown, for one signs in with it. */
export function AboutForm({ view }: { readonly view: OwnAccountView }) {
  const { account: says } = useAccountWords();
  const queries = useQueryClient();
  const { choose } = useLanguage();
  const [name, setName] = useState(view.name);
  const [language, setLanguage] = useState(view.language);
  const [error, setError] = useState<string | undefined>();
  const saving = useMutation({
    mutationFn: () => describeOwnAccount({ name: name.trim(), language }),
    onSuccess: saved => {
      queries.setQueryData(ownAccountQuery.queryKey, saved);
      if (saved.language !== view.language) choose(saved.language);
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
    },
    onError: refused => setError(problemOf(refused).fields['name']),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isMissing = name.trim() === '';
    setError(isMissing ? says.nameMissing : undefined);
    if (isMissing) event.currentTarget.querySelector<HTMLElement>('[name="name"]')?.focus();
    else saving.mutate();
  };
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{says.about}</h2>
      <form noValidate className="form act" onSubmit={submit}>
        {refused && isOfNoField(refused, ['name']) ? <ProblemNotice problem={refused} /> : null}
        <LabelledText name="name" label={says.name} value={name} error={error} onChange={setName} autoComplete="name" />
        <div className="field">
          <p>
            <strong>{says.email}</strong> {view.email}
          </p>
          <p className="field-help">{says.emailHelp}</p>
        </div>
        <div className="field">
          <label htmlFor="language">{says.language}</label>
          <p className="field-help">{says.languageHelp}</p>
          <select
            id="language"
            value={language}
            onChange={({ target }) => setLanguage(target.value === 'es' ? 'es' : 'en')}
          >
            <option value="en">English</option>
            <option value="es">Español</option>
          </select>
        </div>
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={saving.isPending}>
            {says.save}
          </Button>
          <output className="quiet">{saving.isSuccess ? says.saved : ''}</output>
        </p>
      </form>
    </section>
  );
}
