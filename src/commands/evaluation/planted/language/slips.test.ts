import { expect, test } from 'vitest';
import { edited, type Slip } from '#commands/evaluation/planted/edit.ts';
import { slipsOfDictation } from './slips-of-dictation.ts';
import { slipsOfFigures } from './slips-of-figures.ts';
import { slipsOfGrammar } from './slips-of-grammar.ts';
import { slipsOfNouns } from './slips-of-nouns.ts';
import { slipsOfPasting } from './slips-of-pasting.ts';
import { slipsOfSentences } from './slips-of-sentences.ts';
import { slipsOfSpelling } from './slips-of-spelling.ts';
import { slipsOfTyping } from './slips-of-typing.ts';
import { slipsOfWords } from './slips-of-words.ts';

const ALL: readonly Slip[] = [
  ...slipsOfSpelling(new Set()),
  ...slipsOfDictation,
  ...slipsOfTyping,
  ...slipsOfPasting,
  ...slipsOfFigures,
  ...slipsOfGrammar,
  ...slipsOfWords,
  ...slipsOfNouns,
  ...slipsOfSentences,
];

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
  ['number word heard for a small word', 'went to the clinic', 'went two the clinic'],
  ['everyday homophone heard', 'the pain was dull', 'the pane was dull'],
  ['term of medicine heard as everyday words', 'a bilateral tear', 'a by lateral tear'],
  ['spoken command left in the text', 'with ice, rest helped', 'with ice comma rest helped'],
  ['field of a template not filled in', 'seen on 3/14/2016', 'seen on [DATE]'],
  ['choice of a template not made', 'it was healing', 'it was/was not healing'],
  ['foot of a page pasted into a sentence', 'the wound did heal well', 'the wound did Page 4 heal well'],
  ['hyphen of a line break left in a word', 'no tenderness', 'no tender-ness'],
  ['number word and figure that disagree', 'had six visits', 'had six (8) visits'],
  ['number word and figure that disagree', 'had 6 visits', 'had six (8) visits'],
  ['unit lost after its number', 'rest for 6 weeks after that', 'rest for 6 after that'],
  ['unit lost after its number', 'gave 50% relief', 'gave 50 relief'],
  ['day that cannot be', 'on 3/14/2016', 'on 3/37/2016'],
  ['day that cannot be', 'day of 3/14/2016', 'day of 3/142016'],
  ['day that cannot be', 'seen 3/14/2016', 'seen 18/14/2016'],
  ['plural of a Latin word wrong', 'the criteria are met', 'the criterias are met'],
  ['plural of a Latin word wrong', 'this criterion', 'this criteria'],
  ['plural of what has none', 'no relief of aches', 'no reliefs of aches'],
  ['diagnosis, diagnoses and diagnose confused', 'the diagnosis of sprain', 'the diagnose of sprain'],
  ['noun of medicine in the form of its adjective', 'has weakness of grip', 'has weak of grip'],
  ['verb in the place of its noun', 'some improvement was seen', 'some improve was seen'],
  ['apostrophe lost or put where none belongs', "the patient's arm", 'the patients arm'],
  ['apostrophe lost or put where none belongs', 'two activities of work', "two activity's of work"],
  ['contraction without its apostrophe', 'it does not heal', 'it doesnt heal'],
  ['small word of a fixed phrase lost', 'aids, such as canes', 'aids, such canes'],
  ['"and" put between a subject and its verb', 'The patient was seen', 'The patient and was seen'],
  ['relative pronoun lost', 'a male who sustained a cut', 'a male sustained a cut'],
  ['relative pronoun of persons for things and the reverse', 'a woman who limps', 'a woman which limps'],
  ['relative pronoun of persons for things and the reverse', 'a program that is new', 'a program who is new'],
  ['future or present for what happened on a past day', 'He was seen on 3/14/2016', 'He will be seen on 3/14/2016'],
  ['article lost before one that can be counted', 'pain of the patient is dull', 'pain of patient is dull'],
  ['negative doubled', 'There is no tear', 'There is not no tear'],
  ['words of a sentence in the wrong order', 'it is not torn', 'it not is torn'],
  ['participle of the wrong voice before its noun', 'Treating physician', 'Treated physician'],
  ['preposition after a verb that takes none', 'aids include a cane', 'aids include with a cane'],
] as const)('%s: "%s" becomes "%s"', ([kind, text, slipped]) => {
  expect(made(kind, text)).toContain(slipped);
});

const LONG = 'The patient walked with a cane at home and in the yard for some time.';
const LONGER = 'The brace was worn each day at work and taken off when he went to bed.';

test('the tail of a sentence is pasted before the next but one, and a sentence into the middle of another', () => {
  const text = `${LONG} ${LONGER} ${LONG}`;
  expect(made('tail of a sentence pasted again further on', text)).toEqual([
    `${LONG} ${LONGER} the yard for some time. ${LONG}`,
  ]);
  expect(made('sentence cut in the middle by another', text)[0]).toMatch(
    /^The patient [a-z ]+ The patient [a-z ]+\. [a-z]/v,
  );
});

test.for([
  ['number word heard for a small word', 'due to 3 weeks of rest for weeks'],
  ['everyday homophone heard', 'the right-sided Pain'],
  ['term of medicine heard as everyday words', 'a fusion-like Lumbar'],
  ['spoken command left in the text', 'seen 3,000 times'],
  ['field of a template not filled in', 'a strength of 4/5 at L5'],
  ['choice of a template not made', 'it is no better and does well'],
  ['tail of a sentence pasted again further on', LONG],
  ['sentence cut in the middle by another', LONG],
  ['foot of a page pasted into a sentence', 'He is up'],
  ['hyphen of a line break left in a word', 'some underwent postoperative rest'],
  ['number word and figure that disagree', 'had 4-6 visits and 20 weeks'],
  ['unit lost after its number', 'for 6 weeks after a week of rest'],
  ['day that cannot be', 'a strength of 4/5'],
  ['plural of a Latin word wrong', 'no criterion is met'],
  ['plural of what has none', 'an imaging study'],
  ['diagnosis, diagnoses and diagnose confused', 'to diagnose a sprain'],
  ['noun of medicine in the form of its adjective', 'the function test'],
  ['verb in the place of its noun', 'open to treatment or evaluation'],
  ['apostrophe lost or put where none belongs', 'it treats his wounds'],
  ['contraction without its apostrophe', 'it may not heal'],
  ['small word of a fixed phrase lost', 'at last, out there'],
  ['"and" put between a subject and its verb', 'A cane was bought'],
  ['relative pronoun lost', 'the splint with which he was seen'],
  ['relative pronoun of persons for things and the reverse', 'a day that was hot'],
  ['future or present for what happened on a past day', 'He was seen again'],
  ['article lost before one that can be counted', 'the patients and a cast'],
  ['negative doubled', 'There is a tear without any gap'],
  ['words of a sentence in the wrong order', 'it may heal'],
  ['participle of the wrong voice before its noun', 'was requested by phone'],
  ['preposition after a verb that takes none', 'it was denied the day before'],
] as const)('%s: "%s" is left alone', ([kind, text]) => {
  expect(made(kind, text)).toEqual([]);
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
