import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { signInToDemo } from '../../session-client.ts';
import { useShellWords } from '../shell/shell-words.ts';
import { AccountProblem } from './account-problem.tsx';
import { useAccountWords } from './words/use-account-words.ts';

type Props = { readonly demo: SessionView['demo']; readonly done: (session: SessionView) => void };

/** Whom one may be while the samples are served: one of each role by one click, others of the role below. */
export function DemoAccounts({ demo, done }: Props) {
  const { signIn: says, lang } = useAccountWords();
  const { roles: named } = useShellWords();
  const signing = useMutation({ mutationFn: signInToDemo, onSuccess: done });
  const isFirst = (each: Props['demo'][number]) => demo.find(({ roles }) => roles[0] === each.roles[0]) === each;
  const choose = (account: string) => signing.mutate(account);
  return (
    <section aria-labelledby="demo" lang={lang}>
      <h2 id="demo">{says.demo}</h2>
      <p className="quiet">{says.demoLead}</p>
      {signing.error ? <AccountProblem error={signing.error} /> : null}
      <ul className="demo-accounts">
        {demo.filter(isFirst).map(({ account, name, roles: [role] }) => (
          <li key={account}>
            <Button className="demo-account" onPress={() => choose(account)} isDisabled={signing.isPending}>
              <span className="demo-role">{role === undefined ? name : named[role]}</span>
              <span className="quiet">{role === undefined ? '' : says.does[role]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>{says.demoOthers}</summary>
        <ul className="demo-accounts">
          {demo
            .filter(each => !isFirst(each))
            .map(({ account, name }) => (
              <li key={account}>
                <Button className="demo-account" onPress={() => choose(account)} isDisabled={signing.isPending}>
                  <span className="demo-role">{name}</span>
                </Button>
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}
