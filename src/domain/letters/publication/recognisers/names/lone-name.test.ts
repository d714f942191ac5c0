import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { loneName, source } from './lone-name.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['behind a preposition',   'It was sent to Kowalski for review.',      'It was sent to [name] for review.'],
  ['what a person does',     'Kowalski reports pain.',                   '[name] reports pain.'],
  ['two parts',              'The letter of Agnieszka Young is short.',  'The letter of [name] is short.'],
  ['a given name',           'He is cared for by Maria at home.',        'He is cared for by [name] at home.'],
  ['a possessive',           "In Kowalski's report it is said.",         "In [name]'s report it is said."],
  ['all capitals',           'The note of MARIA KOWALSKI is short.',     'The note of [name] is short.'],
  ['a test',                 "Spurling's test and Lachman were negative.", "Spurling's test and Lachman were negative."],
  ['a disease',              "He has Parkinson's disease.",              "He has Parkinson's disease."],
  ['a fracture',             'A Lisfranc fracture was seen.',            'A Lisfranc fracture was seen.'],
  ['authors',                'Sanders et al. (2013) found none.',        'Sanders et al. (2013) found none.'],
  ['an author and a year',   'It was shown by Airaksinen (2006).',       'It was shown by Airaksinen (2006).'],
  ['authors of a measure',   'Okafor and Oyelaran validated the measure.', 'Okafor and Oyelaran validated the measure.'],
  ['authors of a text',      "In Okafor and Oyelaran's text it stands.", "In Okafor and Oyelaran's text it stands."],
  ['two who did something',  'Seen by Okafor and Oyelaran again.',       'Seen by [name] and [name] again.'],
  ['in a row with a drug',   'He took Norco and Zelkova at night.',      'He took Norco and Zelkova at night.'],
  ['a programme',            'She receives Medi-Cal and rests.',         'She receives Medi-Cal and rests.'],
  ['a brand with a dose',    'He takes Zorvolex 35 mg.',                 'He takes Zorvolex 35 mg.'],
  ['a drug',                 'He was given Norco and Lyrica.',           'He was given Norco and Lyrica.'],
  ['a short form',           'Seen by PMR and the QME.',                 'Seen by PMR and the QME.'],
  ['behind an article',      'An Oyelaran unit was rented.',             'An Oyelaran unit was rented.'],
  ['what somebody wrote',    'The Oyelaran report is short.',            'The [name] report is short.'],
  ['before what it is',      'Behind Zelkova tape it held.',             'Behind Zelkova tape it held.'],
  ['before a verb',          'With Oyelaran absent it failed; to Oyelaran went the file.', 'With Oyelaran absent it failed; to [name] went the file.'],
  ['in a row with a thing',  'He had Zelkova and Ontario tape.',         'He had Zelkova and Ontario tape.'],
  ['joined with an eponym',  'There was no Oyelaran-Sachs deformity.', 'There was no Oyelaran-Sachs deformity.'],
  ['a label',                'SCRUB: Oyelaran',                          'SCRUB: Oyelaran'],
  ['a part in the case',     'Then Landlord Oyelaran said no.',          'Then Landlord [name] said no.'],
  ['an initial, a word',     'A call was placed to F. Free at noon.',    'A call was placed to [name] at noon.'],
  ['words that are given',   'Art Mills signed the lease. It went by Candy Free.', '[name] signed the lease. It went by [name].'],
  ['a list',                 'Copies: Zelkov Farms; N. Oyel; J. Free',   'Copies: Zelkov Farms; [name]; [name]'],
  ['before an address of mail', 'From: "Chip Oyel" <cho@elm.com>',       'From: "[name]" <cho@elm.com>'],
  ['a part in capitals',     'Oyelaran Fault, Hearing Representative',   '[name], Hearing Representative'],
  ['a given name alone',     'It closed; Delbert at the desk knew.',     'It closed; [name] at the desk knew.'],
  ['a vitamin',              'He takes vitamin D. Food helps.',          'He takes vitamin D. Food helps.'],
  ['a kind of therapy',      'He is helped by Art Therapy.',             'He is helped by Art Therapy.'],
  ['a question heard',       'Q. Let us go on. A. Fine.',                'Q. Let us go on. A. Fine.'],
  ['a fever',                'Lyme and Rocky Mountain spotted fever were ruled out.', 'Lyme and Rocky Mountain spotted fever were ruled out.'],
  ['behind a year',          'Oyelaran Young was seen on 5/2/2014; she slept.', '[name] was seen on 5/2/2014; she slept.'],
  ['what somebody did, too', 'Zelkov also ordered an EMG.',              '[name] also ordered an EMG.'],
  ['two months',             'April and June visits were missed.',       'April and June visits were missed.'],
  ['a month',                'From March to April he worked.',           'From March to April he worked.'],
  ['a quality',              'It ended. Long walks in the park help.',   'It ended. Long walks in the park help.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(loneName, text)).toBe(told);
});
