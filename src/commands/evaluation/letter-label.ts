import { z } from 'zod';
import { DeterminationLabel } from './determination-label.ts';
import type { LetterLabel } from './labelled-field.ts';
import { PublishedLabel } from './published-label.ts';

/** Reads a line of `labels.jsonl`, in the shape of a determination or in that of the published list; null when it is neither. */
export function parseLabel(line: string): LetterLabel | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = Label.safeParse(json);
  return parsed.success ? parsed.data : null;
}

const Label = z.union([PublishedLabel, DeterminationLabel]);
