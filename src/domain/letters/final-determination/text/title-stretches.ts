import { unbreakable } from './unbreakable.ts';

/**
 * The stretches of a title line: it is told from the reasoning before it by the last full stop at the end of a line, so
 * it has none itself; the outcome stays with the last words of what was decided.
 */
export function titleStretches(title: string): string[] {
  const stretches = unbreakable(title, /(?:[-/_=?&\u2010-\u2015]|[.!?]["'”’)\]]*)$/u);
  return [...stretches.slice(0, -2), stretches.slice(-2).join(' ')];
}
