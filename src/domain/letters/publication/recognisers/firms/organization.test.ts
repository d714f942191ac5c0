import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { organization, source } from './organization.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a department one works for', 'employed by State of California, Department of Corrections', 'employed by [organization]'],
  ['a department that is cited', 'California Department of Industrial Relations', 'California Department of Industrial Relations'],
  ['a word behind it',       'Law Offices of Elise Marchetti denied it.', '[organization] denied it.'],
  ['an insurer',             'Accepted by Granite State Insurance Company.', 'Accepted by [organization].'],
  ['capitals of a form',     'EMPLOYER Vesper Rest Haven OCCUPATION COOK', 'EMPLOYER [organization] OCCUPATION COOK'],
  ['capitals of a form alone', 'EMPLOYER INFORMATION OCCUPATION COOK',   'EMPLOYER INFORMATION OCCUPATION COOK'],
  ['a legal form',           'Vesper Aerospace Corp. closed.',           '[organization] closed.'],
  ['a law firm',             'Law Offices of Elise Marchetti wrote.',    '[organization] wrote.'],
  ['a bank',                 'a teller at Bank of the Sierras today',    'a teller at [organization] today'],
  ['partners',               'through Crane, Whitlock & Associates LLP', 'through [organization]'],
  ['partners and a form',    'of Bell, Haddad & Ruiz, LLP today',        'of [organization] today'],
  ['partners alone',         'A bill of Bell, Haddad & Ruiz came.',      'A bill of [organization] came.'],
  ['counsel by surnames',    'Defense counsel Bell & Haddad objected.',  'Defense counsel [organization] objected.'],
  ['authors, no firm',       'It was shown in Bell, Haddad & Ruiz.',     'It was shown in Bell, Haddad & Ruiz.'],
  ['an officer of one',      'Adjuster Ana Ruiz of Elm Insurance wrote', 'Adjuster Ana Ruiz of [organization] wrote'],
  ['wide, of a trade',       'on behalf of American Elm Insurance today', 'on behalf of [organization] today'],
  ['two trades',             'for Vesper Lath and Plaster today',        'for [organization] today'],
  ['a kitchen',              'for Vesper Catering today',                'for [organization] today'],
  ['a district',             'of Mesa Unified School District',          'of [organization]'],
  ['a county',               'for the County of Tamsen as a clerk',      'for the [organization] as a clerk'],
  ['an employer',            'He was employed by Halcyon as a clerk.',   'He was employed by [organization] as a clerk.'],
  ['the administrator',      'The Claims Administrator did not cite.',   'The Claims Administrator did not cite.'],
  ['a review',               'The original Utilization Review denied.',  'The original Utilization Review denied.'],
  ['the review organization','MAXIMUS Federal Services sent the file.',  'MAXIMUS Federal Services sent the file.'],
  ['insurance of the State', 'He is on State Disability Insurance now.', 'He is on State Disability Insurance now.'],
  ['transport',              'Medical Transportation to visits',         'Medical Transportation to visits'],
  ['home',                   'Works at home, full duty.',                'Works at home, full duty.'],
  ['the guidelines',         'American College of Occupational Medicine', 'American College of Occupational Medicine'],
  ['a State’s department',   'Washington State Department of Labor and Industries', 'Washington State Department of Labor and Industries'],
  ['the lien of one',        'Lien of Vesper Security is open.',         'Lien of [organization] is open.'],
  ['partners behind offices',  'by Law Offices of Kwon, Otis & Bell today', 'by [organization] today'],
  ['a form of employers',    'with Vesper Services, PEO in 2009',        'with [organization] in 2009'],
  ['joined to its name',     'Vesper Bakery & Deli denied it.',          '[organization] denied it.'],
  ['a surname of two words', 'A bill of Bell Haddad & Ruiz came.',       'A bill of [organization] came.'],
  ['a heading of review',    'Re: Appeal of Utilization Review Denial',  'Re: Appeal of Utilization Review Denial'],
  ['a firm below a heading', 'Medical Records Review\nElmo Ovel Foods, Inc. paid.', 'Medical Records Review\n[organization] paid.'],
  ['a department of a town',   'From Department of Road Works, City of Ovel Mesa, 1/2/14', 'From [organization], 1/2/14'],
  ['a sentence below',         'It was for Oyel\nThe Utilization Review said no.', 'It was for Oyel\nThe Utilization Review said no.'],
  ['a sentence below its name', 'From Law Office of Ana Oyel\nThe spine is well.', 'From [organization]\nThe spine is well.'],
  ['a number above',           'MRN: U423042\nTransportation to visits',          'MRN: U423042\nTransportation to visits'],
  ['a union by its number',   'He belongs to Teamsters Local 948.',       'He belongs to [organization].'],
  ['what numbs, by its measure', 'Given with Local 10 ml and Local 1% of it.', 'Given with Local 10 ml and Local 1% of it.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(organization, text)).toBe(told);
});
