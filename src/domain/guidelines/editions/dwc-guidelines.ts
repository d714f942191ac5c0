import { editions } from './edition.ts';

/**
 * Guidelines written for California. The order of July 2016 is read as in force for decisions from 28 July 2016 (the
 * guideline that applies is the one in force at the decision); the Division says it is meant for requests made from 29 July on.
 */
// biome-ignore format: a table reads in columns
export const dwcGuidelines = editions([
  { id: 'mtus-acupuncture-2007', subject: 'acupuncture', title: 'Acupuncture Treatment', year: 2007, section: '9792.24.1', from: '2007-06-15', until: '2017-12-01', says: 'acupuncture guideline, first in 9792.21(a)(2); whether the order of 2017 removed it is to be verified', confidence: 'medium' },
  { id: 'mtus-chronic-pain-2009', subject: 'chronic-pain', title: 'Chronic Pain Medical Treatment', year: 2009, section: '9792.24.2', scope: 'chronic', pages: [1, 127], from: '2009-07-18', until: '2016-07-28', says: 'guideline of May 2009, adapted from the ODG pain chapter of October 2008',
    heldInvalid: { cite: 'Stevens v. Outspoken Enterprises (WCAB 2017, on remand)', says: 'the limit on home health services was void from the start: it left out help with daily living', confidence: 'medium' } },
  { id: 'mtus-postsurgical-2009', subject: 'postsurgical', title: 'Postsurgical Treatment', year: 2009, section: '9792.24.3', scope: 'postsurgical', from: '2009-07-18', until: null, says: 'visits of physical medicine after surgery' },
  { id: 'mtus-chronic-pain-2016', subject: 'chronic-pain', title: 'Chronic Pain Medical Treatment', year: 2016, section: '9792.24.2', scope: 'chronic', from: '2016-07-28', until: '2017-12-01', says: 'guideline of July 2016, adapted from the ODG pain chapter of April 2014; requests from 29 July 2016' },
  { id: 'mtus-opioids-2016', subject: 'opioids', title: 'Opioid Treatment', year: 2016, section: '9792.24.4', from: '2016-07-28', until: '2017-12-01', says: 'opioid guideline of July 2016; requests from 29 July 2016' },
]);
