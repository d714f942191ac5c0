import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findVerbGroups } from './verb-groups.ts';

const said = (text: string) => findVerbGroups(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['two verbs',                 'The splint is was old.',                               'is was'],
  ['a plain verb of one, that', 'It is a drug that cause the cramps.',                   'drug that cause'],
  ['a plain verb of one, which','He read the note, which describe a fall.',             'note, which describe'],
  ['a plain verb, an adverb',   'It is a film that clearly show a cyst.',               'film that clearly show'],
  ['two verbs, there',          'There was is a scar on the elbow.',                    'was is'],
  ['two verbs, of several',     'The films are were lost.',                             'are were'],
  ['two verbs, have',           'She has is seen at home.',                             'has is'],
  ['have and have',             'He had have a fall.',                                  'had have'],
  ['have and be',               'It has also be tried.',                                'has also be'],
  ['have and being',            'The cast has being removed.',                          'has being'],
  ['a past behind have',        'The clerk has went home.',                             'has went'],
  ['a plain verb behind have',  'The clinic has receive the films.',                    'has receive'],
  ['complete, a number',        'She had complete six visits.',                         'had complete'],
  ['complete, an article',      'The boy has complete the form.',                       'has complete'],
  ['complete, a course',        'He has complete aquatic therapy.',                     'has complete'],
  ['been left out, on',         'The patient has on these opioids since June.',         'has on'],
  ['been left out, in',         'The worker had in severe pain.',                       'had in'],
  ['no, an adverb',             'The brace is no medically necessary.',                 'is no medically necessary'],
  ['no, an adjective',          'The notes are no clear about it.',                     'are no clear'],
  ['no, a participle',          'A cane was no needed.',                                'was no needed'],
  ['no, been',                  'The scan has no been read.',                           'has no been'],
  ['no, does',                  'The letter does no describe the fall.',                'does no describe'],
  ['not, with',                 'The film was clean with not fracture seen.',           'with not fracture'],
  ['noting to be',              'The elbow was noting to be stiff.',                    'was noting'],
  ['diagnosing as',             'The man was diagnosing as having gout.',               'was diagnosing'],
  ['by whom',                   'The cast was requesting by the surgeon.',              'was requesting'],
  ['done to a patient',         'The patient was prescribing a cream.',                 'was prescribing'],
  ['nothing behind',            'The arthroscopy was performing in March.',             'was performing'],
  ['it was noting that',        'It was noting that he fell.',                          'was noting'],
  ['seeing for',                'The worker was seeing for a cough.',                   'was seeing'],
  ['a clause of one',           'She has the splint that were broken.',                 'splint that were'],
  ['a clause of several',       'He showed the bruises which is old.',                  'bruises which is'],
  ['a clause behind "with"',    'She presented with tremors that was mild.',            'tremors that was'],
  ['done to, as',               'The elbow was documenting as weak.',                   'was documenting'],
  ['told by a noun, a person',  'The patient was provision a cane.',                    'was provision'],
  ['medically, a noun',         'It was not useful, medically appropriateness, or new.','medically appropriateness'],
  ['told by a noun, for',       'The brace is not recommendation for sprains.',         'is not recommendation'],
  ['told by a noun, the end',   'The second scan is not indication.',                   'is not indication'],
  ['told by a noun, with',      'The bruise is consistency with a fall.',               'is consistency'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['what is told of',        'What the scar is is unclear, and how old it was is not known.'],
  ['what one has',           'The splint she has is old. The brace the patient has is torn.'],
  ['have had',               'She had had a fall and has had a cast; we have come.'],
  ['of things one has',      'The signs they have include tremor.'],
  ['complete, an adjective', 'She has complete relief and had complete loss of sight.'],
  ['have on',                'The patient has on file a note, and he has in the past taken opioids.'],
  ['no, a noun',             'There is no medical necessity. It is no clear sign. There was no documented fall.'],
  ['no, more',               'She is no longer ill, no better and no different.'],
  ['no, a deed',             'It does no harm, and has no known cause.'],
  ['not, with',              'It goes with not only pain but with not being able to walk.'],
  ['has not',                'He has not fallen, has not yet come and has not full strength.'],
  ['one who does',           'The surgeon was requesting by letter. The doctor was prescribing for years.'],
  ['one who does, by doing', 'She was performing by counting aloud.'],
  ['it gives out',           'The knee was giving out, and the worker was referring to a fall.'],
  ['a clause of another',    'The level of the signs that was found, the cause of pain which is known.'],
  ['a clause of several',    'Pain and numbness that were mild; one of the tests that are used.'],
  ['a place of pain',        'He tells of pain located in the ribs that was worse.'],
  ['a plain verb of several',   'The signs of the cyst that require a film are told.'],
  ['a plain verb, two things',  'A drug and a splint that ease cramps were tried.'],
  ['a clause told',             'There is evidence that care help others. It is a film that shows it.'],
  ['which is why',           'She failed two trials which is why it was asked for.'],
  ['as if',                  'If pain that were real were told, it is the staff that are away.'],
  ['told by a noun',         'The next step is recommendation for rest. There is documentation. The goal is consistency with it.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
