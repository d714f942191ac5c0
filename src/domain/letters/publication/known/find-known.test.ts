import * as fc from '../../../../../test/random.ts';
import { describe, expect, test } from 'vitest';
import { redacted } from '../../../../../test/builders/letters/redacted.ts';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

const name = (value: string): KnownIdentifier[] => [{ class: 'name', value }];

describe('a name the case holds', () => {
  // biome-ignore format: a table reads in columns
  test.each([
    // why this row, the name, the text, the text as the public reads it
    ['whole',                         'Maria L. Gonzalez-Lopez', 'Maria L. Gonzalez-Lopez is well.',        '[name] is well.'],
    ['a letter for a surname',        'Nirmala O',               'It is said that O rests, and N. O too.',  'It is said that [name] rests, and [name] too.'],
    ['a particle as given name',      'Al Ruiz',                 'This was told to Al again.',              'This was told to [name] again.'],
    ['surname alone',                 'Maria Gonzalez',          'Here gonzalez says so.',                  'Here [name] says so.'],
    ['greeted, then a line',          'Theodora Whitfield',      'Dear Ms. Whitfield,\nThe MRI is new.',     'Dear Ms. [name],\nThe MRI is new.'],
    ['before a sentence',             'Theodora Whitfield',      'Of Ms. Whitfield, The MRI is new.',       'Of Ms. [name], The MRI is new.'],
    ['a title',                       'Maria Gonzalez',          'Mrs. Gonzalez rests.',                    'Mrs. [name] rests.'],
    ['last name first',               'Maria Gonzalez',          'File of GONZALEZ, MARIA.',                'File of [name].'],
    ['half of a double surname',      'Maria Gonzalez-Lopez',    'Ms. Lopez rests.',                        'Ms. [name] rests.'],
    ['without its hyphen',            'Maria Gonzalez-Lopez',    'The Gonzalez Lopez file.',                'The [name] file.'],
    ['a particle',                    'Ana de la Cruz',          'Ms. de la Cruz and De La Cruz.',          'Ms. [name] and [name].'],
    ['an apostrophe, any',            "Liam O'Brien",            'Obrien, O’Brien and O Brien agree.',      '[name] and [name] agree.'],
    ['without its accents',           'José Núñez',              'Jose Nunez rests.',                       '[name] rests.'],
    ['with accents it has not',       'Jose Nunez',              'José Núñez rests.',                       '[name] rests.'],
    ['initials with stops',           'Maria Gonzalez',          'It is said that M.G. rests.',             'It is said that [name] rests.'],
    ['a middle initial nobody told',  'Maria Gonzalez',          'M.X.G. reports pain after a B.I.D. dose.','[name] reports pain after a B.I.D. dose.'],
    ['those on the foot of a page',   'Maria Gonzalez',          'A page with M.X.G. below, not M.R.G. of M.D.',  'A page with [name] below, not [name] of M.D.'],
  ['a surname that is a particle',  'Tran Le',                 'Ms. Le rests. LE strength is full.',      'Ms. [name] rests. LE strength is full.'],
  ['a surname that is a degree',    'Kim Do',                  'Mr. Do rests. He can do it.',             'Mr. [name] rests. He can do it.'],
  ['a short form of medicine',      'Maria Ingram',            'An M.R.I. of the knee.',                  'An M.R.I. of the knee.'],
  ['initials of D and a stop',      "D'Artis Moreno",          'It is said that D.M. rests.',             'It is said that [name] rests.'],
    ['bare initials of a person',     'Kara Johnson',            'KJ reports pain.',                        '[name] reports pain.'],
    ['an initial and the surname',    'Maria Gonzalez',          'M. Gonzalez rests.',                      '[name] rests.'],
    ['a familiar form',               'Robert Gonzalez',         'Bob Gonzalez and Bobby rest.',            '[name] and [name] rest.'],
    ['the name of a file',            "Eun-kyung D'Agostino",    'See EunkyungDAgostino2015.tif.',          'See [name].tif.'],
    ['with a middle name like its d',  "Wilma D. D'Agostino",     'See WilmaDAgostino2015.tif.',             'See [name].tif.'],
    ['a word of the body in a form',  'James Head',              'Mr. Head left.\nHead\nX-rays were taken.', 'Mr. [name] left.\n[name]\nX-rays were taken.'],
    ['a plural, whose chart it is',    'Ana Sickles',             'The chart of sickles is here; the sickles cut.', 'The chart of [name] is here; the sickles cut.'],
    ['a plural that is one',           'Ana Sickles',             'Today sickles has less pain. The sickles are old.', 'Today [name] has less pain. The sickles are old.'],
    ['a plural, alone and small',      'Ana Nickels',             'At noon nickels slipped. Two nickels lay there.', 'At noon [name] slipped. Two nickels lay there.'],
    ['a plural, whose letter it is',   'Ana Neighbors',           'A letter from neighbors dated 1/9/16. Her neighbors help.', 'A letter from [name] dated 1/9/16. Her neighbors help.'],
    ['a trade nobody thinks of',       'Ana Grafter',             'It was told to grafter again by the grafter.', 'It was told to [name] again by the grafter.'],
    ['behind a count or a quality',    'Ana Nickels',             'Many nickels, 5 nickels, all nickels.',   'Many nickels, 5 nickels, all nickels.'],
    ['a word of medicine, small',      'Ana Tendons',             'At noon tendons were sore.',              'At noon tendons were sore.'],
    ['a plural in shorthand',          'Bo Banks',                'Pt banks here. The banks are shut.',      'Pt [name] here. The banks are shut.'],
    ['a letter joined to the rest',    'Young-ho B. O',           'See O-Youngho.jpg and O-ring.',           'See [name].jpg and O-ring.'],
    ['a month, whose physician',       'Chip May',                'I am the physician of May since May 2014.', 'I am the physician of [name] since May 2014.'],
    ['a part of the body, greeted',    'Bo Shin',                 'Dear Shin: the shin is sore.',            'Dear [name]: the shin is sore.'],
    ['one of both',                    'Fatima Hand',             'Both Hand and Dr. Orozco signed.',        'Both [name] and Dr. [name] signed.'],
    ['an eponym before a verb',       'Omar Jackson',            'The objections by O. Jackson were filed.', 'The objections by [name] were filed.'],
    ['two eponyms, one surname',      'Soo-jin Smith-Jones',     'Notes on SMITH-JONES, SOO-JIN and a Hill-Sachs.', 'Notes on [name] and a Hill-Sachs.'],
    ['a trade without an article',    'Ollin Carpenter',         'In short, carpenter has recovered.',      'In short, [name] has recovered.'],
    ['a trade behind a preposition',  'Ollin Carpenter',         'This is known from carpenter and the chart.', 'This is known from [name] and the chart.'],
    ['a given name behind one',       'Bill Ode',                'This was told to Bill again.',           'This was told to [name] again.'],
    ['one of both, hyphens',          'Fatima Bone',             'Both Bone and Ana Al-Ruiz, M.D. signed.', 'Both [name] and [name], M.D. signed.'],
    ['a trade with one',              'Ollin Carpenter',         'He said that the carpenter has left.',    'He said that the carpenter has left.'],
    ['small, and how old',            'Ada Parkes',              'Here parkes is a 44-year-old nurse.',     'Here [name] is a 44-year-old nurse.'],
    ['small, and what was tried',      'Ida Washington',          'He states that washington has failed it.', 'He states that [name] has failed it.'],
    ['small, behind a comma, told',    'Ida Washington',          'In that month, washington placed him.',   'In that month, [name] placed him.'],
    ['small, behind what is done',      'Ida Washington',          'She saw washington again; he saw a farmer.', 'She saw [name] again; he saw a farmer.'],
    ['small, behind a role',          'Ida Farmer',              'The PTP farmer agrees with the farmer.',  'The PTP [name] agrees with the farmer.'],
    ['behind a label of the doctor',  'Ida Finch',               'Ref MD: Finch',                           'Ref MD: [name]'],
    ['small, and when born',           'Ida Ledger',              'In January ledger, DOB 23 October 1972, was seen; the ledger is old.', 'In January [name], DOB [date of birth], was seen; the ledger is old.'],
    ['a slip that is a word, telling', 'Ada Parkes',             'Parks told us of the parks there.',       '[name] told us of the parks there.'],
    ['a given name that is a word',   'Mark Ode',                'Mark said so. Mark the place.',           '[name] said so. Mark the place.'],
    ['a file by initials',            'Zoe L. Back',             'See ZLB_Back.tif and back pain.',         'See [name].tif and back pain.'],
    ['a file, glued to a particle',   'Al von Trautner',         'See Al_VonTrautner.pdf of al fresco.',    'See [name].pdf of al fresco.'],
    ['initials that are a degree',    'Pearl Abbott',            'When P.A. came, Ana Ruiz, P.A. left.',    'When [name] came, [name], P.A. left.'],
    ['a degree behind a number',      'Pua Tamimi',              'Licensee A91965, P.T., rests.',           'Licensee A91965, [name], rests.'],
    ['a son, behind a small word',    'Ana Son',                 'There Son was told to rest; her son too.', 'There [name] was told to rest; her son too.'],
    ['a short surname in capitals',   'Tran Le',                 'Notes of LE; the LE is weak.',            'Notes of [name]; the LE is weak.'],
    ['a page',                        'Iris Page',               'See Page 81. Page said so.',              'See Page 81. [name] said so.'],
    ['a word in a title',             'Paula Pain',              'MTUS Chronic Pain Medical Treatment; Dr. Pain.', 'MTUS Chronic Pain Medical Treatment; Dr. [name].'],
    ['initials that are an hour',     'Paula Moon',              'In June P.M. called at 3 p.m. today.',    'In June [name] called at 3 p.m. today.'],
    ['a degree that a verb follows',  'Juan Duarte',             'Per Mr. Ruiz, J.D. may lift it.',         'Per Mr. [name] may lift it.'],
    ['a town, written small',         'Ida Washington',          'It is said in washington again.',         'It is said in [name] again.'],
    ['a trade, told without article', 'Ida Farmer',              'A visit of farmer lasted; a visit of a farmer.', 'A visit of [name] lasted; a visit of a farmer.'],
    ['a slip that is a word, within', 'Ana Campos',              'It is light duty, which Camps did.',      'It is light duty, which [name] did.'],
    ['a slip that is a word, first',  'Zoe Parker',              'Parser was hired. Parsing was done.',     '[name] was hired. Parsing was done.'],
    ['a slip, and the day of birth',  'Ana Campos',              'Capos (DOB: unknown) rests.',             '[name] (DOB: unknown) rests.'],
    ['a slip, a party to the case',   'Ana Campos',              'Capos vs. Elm Foods, Inc.',                '[name] vs. [organization]'],
    ['a possessive, one of both',     'Fatima Hand',             "Both Hand's and Dr. Ruiz's are here.",    "Both [name]'s and Dr. [name]'s are here."],
    ['of two letters, small',         'Bo Vu',                   'It is said to vu again.',                 'It is said to [name] again.'],
    ['of two letters, an abbreviation', 'Rosa Ho',               "HO's notes on HO of the elbow.",          "[name]'s notes on HO of the elbow."],
    ['a rare word, small',            'Bo Batiste',              'In the records batiste had pain; the batiste is torn.', 'In the records [name] had pain; the batiste is torn.'],
    ['two given names, surname first', "Ana Bo Fa'alogo",         "It is FA'ALOGO, ANA BO who left.",       'It is [name] who left.'],
    ['a month like the name',         'Ana Marsh',               'A note dated March 30 is here.',          'A note dated March 30 is here.'],
    ['one letter wrong',              'Maria Gonzalez',          'Ms. Gonzales and Gonzlaez rest.',         'Ms. [name] and [name] rest.'],
    ['a word before a slip',          'Miles Matsumoto',         'ID sheet: Miles Mutsumoto, 4 miles off.', 'ID sheet: [name], 4 miles off.'],
    ['a slip that is a word',         'Pearl Cutler',            'Identification: Cutter / 5081664',        'Identification: [name] / [record number]'],
    ['misread by a scanner',          'Maria Gonzalez',          'G0nzalez, Gonza1ez and Gonzaiez rest.',   '[name] and [name] rest.'],
    ['rn for m',                      'Ana Ramirez',             'Ms. Rarnirez rests.',                     'Ms. [name] rests.'],
    ['glued',                         'Maria Gonzalez',          'MariaGonzalez and theGonzalez file.',     '[name] and [name] file.'],
    ['broken over a line',            'Maria Gonzalez',          'Ms. Gonza-\nlez rests.',                  'Ms. [name] rests.'],
    ['broken over a page',            'Maria Gonzalez',          'The note of Maria\fGonzalez.',            'The note of [name].'],
    ['letters spaced',                'Maria Gonzalez',          'G O N Z A L E Z rests.',                  '[name] rests.'],
    ['a word of the language',        'Grace Young',             'Young is 45 and Mr. Young is a young man.', '[name] is 45 and Mr. [name] is a young man.'],
    ['a part of the body',            'James Hand',              'Hand takes two pills; his hand hurts.',   '[name] takes two pills; his hand hurts.'],
    ['a therapy of that part',        'James Hand',              'Hand therapy and Hand Surgery stay.',     'Hand therapy and Hand Surgery stay.'],
    ['a month',                       'April May',               'In May 2016 it began.',                   'In May 2016 it began.'],
    ['a month of time',               'Ana May',                 'In March and again in May it was worse.', 'In March and again in May it was worse.'],
    ['a beast',                       'Bo Lamb',                 'Mr. Lamb carries the lamb; lamb may rest.', 'Mr. [name] carries the lamb; [name] may rest.'],
    ['an answer before it',           'Bo Oyelaran',             'Who was it? A. Bo Oyelaran.',             'Who was it? A. [name].'],
    ['another name',                  'Maria Gonzalez',          'A gonadal and maritime one.',             'A gonadal and maritime one.'],
    ['milligrams',                    'Maria Gonzalez',          'Norco 10 MG and 325 mg.',                 'Norco 10 MG and 325 mg.'],
    ['a disease like the name',       'Ana Parkins',             "Parkinson's disease stays.",              "Parkinson's disease stays."],
  ])('%s', (_why, known, text, told) => {
    expect(redacted(text, name(known))).toBe(told);
  });
});

