import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { ownNoticesQuery } from '../clients/notice-client.ts';
import { useRoles } from '../session-client.ts';
import { AccountMenu } from './account/account-menu.tsx';
import { SessionEnded } from './account/session-ended.tsx';
import { KeyboardProvider, useKeys, useShowKeys } from './keys.tsx';
import { LanguageChoice, useLanguage } from './language/language.tsx';
import { useShellWords } from './shell/shell-words.ts';
import { waysOf } from './shell/ways.ts';
import '../style/account/account.css';
import '../style/own/notices.css';

/** What stands around every page: the name, the ways that are open, the other language, who is signed in, the keys. */
export function PageShell() {
  return (
    <KeyboardProvider>
      <Frame />
    </KeyboardProvider>
  );
}

/** How many notices are new, behind the way to them; nothing when none is. */
function FreshNotices() {
  const words = useShellWords();
  const { data } = useQuery(ownNoticesQuery);
  const count = data?.notices.filter(({ isRead }) => !isRead).length ?? 0;
  if (count === 0) return null;
  return (
    <span className="notice-count" title={words.fresh(count)}>
      {count}
    </span>
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
  const header = useRef<HTMLElement>(null);
  useDrawnHeight(header);
  usePageLanguage(main);
  useKeys('Everywhere', [{ keys: ['?'], label: '?', says: 'Show the keys', run: showKeys }]);

  // A new page begins at its top for those who listen to it, too.
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
    // On a phone the ways stand in one line that moves.
    header.current?.querySelector('nav .active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#main" lang={language}>
        {words.skip}
      </a>
      <header className="shell" lang={language} ref={header}>
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
              {name === 'notices' ? <FreshNotices /> : null}
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

/** The document is in the language of the page that stands in it: those of the desks are in English, whatever is chosen. */
function usePageLanguage(main: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const drawn = main.current;
    if (drawn === null) return undefined;
    const tell = () => {
      document.documentElement.lang = drawn.querySelector<HTMLElement>(':scope > [lang]')?.lang || 'en';
    };
    const watch = new MutationObserver(tell);
    watch.observe(drawn, { childList: true, subtree: true, attributes: true, attributeFilter: ['lang'] });
    tell();
    return () => watch.disconnect();
  }, [main]);
}

/** Tells the pages that fill the window how high the header stands: who may open much has ways in two lines. */
function useDrawnHeight(header: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const drawn = header.current;
    if (drawn === null) return undefined;
    const watch = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--head-drawn', `${drawn.offsetHeight}px`),
    );
    watch.observe(drawn);
    return () => watch.disconnect();
  }, [header]);
}
