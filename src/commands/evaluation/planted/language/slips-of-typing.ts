import { type Slip, slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';
import { COMMA, pairs, slipByTable } from './pairs.ts';

const CONTRACTIONS = pairs(
  `
  does not/doesnt, did not/didnt, is not/isnt, was not/wasnt, has not/hasnt, have not/havent, cannot/cant, are not/arent,
  were not/werent, do not/dont, should not/shouldnt, would not/wouldnt, could not/couldnt, had not/hadnt
  `,
  COMMA,
);

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
  slipOfSeveral('apostrophe lost or put where none belongs', [
    [
      /\b(patient|worker|claimant|provider|physician|employee|individual)['’]s (?=[a-z])/gv,
      ([, owner]) => `${owner}s `,
    ],
    [
      /(?<=[a-z] )(medication|session|symptom|guideline|injection|record|complaint|tablet|spasm|finding|document|restriction|deficit|test|treatment|result|exercise|patient|flag|x-ray|change|procedure|modalitie|activitie)s(?= (?:of|for|in|to|is|was|are|were|and|with|that|have|has|recommend|state|indicate|who|on|do|did)\b|[.,])/gv,
      ([, one = '']) => `${one.replace(/ie$/v, 'y')}'s`,
    ],
  ]),
  slipByTable('contraction without its apostrophe', CONTRACTIONS, { before: '(?<=[A-Za-z] )', behind: '(?= [a-z])' }),
];
