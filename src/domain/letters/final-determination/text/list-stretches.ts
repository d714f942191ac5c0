import { unbreakable } from './unbreakable.ts';

/** The stretches of a line in a numbered list: no later line of it opens with what could be the mark of the next. */
export function listStretches(line: string): string[] {
  const stretches: string[] = [];
  for (const stretch of unbreakable(line)) {
    const last = stretches.length - 1;
    // Its own number keeps the first word, so that no number stands alone.
    if (last >= 0 && (MARK.test(stretch) || (last === 0 && /^\d+\.$/.test(stretches[0] ?? '')))) {
      stretches[last] = `${stretches[last]} ${stretch}`;
    } else stretches.push(stretch);
  }
  return stretches;
}

const MARK = /^(?:[•▪·●◦■✓➢\uf0b7*–-]|o|\(?\d{1,4}[.)])(?: |$)/u;
