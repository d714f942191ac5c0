import { describe, expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from './misplaced.ts';

type Slip = readonly [meant: string, text: string, words: string];
type LookAlike = readonly [why: string, text: string];

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

function table(name: string, slips: readonly Slip[], lookAlikes: readonly LookAlike[]): void {
  describe(name, () => {
    test.each(slips)('%s', (_meant, text, words) => {
      expect(said(text)).toEqual([words]);
    });
    test.each(lookAlikes)('right: %s', (_why, text) => {
      expect(said(text)).toEqual([]);
    });
  });
}

// biome-ignore format: a table reads in columns
table('words of everyday English', [
  ['affect',                  'A brace would effect his sleep.',                             'would effect his'],
  ['effects',                 'The affects of heat were small.',                             'The affects of'],
  ['lose',                    'He was told to loose weight.',                                'to loose weight'],
  ['advice',                  'He was given advise on lifting.',                             'given advise'],
  ['breath',                  'He is short of breathe on stairs.',                           'short of breathe'],
  ['past',                    'In the passed year he fell twice.',                           'the passed year'],
  ['though',                  'Even through the brace helps, he limps.',                     'Even through the'],
  ['whose',                   'A cook who\'s MRI was clear came back.',                      'who\'s MRI'],
  ['its',                     'The cane is at the end of it\'s life.',                       'of it\'s life'],
  ['their',                   'They should continue there home stretches.',                  'continue there home'],
  ['there',                   'It is said that their is no need of it.',                     'that their is'],
  ['whether',                 'It is unclear weather he fell.',                              'unclear weather he'],
  ['than',                    'A cast is better then the brace.',                            'better then the'],
  ['then',                    'If it lasts, than an x-ray is due.',                          'than an'],
  ['accept',                  'The clerk must except this bill.',                            'must except this'],
  ['discrete',                'Two discreet lesions were seen.',                             'discreet lesions'],
  ['causal',                  'A casual link to the fall is told.',                          'casual link'],
  ['mucous',                  'Dry mucus membranes were seen.',                              'mucus membranes'],
  ['ilium',                   'The left ileum fracture healed.',                             'left ileum fracture'],
  ['public',                  'A pubic health nurse called.',                                'pubic health'],
  ['motor',                   'The mortar strength is full.',                                'mortar strength'],
  ['morale',                  'Her moral is low since May.',                                 'Her moral'],
  ['ensure',                  'He must insure that he rests.',                               'must insure that'],
  ['healing',                 'The wound is heeling well.',                                  'is heeling'],
  ['two',                     'She underwent tow injections.',                               'underwent tow injections'],
  ['site',                    'The injection sight was dry.',                                'injection sight was'],
  ['course',                  'The coarse of therapy ended.',                                'The coarse of therapy'],
  ['from',                    'The ache radiates form the hip.',                             'radiates form the'],
  ['weak',                    'He has week grip on the left.',                               'has week grip'],
], [
  ['effect a cure',           'The brace will effect a cure.'],
  ['loose',                   'He has loose stools and may lose weight.'],
  ['discreet',                'A discreet clerk kept two discrete lists.'],
  ['then, than',              'He fell, and then it was worse than before.'],
  ['past',                    'In the past year a month has passed.'],
  ['weather',                 'It is unclear whether the weather helped.'],
  ['form',                    'A form from the clerk; scars form on the hand.'],
  ['site, sight',             'The site is in plain sight, as cited.'],
  ['came, week',              'He came with a cane in a week when he was weak.'],
]);

// biome-ignore format: a table reads in columns
table('small words', [
  ['his',                     'He states is pain is worse.',                                 'states is pain'],
  ['and',                     'He has pain an numbness.',                                    'pain an numbness'],
  ['of',                      'Because or the fall he limps.',                               'Because or the'],
  ['off',                     'He is of work since May.',                                    'is of work since'],
  ['to',                      'He is unable too lift.',                                      'unable too lift'],
  ['too',                     'He is to tired for it.',                                      'is to tired'],
  ['use',                     'The used of ice is old.',                                     'The used of'],
  ['patient',                 'For this patients a cast is due.',                            'this patients a'],
  ['were',                    'No red flags where noted.',                                   'flags where noted'],
  ['no',                      'There is not evidence of it.',                                'There is not evidence'],
  ['not',                     'The guides do no recommend it.',                              'do no recommend'],
  ['one',                     'It is on of several cysts.',                                  'on of several'],
  ['on',                      'The denial is based one the guide.',                          'based one the'],
  ['is',                      'The brace in not medically of use.',                          'brace in not'],
  ['by',                      'It was denied be the carrier.',                               'denied be the'],
  ['be',                      'It may by considered.',                                       'may by considered'],
  ['may',                     'The drug my cause sleep.',                                    'drug my cause'],
  ['was',                     'The brace war worn.',                                         'brace war worn'],
  ['with',                    'He was treated wit rest.',                                    'treated wit rest'],
], [
  ['to, too',                 'He is to rest, and it is too late to lift.'],
  ['no, not',                 'They are no longer used, and they are not of use.'],
  ['know',                    'No one knows now.'],
  ['be, by',                  'He may be seen by the clerk by May.'],
  ['in, is, it',              'What it is in is a box; if it is, it is.'],
  ['where',                   'Where no cast was worn, none were due.'],
  ['of, off',                 'Half of it is off, and he is off work.'],
  ['use',                     'She used to use a splint as others use it.'],
]);

// biome-ignore format: a table reads in columns
table('set phrases of medicine', [
  ['disc',                    'A generative disc was seen.',                                 'generative disc'],
  ['manual',                  'He had manuel therapy.',                                      'manuel therapy'],
  ['flag',                    'It has red fag signs.',                                       'red fag signs'],
  ['exceptional',             'No acceptional need is told.',                                'acceptional need'],
  ['Tinel',                   'A tinsel sign was felt.',                                     'tinsel sign'],
  ['shoulder',                'A frozen should was freed.',                                  'frozen should was'],
], [
  ['lumber',                  'A regional fair of lumber and disc jockeys.'],
  ['should',                  'He should rest the shoulder.'],
  ['flag',                    'The flag is red; a fag is no flag.'],
  ['manual',                  'The manual is by Manuel.'],
  ['rational',                'It is rational; the rationale is told.'],
  ['taken',                   'He took an x-ray and the films taken in May.'],
]);

// biome-ignore format: a table reads in columns
table('one word of a phrase nearly right', [
  ['motion',                  'The range of mution is full.',                                'range of mution'],
  ['cuff',                    'A rotator cuft is torn.',                                     'rotator cuft'],
  ['spine',                   'The lumbar spin was stiff.',                                  'lumbar spin'],
  ['analog',                  'A visual analogy scale was used.',                            'visual analogy'],
  ['index',                   'His body mass indent is 31.',                                 'body mass indent'],
  ['bladder',                 'He has no bowel or bladdar loss.',                            'bowel or bladdar'],
  ['exacerbation',            'It was an acure exacerbation.',                               'acure exacerbation'],
  ['syndrome',                'He has carpal tunnel sindrome.',                              'tunnel sindrome'],
], [
  ['emotion',                 'A full range of emotion and of motions.'],
  ['spine',                   'The spinal line and spine are straight.'],
  ['cuff',                    'The cup and the cuff are his.'],
  ['medial',                  'Medical and medial are two words.'],
  ['able',                    'He is unable or able to lift.'],
  ['past, post',              'The past surgical history is long, the post operative one short.'],
]);

// biome-ignore format: a table reads in columns
table('verbs, numbers and small words together', [
  ['several',                 'This records do not show it.',                                'This records do'],
  ['one of several',          'Each of the request is old.',                                 'Each of the request is'],
  ['two verbs',               'The ache is radiates down.',                                  'is radiates'],
  ['taking',                  'She has been taken naproxen.',                                'been taken naproxen'],
  ['-ing',                    'He fell while lift a crate.',                                 'while lift a'],
  ['to too many',             'He should to rest.',                                          'should to rest'],
  ['of too many',             'The patient reports of pain.',                                'The patient reports of pain'],
  ['no verb',                 'The worker not able to lift.',                                'The worker not able'],
  ['no be',                   'It can been seen.',                                           'can been seen'],
  ['degrees',                 'It is more better in bed.',                                   'more better in'],
  ['denials',                 'There is not no need.',                                       'not no need'],
  ['two prepositions',        'He was treated with of ice.',                                 'with of ice'],
  ['no name',                 'He was seen by on May 3.',                                    'seen by on May'],
  ['for',                     'It has hurt since ten years.',                                'since ten years'],
  ['cut in two',              'He is be low the mean.',                                      'be low the'],
], [
  ['one of',                  'Each of the requests and one of the request forms is here.'],
  ['what hurts',              'The pain it causes is what hurts.'],
  ['taken',                   'Films have been taken by the clerk.'],
  ['lift',                    'While a lift was made he fell; by lifting a crate he did it.'],
  ['should, to',              'He is to rest, and should, to date, be well.'],
  ['reports',                 'The patient reports, of late, less pain.'],
  ['not able',                'The worker, not able to lift, fell.'],
  ['more',                    'More or less better, and most often best.'],
  ['seen by one',             'The report was seen by one on May 3.'],
  ['since',                   'It has hurt since two years ago.'],
]);

// biome-ignore format: a table reads in columns
table('words heard for words of medicine', [
  ['antalgic',                'A nostalgic gait was seen.',                                  'nostalgic gait'],
  ['atrophy',                 'The calf shows muscle trophy.',                               'muscle trophy'],
  ['desiccation',             'Disc dedication was seen at L4.',                             'Disc dedication'],
  ['effusion',                'The knee has no infusion.',                                   'no infusion'],
  ['facet',                   'The facial hypertrophy is mild.',                             'facial hypertrophy'],
  ['incontinence',            'She denies bladder incompetence.',                            'bladder incompetence'],
  ['intact',                  'Reflexes were impact.',                                       'Reflexes were impact'],
  ['Medrol',                  'A metal dose pack helped.',                                   'metal dose'],
  ['popliteal',               'A political cyst was drained.',                               'political cyst'],
  ['remainder',               'The reminder of the test was fair.',                          'reminder of the'],
  ['residual',                'He has residue weakness.',                                    'residue weakness'],
  ['sacroiliac',              'The sacra iliac joint hurts.',                                'sacra iliac'],
  ['supine',                  'He lay in a spine position.',                                 'spine position'],
  ['sign',                    'Tinel\'s sing was felt.',                                     'Tinel\'s sing'],
  ['orthotic',                'Orthodox inserts were worn.',                                 'Orthodox inserts'],
  ['exacerbated',             'It is exasperated by lifting.',                               'exasperated by'],
  ['titrated',                'The dose was titled up.',                                     'was titled up'],
  ['failed',                  'He tried and filed ice.',                                     'tried and filed'],
  ['contraindications',       'There is no contradiction to it.',                            'no contradiction to'],
  ['noun',                    'There is no functional improve.',                             'functional improve'],
  ['decreased',               'The dose was deceased to two.',                               'was deceased to'],
  ['injected',                'It was injured with lidocaine.',                              'injured with lidocaine'],
  ['apostrophe',              'The request\'s are old.',                                     'request\'s are'],
], [
  ['nostalgic',               'He limps and has a nostalgic mood.'],
  ['dissection',              'Dissection of the disc space was done.'],
  ['infusion',                'An infusion was given in the knee clinic.'],
  ['facial',                  'The facial injection and the facial pain are told.'],
  ['reminder',                'A reminder was sent; the remainder is due.'],
  ['spine',                   'The spine is in a good position.'],
  ['filed',                   'He filed a claim and failed ice.'],
  ['contradicted',            'The guideline is contradicted by the note.'],
  ['deceased',                'He is deceased, and the dose decreased.'],
  ['possessive',              'The request\'s date is told.'],
]);

// biome-ignore format: a table reads in columns
table('subjects and their verbs', [
  ['verb',                    'The provider request a splint.',                              'The provider request a'],
  ['help',                    'The medication help him sleep.',                              'The medication help him'],
  ['two subjects',            'The brace it is worn.',                                       'The brace it is'],
  ['he too',                  'The worker he was seen.',                                     'The worker he was'],
  ['no verb',                 'The request not supported by it.',                            'The request not supported'],
  ['no to',                   'He is unable return home.',                                   'unable return home'],
  ['not',                     'He has no shown any gain.',                                   'has no shown any'],
  ['each of',                 'Each of the injection gave ease.',                            'Each of the injection gave'],
  ['plural',                  'He had three injection so far.',                              'three injection so'],
  ['modal',                   'He should documents the dose.',                               'should documents'],
  ['has',                     'He has try a splint.',                                        'has try a'],
  ['difficulty',              'He has difficulty to lifting.',                               'difficulty to lifting'],
  ['than',                    'Use is higher that expected.',                                'higher that expected'],
  ['have been',               'There have been no change.',                                  'There have been no change'],
  ['the to be',               'It was felt the to be due.',                                  'the to be due'],
  ['any',                     'There is no any need.',                                       'no any need'],
  ['and/or',                  'He tried and or failed ice.',                                 'and or failed'],
  ['order',                   'It was done in order determine why.',                         'in order determine why'],
  ['two verbs',               'The worker was had a scan.',                                  'worker was had a'],
  ['modal and is',            'It should is read.',                                          'should is read'],
], [
  ['request',                 'The provider\'s request is told; the provider request form is here.'],
  ['relative',                'The brace it came with is old.'],
  ['said',                    'The worker, he said, was seen.'],
  ['nor',                     'Nor is the request not supported.'],
  ['no',                      'He has no documented need and no shown gain.'],
  ['each',                    'Each of the injections gave ease.'],
  ['compound',                'The three injection series helped.'],
  ['able',                    'She is able to return and unable to lift.'],
  ['there',                   'There has been no change, and there have been no changes.'],
  ['relative',                'What he does is help; the ache he has is dull.'],
  ['report',                  'There was report of ease.'],
  ['asked',                   'Had the request not been made, he would rest.'],
]);
