import { type Slip, slip } from './edit.ts';

/** Slips of the hand at the keys and of the pencil in the proofs. */
export const slipsOfTyping: readonly Slip[] = [
  slip('word doubled', /(?<= )([a-z]{2,}) (?=[a-z])/gv, ([own]) => (/^(?:had|that) /v.test(own) ? null : own + own)),
  slip('two words doubled', /(?<= )([a-z]{2,} [a-z]{2,}) (?=[a-z])/gv, ([own]) => own + own),
  slip('three words doubled', /(?<= )([a-z]{2,} [a-z]{2,} [a-z]{2,}) (?=[a-z])/gv, ([own]) => own + own),
  slip('blank lost', /\b([a-z]{2,}) (?=(?:the|of|is|was|and|to|for|in|with|has)\b)/gv, ([, word]) => word ?? null),
  slip('blank in a word', /\b([a-z]{4,})(?=[a-z]{4,}\b)/gv, ([, word]) => `${word} `),
  slip('bracket lost', /\)/gv, () => ''),
  slip('full stop doubled', /(?<=[a-z])\.(?= [A-Z])/gv, () => '. .'),
  slip('comma doubled', /(?<=[a-z]),(?= [a-z])/gv, () => ', ,'),
  slip(
    'sentence cut after a small word',
    /\b(of|for|with|to|the|an?|in|and|by|from) (?:[A-Za-z]+[ ]?){1,4}\.$/gv,
    ([, word]) => `${word}.`,
  ),
];
