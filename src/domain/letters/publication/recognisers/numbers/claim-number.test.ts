import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { claimNumber, source } from './claim-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a label',                          'Claim number: WC-123456-78 is open.',            'Claim number: [claim number] is open.'],
  ['several',                          'EAMS No(s). 12345678; ADJ2345678 and more',       'EAMS No(s). [claim number]; [claim number] and more'],
  ['letters and figures apart',         'Claim #: GPC 15 004512 is open.',                  'Claim #: [claim number] is open.'],
  ['no word for number, but long',     'See claim 0451-WC-17-0000342 instead.',           'See claim [claim number] instead.'],
  ['no number behind the word',        'The claim 2015 was the first year.',              'The claim 2015 was the first year.'],
  ['a sign for the word',              'Claim # 30164477210 was accepted.',              'Claim # [claim number] was accepted.'],
  ['the appeals board',                'WCAB No. ADJ1234567 is pending.',                'WCAB No. [claim number] is pending.'],
  ['no label, but the board’s letters','See ADJ 9876543.',                               'See [claim number].'],
  ['a policy',                         'The policy no. GH4455667 was in force.',         'The policy no. [claim number] was in force.'],
  ['a label in brackets',              'The claim (No. QX-441190-12) is open.',           'The claim (No. [claim number]) is open.'],
  ['behind a comma',                   'It is under another claim, number 036-CB-Q6311.',  'It is under another claim, number [claim number].'],
  ['a number of claims in brackets',   'The claims (no 2 of 3) were paid.',               'The claims (no 2 of 3) were paid.'],
  ['over a line',                      'claim no. 2016-WC-\n77-1234567, accepted',       'claim no. [claim number], accepted'],
  ['a file of the administrator',      'Our file: 055-CB-77812 refers.',                 'Our file: [claim number] refers.'],
  ['said behind it',                   'They use 015-CB-KG277430 as their claim no. there.', 'They use [claim number] as their claim no. there.'],
  ['the review itself is public',      'Case number CM16-0123456 and claim number CM16-0123456.', 'Case number CM16-0123456 and claim number CM16-0123456.'],
  ['the claim as a word',              'The claim of 2016 was denied.',                  'The claim of 2016 was denied.'],
  ['a number of tablets',              'Norco 10/325 mg #120 was refilled.',             'Norco 10/325 mg #120 was refilled.'],
  ['a day behind the word',            'The UR number of 10/17/2016 is not stated.',     'The UR number of 10/17/2016 is not stated.'],
  ['a code of diagnosis',              'ICD-10 code M54.16 was given.',                  'ICD-10 code M54.16 was given.'],
  ['a code of procedure',              'CPT 63030 was requested.',                       'CPT 63030 was requested.'],
  ['a count of visits',                'The number of visits was 12 of 18.',             'The number of visits was 12 of 18.'],
  ['a lien',                           'Lien of Elm, lien no. WC-942509-45, is open.',    'Lien of Elm, lien no. [claim number], is open.'],
  ['behind a mark',                    'The lien remains open, no. 4717826776 there.',    'The lien remains open, no. [claim number] there.'],
  ['groups, no label',                 'See 066-CB-293177 and 5351-WC-26-1456855 too.',   'See [claim number] and [claim number] too.'],
  ['levels, no groups',                'Fusion of L4-S1, 10-20-30 mg, and PR-2 of 2/2015.', 'Fusion of L4-S1, 10-20-30 mg, and PR-2 of 2/2015.'],
  ['a number of a drug',               'NDC 00591-0385-01, no. 30 tablets.',              'NDC 00591-0385-01, no. 30 tablets.'],
  ['the year of a decision', 'Ramirez v. WCAB (2017) 10 Cal.App.5th 205', 'Ramirez v. WCAB (2017) 10 Cal.App.5th 205'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(claimNumber, text)).toBe(told);
});
