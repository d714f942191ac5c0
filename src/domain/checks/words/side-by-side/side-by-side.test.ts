import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findWrongNeighbours } from './side-by-side.ts';

const said = (text: string) => findWrongNeighbours(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['a noun, an article',              'There was cartilage the left wrist.',                'cartilage the'],
  ['a noun, its',                     'It was lost on the surface its joint.',              null],
  ['a noun of doing',                 'It needs an effort the worker and rest.',            'effort the'],
  ['a noun, a possessive',            'He lost confidence his own elbow.',                  'confidence his'],
  ['done, an article',                'The fall was not detailed the notes.',               'detailed the'],
  ['done, been',                      'The films have not been included the file.',         'included the'],
  ['done, these',                     'The sprain was treated these drugs.',                'treated these'],
  ['be, an adjective',                'There were adverse be events.',                      'adverse be'],
  ['be, a verb',                      'He does not undergo be a scan.',                     'undergo be'],
  ['be, a noun',                      'The wound be closed in May.',                        'wound be'],
  ['be, a preposition',               'He has pain with be the elbow.',                     'with be'],
  ['be, "is"',                        'It is be seen.',                                     'is be'],
  ['an adjective, a preposition',     'It is a medical of necessity.',                      'medical of'],
  ['an adjective, a verb',            'The clinical was notes were read.',                  'clinical was'],
  ['and, a preposition',              'A scan of and the elbow was made.',                  'of and'],
  ['and, "for"',                      'A splint for and neuropathic pain.',                 'for and'],
  ['and, "was"',                      'Motion was and within the range.',                   'was and'],
  ['no subject, because',             'He rested because was tired.',                       'because was'],
  ['no subject, if',                  'It is paid if is a need.',                           'if is'],
  ['no subject, said',                'It was noted that is stable.',                       'that is'],
  ['two verbs',                       'He went home. She denied is any pain.',              'denied is'],
  ['an article, a verb',              'He saw the was scan.',                               'the was'],
  ['an article, a pronoun',           'He fell and the he rested.',                         'the he'],
  ['an article, "because"',           'He rested a because he fell.',                       'a because'],
  ['an adjective, put in',            'He had physical to therapy.',                        'physical to therapy'],
  ['an adjective, "is"',              'He has lumbar is disc pain.',                        'lumbar is disc'],
  ['an adjective behind its noun',    'A scan thoracic of the spine was made.',             'scan thoracic of'],
  ['no been, due',                    'The drug has denied due to its risk.',               'has denied'],
  ['no been, with',                   'The patient had treated with heat.',                 'had treated'],
  ['no been, a stop',                 'The splint has not approved.',                       'has not approved'],
  ['a stop in a sentence',            'The patient. was seen at home.',                     'patient. was'],
  ['a stop before "of"',              'He has pain. of the elbow.',                         'pain. of'],
  ['a comma, "was"',                  'The injured worker, was seen.',                      'worker, was'],
  ['a comma, a verb',                 'The guideline, recommends rest.',                    'guideline, recommends'],
  ['a comma, a long subject',         'The range of motion, is full.',                      'motion, is'],
])('found: %s', (_why, text, quote) => {
  const found = said(text);
  if (quote === null) expect(found).toEqual([]);
  else expect(found).toHaveLength(1);
  if (quote !== null) expect(found[0]).toContain(quote);
});

// biome-ignore format: a table reads in columns
test.each([
  ['what one has',                    'The medication the patient takes is cheap.'],
  ['what one wore',                   'He lost the cap the man wore.'],
  ['a time',                          'He had a fracture the next day.'],
  ['evidence',                        'There is evidence the brace helps.'],
  ['told after an opening',           'On examination the left hand is weak.'],
  ['asked to do',                     'He was told to stop the drug.'],
  ['taken into account',              'We take into consideration the risks.'],
  ['given a thing',                   'It gives the patient the choice.'],
  ['done on a day',                   'He was examined the same day.'],
  ['done, a clause',                  'It was noted the patient fell.'],
  ['done and showed',                 'The scan was reviewed and showed a mass.'],
  ['may be',                          'It may probably be seen.'],
  ['no longer be',                    'It should no longer be used.'],
  ['recommended that it be',          'It is recommended that the cast be removed.'],
  ['asked that a drug be',            'They request that tofacitinib only be used once.'],
  ['can the pain be',                 'Only then can the pain be told.'],
  ['let it be',                       'Let it be known.'],
  ['medical and',                     'The medical and legal files are here.'],
  ['and without',                     'Pain is 6 with and 8 without it.'],
  ['of and by',                       'It is a thing of and by the man.'],
  ['cared for and',                   'He was cared for and sent home.'],
  ['is and remains',                  'It is and remains stiff.'],
  ['if it is',                        'It is paid if it is a need.'],
  ['a relative',                      'It was a finding that is stable.'],
  ['what he relied on',               'The page on which he relied is lost.'],
  ['a contact clause',                'The motion that he describes is slow.'],
  ['his is',                          'Her elbow is stiff and his is not.'],
  ['a to b',                          'All the values between a and b.'],
  ['an aside',                        'The scan, which is old, was read.'],
  ['a list',                          'The elbow, wrist, and hand were seen.'],
  ['one who has treated',             'The surgeon has treated for gout.'],
  ['has been denied',                 'The drug has been denied due to its risk.'],
  ['has improved',                    'The patient has improved with heat.'],
  ['a short form',                    'It took 3 min. of rest.'],
  ['a new sentence',                  'He has pain. Of the elbow nothing is said.'],
  ['cervical to thoracic',            'It goes from cervical to thoracic levels.'],
  ['a region alone',                  'The lumbar is tender.'],
  ['an opening',                      'In this case, is it known?'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
