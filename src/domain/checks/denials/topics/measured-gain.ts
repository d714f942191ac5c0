import type { Measured, MeasuredChange } from '#domain/evidence/changes/measured-change.ts';

/** What a denial may ask a gain of, by its words. */
const ASKED_OF: readonly (readonly [words: RegExp, of: readonly Measured[]])[] = [
  [/\b(?:function\w*|adls?|activit\w*|daily|work\w*|abilit\w*)\b/, ['activity', 'function']],
  // What an examination measures is objective.
  [/\bobjective\w*|\bmeasur\w*|\bquantif\w*/, ['motion', 'strength']],
  [/\b(?:pain|analges\w*|vas)\b/, ['pain']],
  [/\b(?:headaches?|migraines?|nightmares?|attacks?|frequency)\b/, ['attacks']],
  [/\b(?:motion|rom|flexion|extension|rotation|abduction)\b/, ['motion']],
  [/\b(?:strength|grip|pinch)\b/, ['strength']],
  [/\b(?:mood|depress\w*|anxi\w*|psych\w*)\b/, ['mood']],
  [/\bsleep\w*\b/, ['sleep']],
  // "Functional improvement, such as less medication"
  [/\b(?:medicat\w*|drugs?|pills?|opioids?)\b/, ['medication']],
];

/** Whether a measured change is one for the better of what the words of a denial ask for; of anything where they name none. */
export function isGainAsked({ of, isBetter }: MeasuredChange, own: string): boolean {
  if (!isBetter) return false;
  const asked = ASKED_OF.filter(([words]) => words.test(own)).flatMap(([, kinds]) => kinds);
  return asked.length === 0 || asked.includes(of);
}
