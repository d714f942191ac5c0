import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '#api/accounts/contract.ts';
import { ApiKeyInput, type NewApiKey } from '#api/api-keys/contract.ts';
import { apiKeysQuery, makeApiKey } from './api-keys-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { ShownSecret } from '../../parts/account/shown-secret.tsx';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useApiKeysWords } from './api-keys-words.ts';

const FIELDS = ['name', 'scopes', 'days'] as const;
type Errors = Partial<Record<(typeof FIELDS)[number], string>>;

/** Makes a key, and shows its secret once. */
export function MakeKey({ open }: { readonly open: readonly Action[] }) {
  const words = useApiKeysWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [scopes, setScopes] = useState<readonly Action[]>([]);
  const [errors, setErrors] = useState<Errors>({});
  const [made, setMade] = useState<NewApiKey | null>(null);
  const making = useMutation({
    mutationFn: (input: ApiKeyInput) => makeApiKey(input),
    onSuccess: key => {
      setMade(key);
      setName('');
      setScopes([]);
      void queries.invalidateQueries({ queryKey: apiKeysQuery.queryKey });
    },
    onError: refused => setErrors(problemOf(refused).fields),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { name, scopes: [...scopes], days: Number(days) };
    const wrong = ApiKeyInput.safeParse(input).error?.issues ?? [];
    const found: Errors = Object.fromEntries(wrong.map(issue => [String(issue.path[0]), issue.message]));
    setErrors(found);
    if (wrong.length === 0) return making.mutate(input);
    const first = FIELDS.find(field => found[field] !== undefined);
    event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const refused = making.error ? problemOf(making.error) : null;
  return (
    <section aria-labelledby="make">
      <h2 id="make">{words.make}</h2>
      {made === null ? null : (
        <ShownSecret
          key={made.key.id}
          title={`${words.made}: ${made.key.name}`}
          once={words.once}
          secret={made.token}
          words={words}
        />
      )}
      <form noValidate className="form" onSubmit={submit}>
        {refused && isOfNoField(refused, FIELDS) ? <ProblemNotice problem={refused} heading="h2" /> : null}
        <LabelledText
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={name}
          error={errors.name && words.wrong.name}
          onChange={setName}
        />
        <LabelledText
          name="days"
          label={words.days}
          help={words.daysHelp}
          value={days}
          error={errors.days && words.wrong.days}
          onChange={setDays}
        />
        <fieldset className="scopes">
          <legend>{words.scopes}</legend>
          <p className="field-help">{words.scopesHelp}</p>
          {errors.scopes === undefined ? null : <p className="field-error">{words.wrong.scopes}</p>}
          <div className="scope-list">
            {open.map(scope => (
              <label key={scope}>
                <input
                  type="checkbox"
                  name="scopes"
                  checked={scopes.includes(scope)}
                  onChange={({ target: { checked } }) =>
                    setScopes(checked ? [...scopes, scope] : scopes.filter(each => each !== scope))
                  }
                />
                <span>
                  {words.does[scope] ?? scope} <code>{scope}</code>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={making.isPending}>
            {words.make}
          </Button>
        </p>
      </form>
    </section>
  );
}
