import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useRoles } from '../session-client.ts';
import { AccountMenu } from './account/account-menu.tsx';
import { SessionEnded } from './account/session-ended.tsx';
import { KeyboardProvider, useKeys, useShowKeys } from './keys.tsx';
import { LanguageChoice, useLanguage } from './language/language.tsx';
import { useShellWords } from './shell/shell-words.ts';
import { waysOf } from './shell/ways.ts';
import '../style/account.css';

/** What stands around every page: the name, the ways that are open, the other language, who is signed in, the keys. */
export function PageShell() {
  return (
    <KeyboardProvider>
      <Frame />
    </KeyboardProvider>
  );
}

function Frame() {
  const showKeys = useShowKeys();
  const roles = useRoles();
  const words = useShellWords();
  const { language } = useLanguage();
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
      <a className="skip" href="#main" lang={language}>
        {words.skip}
      </a>
      <header className="shell" lang={language}>
        <Link to="/" className="wordmark" activeOptions={{ exact: true }}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" />
            <circle cx="8" cy="8" r="2.5" className="filled" />
          </svg>
          OpenIMR
        </Link>
        <nav aria-label={words.main}>
          {waysOf(roles).map(([to, name]) => (
            <Link key={to} to={to} activeOptions={{ exact: false, includeSearch: false }}>
              {words.ways[name]}
            </Link>
          ))}
        </nav>
        <div className="shell-end">
          <AccountMenu />
          <LanguageChoice />
          <Button className="button quiet-button keys-button" onPress={showKeys}>
            {words.keys} <kbd aria-hidden="true">?</kbd>
          </Button>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <SessionEnded />
    </>
  );
}
