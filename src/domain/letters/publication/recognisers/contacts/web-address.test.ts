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
  ['where something is told', 'More on the denial is available at www.elmclaims.com.', 'More on the denial is available at [web address].'],
  ['where a study is found',  'The sleep study can be viewed at www.elmsleep.com.', 'The sleep study can be viewed at [web address].'],
  ['found at the State',      'The form is available at www.dir.ca.gov/dwc.', 'The form is available at www.dir.ca.gov/dwc.'],
  ['the end of a citation',   'Spine. 2009;34:66-77. Available at: http://elm.com/a.', 'Spine. 2009;34:66-77. Available at: http://elm.com/a.'],
  ['the end of a note',       'The films are here. Available at: http://elmclinic.com.', 'The films are here. Available at: [web address].'],
  ['guidelines found',        'The guideline is available at http://elmsociety.org.', 'The guideline is available at http://elmsociety.org.'],
  ['letters of a source within', 'See www.hodgeslaw.com, elmlodge.com, drwiley.com and springerpt.com.', 'See [web address], [web address], [web address] and [web address].'],
  ['sources',                 'See www.springer.com, onlinelibrary.wiley.com, www.acoem.org and bmjopen.bmj.com.', 'See www.springer.com, onlinelibrary.wiley.com, www.acoem.org and bmjopen.bmj.com.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(webAddress, text)).toBe(told);
});
