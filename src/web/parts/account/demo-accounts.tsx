import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { SessionView } from '#api/accounts/contract.ts';
import { problemOf } from '../../client.ts';
import { signInToDemo } from '../../session-client.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { ROLE_DOES, ROLE_WORDS } from './role-words.ts';

type Props = { readonly demo: SessionView['demo']; readonly done: (session: SessionView) => void };

/** Whom one may be while the samples are served: one of each role by one click, others of the role below. */
export function DemoAccounts({ demo, done }: Props) {
  const signing = useMutation({ mutationFn: signInToDemo, onSuccess: done });
  const isFirst = (each: Props['demo'][number]) => demo.find(({ roles }) => roles[0] === each.roles[0]) === each;
  const choose = (account: string) => signing.mutate(account);
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">Try it as</h2>
      <p className="quiet">This is a demonstration: all people and cases are invented, and no password is asked.</p>
      {signing.error ? <ProblemNotice problem={problemOf(signing.error)} /> : null}
      <ul className="demo-accounts">
        {demo.filter(isFirst).map(({ account, name, roles: [role] }) => (
          <li key={account}>
            <Button className="demo-account" onPress={() => choose(account)} isDisabled={signing.isPending}>
              <span className="demo-role">{role === undefined ? name : ROLE_WORDS[role]}</span>
              <span className="quiet">{role === undefined ? '' : ROLE_DOES[role]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>Another reviewer, for a panel</summary>
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
