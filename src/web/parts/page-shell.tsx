import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useMay } from '../session-client.ts';
import { AccountMenu } from './account/account-menu.tsx';
import { SessionEnded } from './account/session-ended.tsx';
import { KeyboardProvider, useKeys, useShowKeys } from './keys.tsx';
import '../style/account.css';

/** What stands around every page: the name, the ways that are open, who is signed in, the keys. */
export function PageShell() {
  return (
    <KeyboardProvider>
      <Frame />
    </KeyboardProvider>
  );
}

/** Where each way leads and what it takes; null: it is open to everybody. */
const ways = [
  ['/cases', 'Cases', 'list-cases'],
  ['/apply', 'Apply', null],
  ['/clocks', 'Clocks', 'see-clocks'],
  ['/claims', 'My claims', 'see-claims-desk'],
  ['/intake', 'Intake', 'screen-case'],
  ['/quality', 'Quality', 'see-quality-desk'],
  ['/library', 'Library', null],
  ['/decisions', 'Decisions', null],
  ['/simulation', 'Capacity', 'simulate'],
  ['/check', 'Check a letter', null],
  ['/accounts', 'Accounts', 'administer-accounts'],
] as const;

function Frame() {
  const showKeys = useShowKeys();
  const may = useMay();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useKeys('Everywhere', [{ keys: ['?'], label: '?', says: 'Show the keys', run: showKeys }]);

  // A new page begins at its top for those who listen to it, too.
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="shell">
        <Link to="/" className="wordmark" activeOptions={{ exact: true }}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" />
            <circle cx="8" cy="8" r="2.5" className="filled" />
          </svg>
          OpenIMR
        </Link>
        <nav aria-label="Main">
          {ways
            .filter(([, , action]) => action === null || may(action))
            .map(([to, says]) => (
              <Link key={to} to={to} activeOptions={{ exact: false, includeSearch: false }}>
                {says}
              </Link>
            ))}
        </nav>
        <AccountMenu />
        <Button className="button quiet-button" onPress={showKeys}>
          Keys <kbd aria-hidden="true">?</kbd>
        </Button>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <SessionEnded />
    </>
  );
}
