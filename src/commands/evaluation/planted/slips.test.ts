import { expect, test } from 'vitest';
import { edited, type Slip } from './edit.ts';
import { slipsOfGrammar } from './slips-of-grammar.ts';
import { slipsOfSpelling } from './slips-of-spelling.ts';
import { slipsOfTyping } from './slips-of-typing.ts';
import { slipsOfWords } from './slips-of-words.ts';

const ALL: readonly Slip[] = [...slipsOfSpelling(new Set()), ...slipsOfTyping, ...slipsOfGrammar, ...slipsOfWords];

/** Every text a kind of slip makes of one. */
function made(kind: string, text: string): string[] {
  const slip = ALL.find(each => each.kind === kind);
  if (slip === undefined) throw new Error(`no slip is called ${kind}`);
  return slip.places(text).map(edit => edited(text, edit));
}

test.for([
  ['letter left out', 'an improvement', 'an improvemen'],
  ['letter doubled', 'an improvement', 'an improvementt'],
  ['letters swapped', 'an improvement', 'an improvemetn'],
  ['word doubled', 'He was seen again', 'He was was seen again'],
  ['two words doubled', 'He may go home soon', 'He may go may go home soon'],
  ['blank lost', 'pain of the knee', 'painof the knee'],
  ['blank in a word', 'her improvement lasts', 'her improve ment lasts'],
  ['bracket lost', 'rest (two days) helped', 'rest (two days helped'],
  ['full stop doubled', 'He came. He left', 'He came. . He left'],
  ['sentence cut after a small word', 'He asked for a brace.', 'He asked for.'],
  ['article: a before a vowel, an before none', 'with a splint', 'with an splint'],
  ['"of" left out', 'evidence of swelling', 'evidence swelling'],
  ['"to" left out', 'due to a fall', 'due a fall'],
  ['preposition doubled', 'pain with bending', 'pain with of bending'],
  ['preposition after its noun', 'spasm in the calf', 'spasm the in calf'],
  ['verb to be left out', 'the request was late', 'the request late'],
  ['"be" left out', 'it may be torn', 'it may torn'],
  ['verb does not agree', 'The splint was broken', 'The splint were broken'],
  ['"there" with the other number', 'There is no tear', 'There are no tear'],
  ['verb without its s', 'The patient reports aches', 'The patient report aches'],
  ['verb with an s too many', 'guidelines recommend rest', 'guidelines recommends rest'],
  ['participle without its ending', 'was treated', 'was treat'],
  ['infinitive in the past', 'to reduce swelling', 'to reduced swelling'],
  ['infinitive with an s', 'to reduce swelling', 'to reduces swelling'],
  ['verb after a modal in another form', 'may include rest', 'may included rest'],
  ['verb after "did" in another form', 'did not improve', 'did not improved'],
  ['noun of a number without its s', 'six visits a year', 'six visit a year'],
  ['noun of one with an s', 'this splint is old', 'this splints is old'],
  ['adverb without its ending', 'was clearly limited', 'was clear limited'],
  ['adverb for an adjective', 'no significant tears', 'no significantly tears'],
  ['pronoun in the wrong case', 'in his calf', 'in him calf'],
  ['noun left out', 'the splint is old', 'the is old'],
  ['verb left out', 'The patient reports aches', 'The patient aches'],
  ['small word for another', 'pain in the calf', 'pain in he calf'],
  ['wrong preposition', 'history of falls', 'history at falls'],
  [
    'noun before its adjective',
    'the medical records are old and medical care is',
    'the medical records are old and care medical is',
  ],
  ['"no" for "not" or the other way', 'She was not seen', 'She was no seen'],
  ['another form behind "have"', 'It has improved', 'It has improve'],
  ['verb of a clause with "that" does not agree', 'splints that were old', 'splints that was old'],
  ['two verbs for one', 'It is broken', 'It is was broken'],
  ['the form in "ing" for a participle', 'was noted', 'was noting'],
  ['"and or"', 'ice and rest', 'ice and or rest'],
  ['comparative doubled', 'She is better', 'She is more better'],
  ['adjective with an s', 'no medical records', 'no medicals records'],
  ['noun for an adjective or a participle', 'is necessary', 'is necessity'],
  ['word taken for another', 'more than two', 'more then two'],
] as const)('%s: "%s" becomes "%s"', ([kind, text, slipped]) => {
  expect(made(kind, text)).toContain(slipped);
});

test('a slip of spelling that makes a word of the letters is none', () => {
  const slips = slipsOfSpelling(new Set(['improvemen'])).find(({ kind }) => kind === 'letter left out');
  expect(slips?.places('an improvement')).toEqual([]);
});

test('no slip leaves a text as it was', () => {
  const text = 'The patient was treated with six visits of therapy, and this brace is due to a fall (his third).';
  const unchanged = ALL.flatMap(slip => slip.places(text).filter(edit => edited(text, edit) === text));
  expect(unchanged).toEqual([]);
});
