import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { formField, source } from './form-field.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a short form',             'PCP: Tanner',                                 'PCP: [name]'],
  ['two columns',              'RN: Adaora T.    MA: Bright K.',              'RN: [name]    MA: [name]'],
  ['several of a staff',       'Staff: Oyel, T.B.; Dale Bright; Ruiz',        'Staff: [name]; [name]; [name]'],
  ['surname first',            'E-signed: OYEL, TUNDE MD',                    'E-signed: [name] MD'],
  ['reports with their days',  'Reports reviewed: Oyel (3/2/12), Back (4/4/13)', 'Reports reviewed: [name] (3/2/12), [name] (4/4/13)'],
  ['capitals that end',        'Patient: OYEL, TUNDE Claim: 12',              'Patient: [name] Claim: 12'],
  ['the line ends',            'Scribe: Tunde Oyel\nTravel is hard.',         'Scribe: [name]\nTravel is hard.'],
  ['a finding',                'Therapist: Lumbar Strain',                    'Therapist: Lumbar Strain'],
  ['a label of a thing',       'Home: Two Stairs\nStatus: Retired Early',     'Home: Two Stairs\nStatus: Retired Early'],
  ['a department',             'Attention: Medical Department',               'Attention: Medical Department'],
  ['an eponym',                'Seen by RN: Phalen sign',                     'Seen by RN: Phalen sign'],
  ['whatever the surname means', 'PCP: English\nPCP: None',                 'PCP: [name]\nPCP: None'],
  ['who could not be reached', 'Peer to peer: Block unavailable',             'Peer to peer: [name] unavailable'],
  ['behind others',            'Staff: OYEL, Tunde W.; Heel, T.J.; English, Bo D', 'Staff: [name]; [name]; [name]'],
  ['the other who treats',    'PTP: Oyel. Secondary: Heel.\nSecondary: Heel', 'PTP: [name]. Secondary: [name].\nSecondary: Heel'],
  ['of what calling',         'Med-legal: Oyel (ortho), Tanner (psych)',     'Med-legal: [name] (ortho), [name] (psych)'],
  ['a tongue behind',         'Interpreter: Tunde Oyel, Hmong',              'Interpreter: [name], Hmong'],
  ['a number behind',         'Claimant: Oyel, Tunde Claim no.: 12\nRE: Claim 4412', 'Claimant: [name] Claim no.: 12\nRE: Claim 4412'],
  ['who gets a copy',         'Referring: OYEL, TUNDE Copy to: Tanner, Ana', 'Referring: [name] Copy to: [name]'],
  ['a calling without a mark', 'Attending OYEL, TUNDE R., admitted 2/6/2013', 'Attending [name], admitted 2/6/2013'],
  ['of a calling a thing',    'Surgeon fees, billed 2/6/2013',               'Surgeon fees, billed 2/6/2013'],
  ['a given name, an initial', 'Chaperone: Tunde O.',                        'Chaperone: [name]'],
  ['a title',                 'PTP: DR OYELARAN\nAttending: Dr. Tanner',    'PTP: DR [name]\nAttending: Dr. [name]'],
  ['a treatment in a field', 'Provider: Work Hardening',                 'Provider: Work Hardening'],
  ['a product in a full line below', 'Interpreter: Oyel Young\nNorco was refilled.', 'Interpreter: [name]\nNorco was refilled.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(formField, text)).toBe(told);
});
