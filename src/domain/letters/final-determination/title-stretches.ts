import { unbreakable } from './unbreakable.ts';

/** The stretches of a title line; the outcome stays with the last words of what was decided. */
export function titleStretches(title: string, organizationLabel: string): string[] {
  const stretches = unbreakable(title, organizationLabel);
  return [...stretches.slice(0, -2), stretches.slice(-2).join(' ')];
}
