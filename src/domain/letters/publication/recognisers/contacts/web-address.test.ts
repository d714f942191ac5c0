import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { webAddress, source } from './web-address.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['an office',              'Visit www.elmclinic.com for hours.',       'Visit [web address] for hours.'],
  ['with its protocol',      'See https://elmclinic.com/contact.',       'See [web address].'],
  ['behind a day',           'On 11/03/2015 it was found at http://elmclinic.com again.', 'On 11/03/2015 it was found at [web address] again.'],
  ['bare',                   'The website elmclinic.net has a map.',     'The website [web address] has a map.'],
  ['a law firm',             'Contact us at www.brandt-law.com',         'Contact us at [web address]'],
  ['a portal',               'The portal http://elm-health.org shows it.', 'The portal [web address] shows it.'],
  ['at the end',             'Directions: www.elmclinic.com.',           'Directions: [web address].'],
  ['a county',               'Pay at www.elmcounty.gov today.',          'Pay at [web address] today.'],
  ['told by a page',         'According to elmclinic.net it closed.',    'According to [web address] it closed.'],
  ['a newer ending',         'Book at ovelrx.pharmacy today.',           'Book at [web address] today.'],
  ['a town of the State',    'Forms are at www.elmtown.ca.gov/forms.',   'Forms are at [web address].'],
  ['behind years told',      'Notes of 2011 to 2014\nsee http://elmclinic.org.', 'Notes of 2011 to 2014\nsee [web address].'],
  ['a law of the State',     'See leginfo.legislature.ca.gov for it.',   'See leginfo.legislature.ca.gov for it.'],
  ['the next sentence',      'on November 2, 2016.In pain.In all',       'on November 2, 2016.In pain.In all'],
  ['the State',              'Per www.dir.ca.gov it is due.',            'Per www.dir.ca.gov it is due.'],
  ['government',             'See http://www.fda.gov/drugs/a.htm.',      'See http://www.fda.gov/drugs/a.htm.'],
  ['a database',             'www.ncbi.nlm.nih.gov/pubmed/1',            'www.ncbi.nlm.nih.gov/pubmed/1'],
  ['the guidelines',         'Per www.odg-twc.com it is advised.',       'Per www.odg-twc.com it is advised.'],
  ['a citation',             'Citation: http://www.elm.com/study.html',  'Citation: http://www.elm.com/study.html'],
  ['a stop between words',   'He rests.He walks.',                       'He rests.He walks.'],
  ['a level',                'At L4.5 there is none.',                   'At L4.5 there is none.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(webAddress, text)).toBe(told);
});
