import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { forgetDrafts } from '../drafts.ts';
import { signOut } from '../../accounts/provider-client.ts';
import { leftQuery, queries, sessionQuery } from '../../session-client.ts';
import { useShellWords } from '../shell/shell-words.ts';

/** Who is signed in, with the way out; or the way in, and back to this page. */
export function AccountMenu() {
  const { data } = useQuery(sessionQuery);
  const { href } = useLocation();
  const words = useShellWords();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async at => {
      // Nothing of who was here stays for who comes next.
      forgetDrafts();
      queries.clear();
      queries.setQueryData(leftQuery.queryKey, at);
      await navigate({ to: '/sign-in' });
    },
  });
  if (data === undefined) return null;
  if (data.account === null) {
    return (
      <Link to="/sign-in" search={{ back: href.startsWith('/sign-in') ? undefined : href }} className="account-way">
        {words.signIn}
      </Link>
    );
  }
  const { name, roles } = data.account;
  return (
    <div className="account">
      <p className="account-who">
        <Link to="/account">{name}</Link>{' '}
        <span className="quiet">{roles.map(role => words.roles[role]).join(', ')}</span>
      </p>
      <Button className="account-way" onPress={() => leaving.mutate()} isDisabled={leaving.isPending}>
        {words.signOut}
      </Button>
    </div>
  );
}
