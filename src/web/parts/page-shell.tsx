import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { KeyboardProvider, useKeys, useShowKeys } from './keys.tsx';

/** What stands around every page: the name, the way to the cases, the keys. */
export function PageShell() {
  return (
    <KeyboardProvider>
      <Frame />
    </KeyboardProvider>
  );
}

function Frame() {
  const showKeys = useShowKeys();
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
        <Link to="/cases" className="wordmark" activeOptions={{ exact: true }}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" />
            <circle cx="8" cy="8" r="2.5" className="filled" />
          </svg>
          OpenIMR
        </Link>
        <nav aria-label="Main">
          <Link to="/cases" activeOptions={{ exact: false, includeSearch: false }}>
            Cases
          </Link>
          <Link to="/apply" activeOptions={{ exact: false, includeSearch: false }}>
            Apply
          </Link>
          <Link to="/clocks" activeOptions={{ exact: false, includeSearch: false }}>
            Clocks
          </Link>
          <Link to="/quality" activeOptions={{ exact: false, includeSearch: false }}>
            Quality
          </Link>
          <Link to="/library" activeOptions={{ exact: false, includeSearch: false }}>
            Library
          </Link>
          <Link to="/decisions" activeOptions={{ exact: false, includeSearch: false }}>
            Decisions
          </Link>
          <Link to="/simulation" activeOptions={{ exact: false, includeSearch: false }}>
            Capacity
          </Link>
          <Link to="/check" activeOptions={{ exact: false, includeSearch: false }}>
            Check a letter
          </Link>
        </nav>
        <Button className="button quiet-button" onPress={showKeys}>
          Keys <kbd aria-hidden="true">?</kbd>
        </Button>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
