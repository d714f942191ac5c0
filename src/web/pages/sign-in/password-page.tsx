import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type LinkView, PasswordInput, type SessionView, SHORTEST_PASSWORD } from '#api/accounts/contract.ts';
import { confirmAddress, joinCase, linkQuery } from '../../accounts/accounts-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { AccountProblem } from '../../parts/account/account-problem.tsx';
import { CodeForm } from '../../parts/account/code-form.tsx';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { choosePassword, useSignedIn } from '../../session-client.ts';

/**
 * What a link that works once leads to: choosing a password, or joining a case with the account one has. Its secret is in the fragment,
 * which no server is told but in the body of what is asked here.
 */
export function PasswordPage() {
  const { hash: link } = useLocation();
  const words = useAccountWords();
  const { newPassword: says } = words;
  const { data, error, refetch } = useQuery({ ...linkQuery(link), enabled: link !== '' });
  const isAddress = data !== undefined && data.newAddress !== null;
  const title = isAddress ? says.confirm : data?.choosesPassword === false ? says.join : says.page;
  return (
    <div className="page reading" lang={words.lang}>
      <title>{`${title} · OpenIMR`}</title>
      <h1>{title}</h1>
      {link === '' ? <p>{says.cut}</p> : null}
      {link !== '' && !data && !error ? <Skeleton lines={3} says={says.loading} /> : null}
      {error && !data ? <AccountProblem error={error} retry={() => void refetch()} /> : null}
      {error && !data ? (
        <p>
          <Link to="/recovery">{says.forgot}</Link>
        </p>
      ) : null}
      {data?.choosesPassword === true ? <ChoosePassword link={link} view={data} /> : null}
      {isAddress ? <ConfirmAddress link={link} email={data.newAddress ?? ''} /> : null}
      {data?.choosesPassword === false && !isAddress ? <JoinCase link={link} view={data} /> : null}
    </div>
  );
}

type Props = { readonly link: string; readonly view: LinkView };

function ChoosePassword({ link, view }: Props) {
  const { newPassword: says } = useAccountWords();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [ticket, setTicket] = useState<string | null>(null);
  const done = (session: SessionView) => void signedIn(session).then(() => navigate({ to: '/', replace: true }));
  const choosing = useMutation({
    mutationFn: () => choosePassword({ link, password }),
    onSuccess: answer => ('ticket' in answer ? setTicket(answer.ticket) : done(answer)),
    onError: refused => setError(problemOf(refused).fields['password']),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isStrong = PasswordInput.shape.password.safeParse(password).success;
    setError(isStrong ? undefined : says.weak(SHORTEST_PASSWORD));
    if (isStrong) choosing.mutate();
    else event.currentTarget.querySelector<HTMLElement>('[name="password"]')?.focus();
  };
  if (ticket !== null) return <CodeForm ticket={ticket} done={done} />;
  const refused = choosing.error ? problemOf(choosing.error) : null;
  return (
    <form noValidate className="form sign-in" onSubmit={submit}>
      <p>{says.hello(view.name, view.email)}</p>
      {refused && isOfNoField(refused, ['password']) ? <AccountProblem error={choosing.error} /> : null}
      {/* Lets the browser keep the password under the right name. */}
      <input type="text" name="username" autoComplete="username" value={view.email} readOnly hidden />
      <LabelledText
        name="password"
        label={says.label}
        type="password"
        help={says.help(SHORTEST_PASSWORD)}
        value={password}
        error={error}
        onChange={setPassword}
        autoComplete="new-password"
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={choosing.isPending}>
          {says.keep}
        </Button>
      </p>
    </form>
  );
}

function JoinCase({ link, view }: Props) {
  const { newPassword: says } = useAccountWords();
  const navigate = useNavigate();
  const joining = useMutation({
    mutationFn: () => joinCase(link),
    onSuccess: () => void navigate({ to: '/sign-in', replace: true }),
  });
  return (
    <>
      <p>{says.joinLead(view.party?.caseNumber ?? '', view.email)}</p>
      {joining.error ? <AccountProblem error={joining.error} /> : null}
      <p className="actions">
        <Button className="button primary" onPress={() => joining.mutate()} isDisabled={joining.isPending}>
          {says.joinButton}
        </Button>
      </p>
    </>
  );
}

function ConfirmAddress({ link, email }: { readonly link: string; readonly email: string }) {
  const { newPassword: says, recovery } = useAccountWords();
  const confirming = useMutation({ mutationFn: () => confirmAddress(link) });
  if (confirming.data) {
    return (
      <>
        <output>{says.confirmed(confirming.data.email)}</output>
        <p>
          <Link to="/sign-in">{recovery.back}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{says.confirmLead(email)}</p>
      {confirming.error ? <AccountProblem error={confirming.error} /> : null}
      <p className="actions">
        <Button className="button primary" onPress={() => confirming.mutate()} isDisabled={confirming.isPending}>
          {says.confirmButton}
        </Button>
      </p>
    </>
  );
}
