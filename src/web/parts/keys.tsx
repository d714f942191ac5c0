import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { keyOf, type KeyBinding, type KeySet } from './key-bindings.ts';
import { KeysDialog } from './keys-dialog.tsx';

type Keyboard = {
  readonly add: (set: { current: KeySet }) => () => void;
  readonly showKeys: () => void;
};

const KeyboardContext = createContext<Keyboard>({ add: () => () => undefined, showKeys: () => undefined });
const OFF = 'openimr:single-keys-off';

/** Listens for single keys for the whole page; `?` shows those that work just now. They can be turned off. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const sets = useRef(new Set<{ current: KeySet }>());
  const [shown, setShown] = useState<readonly KeySet[] | null>(null);
  const [on, setOn] = useState(() => localStorage.getItem(OFF) === null);
  const isShown = shown !== null;

  const keyboard = useMemo<Keyboard>(
    () => ({
      add: set => {
        sets.current.add(set);
        return () => sets.current.delete(set);
      },
      showKeys: () => setShown([...sets.current].map(set => set.current)),
    }),
    [],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = on && !isShown ? keyOf(event) : null;
      const binding = key === null ? undefined : find([...sets.current], key);
      if (key === null || !binding) return;
      event.preventDefault();
      binding.run(key);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [on, isShown]);

  const turn = (next: boolean) => {
    if (next) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
    setOn(next);
  };

  return (
    <KeyboardContext value={keyboard}>
      {children}
      {shown ? <KeysDialog sets={shown} on={on} turn={turn} close={() => setShown(null)} /> : null}
    </KeyboardContext>
  );
}

/** Keys that work while the part that calls this is on the page. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const { add } = useContext(KeyboardContext);
  const set = useRef<KeySet>({ title, bindings });
  useEffect(() => {
    set.current = { title, bindings };
  });
  useEffect(() => add(set), [add]);
}

export function useShowKeys(): () => void {
  return useContext(KeyboardContext).showKeys;
}

function find(sets: readonly { current: KeySet }[], key: string): KeyBinding | undefined {
  return sets.flatMap(set => set.current.bindings).find(binding => binding.keys.includes(key));
}