describe('other identifiers the case holds', () => {
  // biome-ignore format: a table reads in columns
  test.each<[string, KnownIdentifier, string, string]>([
    // why this row, the identifier, the text, the text as the public reads it
    ['a firm of three letters', { class: 'organization', value: 'UPS' },              'UPS paid; he does push ups.',      '[organization] paid; he does push ups.'],
    ['its first letters',      { class: 'organization', value: 'Golden Valley Produce, Inc.' }, 'GVP paid, not ROM.',     '[organization] paid, not ROM.'],
    ['without spaces',         { class: 'organization', value: 'County of Elmo' },    'CountyofElmo paid.',               '[organization] paid.'],
    ['cut short',              { class: 'organization', value: 'Fresno Unified School District' }, 'Fresno Unif. Sch. Dist. paid.', '[organization]. paid.'],
    ['plain words, small',     { class: 'organization', value: 'The Home Depot' },    'the home depot paid; home care stays.', 'the [organization] paid; home care stays.'],
    ['begun with a sign',      { class: 'organization', value: 'A+ Translations' },   'A+ Translations paid; an A+ for them.', '[organization] paid; an A+ for them.'],
    ['any house of care, small', { class: 'facility', value: 'Spine Institute' },     'a spine institute; seen at spine institute.', 'a spine institute; seen at [facility].'],
    ['a number as it is',      { class: 'claim-number', value: 'WC-123456-78' },   'It is WC-123456-78.',               'It is [claim number].'],
    ['parted otherwise',       { class: 'claim-number', value: 'WC-123456-78' },   'It is wc 12345678.',                'It is [claim number].'],
    ['over a line',            { class: 'claim-number', value: 'WC-123456-78' },   'It is WC-\n123456-78.',             'It is [claim number].'],
    ['misread',                { class: 'claim-number', value: 'WC-101456-78' },   'It is WC-1O1456-78.',               'It is [claim number].'],
    ['one figure wrong',       { class: 'claim-number', value: 'WC-123456-78' },   'It is WC-123956-78.',               'It is [claim number].'],
    ['another number',         { class: 'claim-number', value: 'WC-123456-78' },   'It is 998-877-78.',                 'It is 998-877-78.'],
    ['a letter behind it',     { class: 'claim-number', value: 'SZR7517013' },     'It is SZR7517013 A collar fits.',   'It is [claim number] A collar fits.'],
    ['what it ends with',      { class: 'claim-number', value: 'WC-123456-78' },   'The claim ending in 5678, not 5678 steps.', 'The claim ending in [claim number], not 5678 steps.'],
    ['its last four',          { class: 'social-security-number', value: '123-45-6789' }, 'Social (final four): 6789; ***-6789.', 'Social (final four): [social security number]; ***-[social security number].'],
    ['other four',             { class: 'social-security-number', value: '123-45-6789' }, 'It ends with 6780 of 6789 words.', 'It ends with 6780 of 6789 words.'],
    ['a day of birth',         { class: 'birth-date', value: '1965-03-04' },       'March 4th, 1965 or 3/4/65.',        '[date of birth] or [date of birth].'],
    ['the day first',          { class: 'birth-date', value: '03/04/1965' },       'On 4 Mar 1965.',                    'On [date of birth].'],
    ['another day',            { class: 'birth-date', value: '1965-03-04' },       'On 3/5/65.',                        'On 3/5/65.'],
    ['a telephone',            { class: 'phone', value: '(209) 555-0101' },        'At 2095550101 or 209 555 0101.',    'At [phone] or [phone].'],
    ['mail over a line',       { class: 'e-mail', value: 'a.b@elm.org' },          'A.B@\nELM.ORG',                     '[e-mail]'],
    ['a web address',          { class: 'web-address', value: 'www.elm.org' },     'http://elm.org/contact it is',      '[web address] it is'],
    ['a street abbreviated',   { class: 'address', value: '88 Elm Street, Fresno, CA 93721' }, 'At 88 Elm St. today.',  'At [address] today.'],
    ['a quarter behind',       { class: 'address', value: '88 3rd St. East, Fresno, CA 93721' }, 'At 88 3rd St East today.',  'At [address] today.'],
    ['a street with a letter', { class: 'address', value: '88 W. Avenue J-8, Fresno, CA 93721' }, 'At 88 W. Ave J-8 today.', 'At [address] today.'],
    ['a county road',          { class: 'address', value: '88 County Road 22, Fresno, CA 93721' }, 'At 88 COUNTY ROAD 22 today.', 'At [address] today.'],
    ['the street alone',       { class: 'address', value: '88 Elm Street, Fresno, CA 93721' }, 'The Elm Street home.',  'The [address] home.'],
    ['the town alone',         { class: 'address', value: '88 Elm Street, Fresno, CA 93721' }, 'He drove to Fresno.',   'He drove to [address].'],
    ['a firm, no legal form',  { class: 'organization', value: 'Old Harbor Indemnity, Inc.' }, 'OLD HARBOR INDEMNITY paid.', '[organization] paid.'],
    ['a firm in short',        { class: 'organization', value: 'Old Harbor Indemnity, Inc.' }, 'Old Harbor denied it.', '[organization] denied it.'],
    ['a firm, its form in full', { class: 'organization', value: 'Hale & Orr, A Professional Corporation' }, 'HALE & ORR, A PROFESSIONAL CORPORATION paid.', '[organization] paid.'],
    ['a clinic abbreviated',   { class: 'facility', value: 'Larkspur Medical Center' },        'at Larkspur Med. Ctr. today', 'at [facility]. today'],
    ['a mountain',             { class: 'facility', value: 'Mount Hollis Medical Center' },    'at Mt. Hollis Med. Ctr. today', 'at [facility]. today'],
    ['a doctor’s office',      { class: 'facility', value: 'Dr. Oyel’s Medical Office' },      'at Dr. Oyel’s Med. Office today', 'at [facility] today'],
    ['words it shares',        { class: 'facility', value: 'Larkspur Medical Center' },        'A medical center is near.', 'A medical center is near.'],
  ])('%s', (_why, known, text, told) => {
    expect(redacted(text, [known])).toBe(told);
  });
});

test(`${source.cite}: whatever stands about it, a name the case holds is gone, and so it is from what was redacted`, () => {
  const words = fc.array(
    fc.constantFrom('the', 'patient', 'MRI', 'of', 'Norco', '10/325', 'mg', 'was', 'seen.', 'At', '(L4-5)', '\n'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom(
        'Whitfield',
        'WHITFIELD',
        'Theodora Whitfield',
        'Whitfield, Theodora',
        'T. Whitfield',
        'Whitfeild',
      ),
      (before, after, written) => {
        const once = redacted([...before, written, ...after].join(' '), name('Theodora Whitfield'));
        expect(once).not.toMatch(/whitf|theodora/iu);
        expect(redacted(once, name('Theodora Whitfield'))).toBe(once);
      },
    ),
  );
});
