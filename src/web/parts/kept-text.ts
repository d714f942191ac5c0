import { useState } from 'react';
import { z } from 'zod';
import { keepDraft, readDraft } from './drafts.ts';

/** A text that is being written, kept in this browser under a name until it is emptied. */
export function useKeptText(name: string): readonly [text: string, write: (next: string) => void] {
  const key = `openimr:draft:${name}`;
  const [text, setText] = useState(() => readDraft(z.string(), key) ?? '');
  const write = (next: string) => {
    setText(next);
    keepDraft(key, next === '' ? null : next);
  };
  return [text, write];
}
