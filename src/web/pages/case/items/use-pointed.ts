import { useEffect, useRef } from 'react';
import { useEvidence } from '../evidence-view.ts';

const INTENT = 120; // milliseconds the pointer rests before the record moves

/** Shows marks in the record while the pointer rests on what they belong to. */
export function usePointed(marks: readonly string[]) {
  const { show } = useEvidence();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onMouseEnter: () => {
      timer.current = setTimeout(() => show(marks), INTENT);
    },
    onMouseLeave: () => clearTimeout(timer.current),
  };
}
