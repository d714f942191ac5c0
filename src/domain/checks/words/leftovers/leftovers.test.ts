import { describe, expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

type Hit = readonly [why: string, rationale: string, words: string];
type LookAlike = readonly [why: string, rationale: string];

function kind(name: string, hits: readonly Hit[], lookAlikes: readonly LookAlike[]): void {
  describe(name, () => {
    test.each(hits)('%s', (_why, rationale, words) => {
      expect(found(templateLeftover, { rationale })).toEqual([words]);
    });
    test.each(lookAlikes)('not: %s', (_why, rationale) => {
      expect(found(templateLeftover, { rationale })).toEqual([]);
    });
  });
}

// biome-ignore format: a table reads in columns
kind('an unfilled blank', [
  ['crosses',              'The clerk, XXXX, fell from a ladder.',                      'XXXX,'],
  ['crosses for an age',   'She is a XX year old cook.',                                'XX'],
  ['stars',                'Pain began *** ago and stayed.',                            '***'],
  ['two underscores',      'He lifted __ pounds that day.',                             '__'],
  ['a field in brackets',  'Twelve sessions of [service] were asked for.',              '[service]'],
  ['a field with words',   'It helped [number of weeks] at best.',                      '[number of weeks]'],
  ['angle brackets',       'A course of <drug name> was begun.',                        '<drug name>'],
  ['doubled, not closed',  'It rests on <<best evidence so far.',                       '<<best'],
  ['curled brackets',      'The {{side}} wrist is stiff.',                              '{{side}}'],
  ['question marks',       'The splint (??) was worn at night.',                        '(??)'],
  ['number signs',         'The last block was ## months ago.',                         '##'],
  ['to be done',           'Surgery on TBD is planned.',                                'TBD'],
  ['a form of a date',     'Seen MM/DD/YYYY for a cough.',                              'MM/DD/YYYY'],
  ['a prompt',             'Click here to enter text. The hip hurts.',                  'Click here to enter'],
  ['a word in round ones', 'A brace (insert) was asked for.',                           '(insert)'],
], [
  ['a word put in',        'The guide says "the [injured] worker may ask for it."'],
  ['sources',              'Early motion helped [1, 2] in most trials [4-6].'],
  ['as it stands',         'It reads "he were [sic] able" in the note.'],
  ['smaller and greater',  'A score < 7 and > 3 is fair.'],
  ['a number of tablets',  'Tramadol 50 mg #30 was filled.'],
  ['a question',           'Is therapy of use here? It may be.'],
  ['factor and chapter',   'Factor XII and Chapter XX are not at issue.'],
]);

// biome-ignore format: a table reads in columns
kind('an unfilled choice', [
  ['an article',           'It is a(n) rib belt.',                                      'a(n)'],
  ['was or was not',       'The brace was/was not worn.',                               'was/was not'],
  ['one or many',          'The splints is/are of use.',                                'is/are'],
  ['in brackets',          'Spasm [was/were] felt.',                                    '[was/were]'],
  ['he or she',            'Today he/she walks with a cane.',                           'he/she'],
  ['a side',               'She struck the left/right knee.',                           'the left/right knee.'],
  ['necessary or not',     'The rest is medically necessary/not medically necessary.',  'necessary/not'],
  ['found or not',         'The test is positive/negative.',                            'is positive/negative.'],
  ['yes or no',            'He smokes: Y/N',                                            'smokes: Y/N'],
], [
  ['and or or',            'Heat and/or ice may be tried.'],
  ['anyone',               'When a patient cannot swallow, he/she may use a patch.'],
  ['a law',                'The rule says "treatment that will relieve the employee of his/her injury" is due.'],
  ['grip of both hands',   'Grip is 40/35 left/right.'],
  ['what is told of both', 'The positive/negative ratio is told.'],
  ['one or more',          'The medication(s) listed above were read.'],
  ['scores',               'Strength 5/5, reflexes +/- at the ankle, pressure 120/80.'],
  ['short forms',          'He is s/p fusion and c/o pain w/o numbness.'],
]);

// biome-ignore format: a table reads in columns
kind('what a page or a program put there', [
  ['a number of a page',   'He walks with Page 3 of 7 a limp.',                         'Page 3 of 7'],
  ['a code of a page',     'Heat &amp; ice were used.',                                 '&amp;'],
  ['a code of a blank',    'Ice&nbsp;was used.',                                        'Ice&nbsp;was'],
  ['a faulty cell',        'Her weight is #VALUE! pounds.',                             '#VALUE!'],
  ['a lost reference',     'As told in Error! Reference source not found.',             'Error! Reference'],
  ['a mark of a page',     'Ice <br/> was used.',                                       '<br/>'],
], [
  ['a page cited',         'The guide (page 3 of 7) says so.'],
  ['a page named',         'See Page 3 of 7 of the report.'],
  ['and in a name',        'Johnson & Johnson made it.'],
  ['a number',             'Claim #4471 and item #2 are one.'],
  ['an address',           'Write to desk@example.org or read www.example.org/a_b.'],
  ['a share',              'It eased 50% of it, at 10% a week.'],
]);

// biome-ignore format: a table reads in columns
kind('said over again', [
  ['a word',               'The wrist wrist is stiff.',                                 'wrist wrist'],
  ['an article',           'He wore a a splint.',                                       'a a'],
  ['a helping verb',       'The splint is is loose.',                                   'is is'],
  ['that after a noun',    'There is no evidence that that might heal.',                'that that'],
  ['two words',            'He lifts with the with the left arm.',                      'with the with the'],
  ['three words',          'The splint was not was not worn.',                          'was not was not'],
  ['with a capital',       'As the As the wrist healed he typed.',                      'As the As the'],
  ['a sentence',           'He types and lifts all day long. He types and lifts all day long.',             'He types and lifts all day long.'],
  ['a verb of this',       'This is is a cook.',                                        'is is'],
  ['there was was',        'There was was no cast.',                                    'was was'],
  ['on on',                'It is based on on the notes.',                              'on on'],
  ['do do not',            'The notes do do not say.',                                  'do do'],
  ['to and a verb',        'He came to see to see the nurse.',                          'to see to see'],
  ['for and a noun',       'It is safe for home for home use.',                         'for home for home'],
  ['a participle and to',  'She was advised to advised to rest.',                       'advised to advised to'],
  ['a phrase that repeats','The lift of the arm the lift of the arm is slow.',          'The lift of the arm the lift of the arm'],
], [
  ['had had',              'He had had a splint.'],
  ['that that',            'She said that that was enough.'],
  ['what it is',           'What it is is a sprain.'],
  ['turned in',            'The form was turned in in May.'],
  ['what there was',       'What there was was noted.'],
  ['what they do do',      'What they do do is rest.'],
  ['side to side',         'It moves from side to side to side.'],
  ['more and more',        'It grew worse and worse and then better.'],
  ['over and over',        'He fell over and over and over.'],
  ['what is not',          'A mix with one drug that is not advised is not advised.'],
  ['a short one',          'No pain. No pain. He is well.'],
  ['with a comma',         'No, no trauma is told.'],
]);

// biome-ignore format: a table reads in columns
kind('stray signs', [
  ['a letter after a stop',    'The splint is loose.r',                                 'loose.r'],
  ['a stop and a comma',       'He limps., and rests.',                                 'limps.,'],
  ['a comma and a stop',       'He limps,. She rests.',                                 'limps,.'],
  ['a semicolon and a comma',  'He limps;, and rests.',                                 'limps;,'],
  ['a comma on its own',       'He limps , and rests.',                                 'limps ,'],
  ['a semicolon on its own',   'He limps ;he rests.',                                   'limps ;he'],
  ['a sign of a path',         'He limps\\ and rests.',                                 'limps\\'],
  ['no blank behind a stop',   'He limps.the knee is stiff.',                           'limps.the'],
  ['no blank behind a comma',  'He limps,and rests.',                                   'limps,and'],
  ['never closed',             'He limps (since May and rests.',                        '(since'],
  ['never opened',             'He limps since May] and rests.',                        'May]'],
  ['an empty example',         'Some insurers (e.g., ) agree.',                         '(e.g., )'],
  ['the next number',          'He limps and rests. 4.',                                '4.'],
], [
  ['a list with brackets',     'Use it when a) pain lasts; b) sleep is poor; 3) ice failed; iv) he asks.'],
  ['with stops',               'A.) Ice. B.) Heat.'],
  ['sections',                 'See section 9792.24.2(a)(1) and 4610(c).'],
  ['short forms',              'Approx., e.g., i.e., Inc., and p.r.n., are short forms.'],
  ['initials',                 'Ann B. Lee, M.D., of St. Ann wrote it at 8 a.m. and p.m. too.'],
  ['a decimal',                'It grew by .5 mm, then by 1.2 mm.'],
  ['points left out',          'It says "... for short use ..." and no more.'],
  ['a question in a quote',    'He asked, "Why?" and left.'],
]);

// biome-ignore format: a table reads in columns
kind('a field left empty', [
  ['a date',               'The report dated was read.',                                'dated was'],
  ['a score',              'His pain is /10 at rest.',                                  '/10'],
  ['a pressure',           'Her pressure is / today.',                                  'is /'],
  ['a name',               'He saw Dr. , who bound it.',                                'Dr. ,'],
  ['an age',               'She is a -year-old cook.',                                  '-year-old'],
  ['a dose',               'He takes ibuprofen mg twice a day.',                        'mg twice'],
  ['a day',                'She was seen on and bound.',                                'seen on and'],
  ['a count of weeks',     'Therapy x weeks was planned.',                              'x weeks'],
  ['a list',               'He takes these medications: .',                             'medications: .'],
  ['a score out of ten',   'The ache is a out of 10 now.',                              'out of 10'],
  ['a time to come',       'He is to follow up in weeks.',                              'up in weeks.'],
  ['hours',                'One tablet every to six hours.',                            'every to six'],
  ['whose day is missing', 'On the patient underwent a scan.',                          'On the patient'],
], [
  ['a date told',          'The report dated May 3 was read.'],
  ['a score told',         'Pain is 7 /10 at rest and 3/10 in bed.'],
  ['a doctor',             'Dr. Lee, who bound it, wrote.'],
  ['an age of a film',     'The film is a year old. She is a 44-year-old cook.'],
  ['a sum of mg',          'Doses are told in mg. The total mg daily is not.'],
  ['times',                'Ice 3 x weekly, rest x 2 weeks, and walk for weeks.'],
  ['a list told',          'He takes these medications: Norco.'],
  ['operated on',          'The knee he was operated on and the hip are stiff.'],
  ['on and off',           'He was seen on and off for a year.'],
  ['out of ten',           'It is six out of 10, or ten out of ten.'],
]);

// biome-ignore format: a table reads in columns
kind('a hole or a broken sentence', [
  ['article and of',       'He hurt the of his hand.',                                  'the of'],
  ['article and verb',     'It is told why the would help.',                            'the would'],
  ['for and verb',         'So the request for is denied.',                             'request for is'],
  ['ends in an article',   'She asks for a scan of the.',                               'of the.'],
  ['ends in and',          'She tried ice, heat, and.',                                 'and.'],
  ['ends in of',           'There is a long history of.',                               'history of.'],
  ['ends in medically',    'So the request is medically.',                              'is medically.'],
  ['ends in not',          'The request for ice is not.',                               'The request for ice is not.'],
  ['a stop in the midst',  'He rests In. the end it heals.',                            'In. the'],
  ['a stop left out',      'He limped for weeks In this case ice is due.',              'In this case'],
  ['ends in therefore',    'This is all there is of it, therefore.',                    'therefore.'],
  ['on the basis',         'It was refused on the basis.',                              'on the basis.'],
], [
  ['what was asked for',   'That is what the request was for.'],
  ['or without',           'It was done with and without.'],
  ['a need he has',        'The care he has need of is told.'],
  ['moved on',             'That is what he goes on. he rests.'],
  ['grade a',              'It is of grade a and not of grade b.'],
  ['a place',              'The in-home nurse and the on call doctor came.'],
  ['a need',               'There is no need to have it, and no need for it.'],
  ['short answers',        'He asked for ice; she did not.'],
  ['a clause put in',      'The, as yet unproven, splint is new.'],
  ['a morning',            'He is stiff in the a.m., and in the p.m. too.'],
]);

// biome-ignore format: a table reads in columns
kind('a word left out', [
  ['due to',               'It was refused due lack of proof.',                         'due lack'],
  ['excess of',            'Use is in excess the usual term.',                          'in excess the'],
  ['to before a verb',     'It is not appropriate deny relief.',                        'is not appropriate deny'],
  ['has been',             'The patient been bound up.',                                'patient been'],
  ['did not',              'The provider not stated why.',                              'provider not stated'],
  ['is to',                'It hurts. The patient to continue the brace.',              'patient to continue'],
  ['there is',             'There no swelling of it.',                                  'There no'],
  ['complains of',         'He complains low back ache.',                               'complains low'],
  ['a trial of',           'He had a trial first-line drugs.',                          'trial first-line'],
  ['the requested what',   'So the requested is denied.',                               'requested is'],
], [
  ['has the patient been', 'Nor has the patient been bound up.'],
  ['a jotted plan',        'Patient to continue the brace.'],
  ['in spite of the',      'In spite of the brace, and due to the lack of proof, he fell.'],
  ['lack as a verb',       'The records lack evidence of it.'],
  ['of the opinion',       'The doctor was of the opinion that ice helps.'],
  ['a complaint is of',    'The main complaint is of pain.'],
  ['there, no',            'And there, no one was hurt.'],
]);

// biome-ignore format: a table reads in columns
kind('a day or a year that cannot be', [
  ['no such month',        'Seen on 13/45/2016 for it.',                                '13/45/2016'],
  ['no such day',          'Seen on 02/30/2016 for it.',                                '02/30/2016'],
  ['month of thirty days', 'Seen on 11-31-16 for it.',                                  '11-31-16'],
  ['in words',             'Seen on February 30, 2016, for it.',                        'February 30, 2016,'],
  ['nought',               'Seen on 00/12/2016 for it.',                                '00/12/2016'],
  ['a year to come',       'Seen in December 2106 for it.',                             'December 2106'],
  ['a year of five',       'Seen on 1/2/20166 for it.',                                 '1/2/20166'],
], [
  ['a leap day',           'Seen on 2/29/2016 for it.'],
  ['the last days',        'Seen on 12/31/2016, 11-30-16 and May 31, 2016.'],
  ['three counts',         'Results after 30/60/90 days and 45-60-90 degrees are told.'],
  ['levels',               'It runs L3-4-5 and C5-6-7.'],
  ['may',                  'He may 3 times a week go out.'],
  ['a number of a case',   'Case 12-45-2016-7 is closed.'],
]);
