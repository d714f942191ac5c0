import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e); Hacker v. County of San Bernardino (2015)',
  says: 'the determination rests on documents of the file; a list of them ends the complaint that one was not read, and ranges of dates are enough',
};

const LIST =
  /\b(?:documents? reviewed|records? reviewed|list of (?:documents|records)|(?:documents|records) (?:reviewed|submitted|provided|received) (?:include|included|were|are)\b)/i;

/** Documents of a case file by their names. */
const DOCUMENT =
  /\b(?:notes?|reports?|evaluations?|summar(?:y|ies)|letters?|determinations?|applications?|logs?|sheets?|papers|PR-?2s?|RFAs?|questionnaires?|profiles?|printouts?|requests? for authorization|correspondence|statements?|entries|audiograms?|calendars?|studies)\b/gi;
/** That they were before whoever reviewed the case. */
const AT_HAND =
  /\b(?:review(?:ed)?|considered|examined|consulted|sent|submitted|submission|received|furnished|given|supplied|provided|made available|available|at hand|on hand|on file|in the file|from the file|(?:file|chart|packet|record|folder|submission) (?:held|holds?|contain(?:s|ed)|includes?|included|consist(?:s|ed) of)|chart contents|materials?|sources|items|documents|documentation|papers|enclosed|cover sheet)\b/i;
/** It tells what they say, or that there were none. */
const TELLS =
  /\b(?:not|no|without|lack\w*|insufficient|incomplete|missing|show(?:s|ed|n)?|noted|notes that|reveal\w*|report(?:s|ed) (?:that|pain|of)|indicat\w*|state[sd]|document(?:s|ed)|found|demonstrat\w*|requested|request for (?!authorization)|fail(?:s|ed)|approv\w*|filed|claim|attending|applicant|injured worker|patient|denied|non-?certified|should|would|if)\b/i;
/** So many documents make a list. */
const SEVERAL = 2;

/** A sentence that lists documents: "Sources: urgent care record of 2/11/2014, orthopedic notes to 6/3/2014". */
const isList = (words: string): boolean =>
  AT_HAND.test(words) &&
  /[,;:]| and /.test(words) &&
  !TELLS.test(words) &&
  new Set(everyMatch(words, DOCUMENT).map(([name]) => name.toLowerCase())).size >= SEVERAL;

/** Says when a letter has no list of the records it rests on. */
export const documentsNotListed: Check = {
  rule: 'documents-not-listed',
  severity: 'note',
  source,
  find: ({ summary, determination }) => {
    if (LIST.test(summary.text) || (determination.documentsReviewed ?? []).length > 0) return [];
    if (summary.sentences().some(({ start, end }) => isList(summary.text.slice(start, end)))) return [];
    const first = summary.sentences()[0] ?? { start: 0, end: summary.text.length };
    return [
      {
        item: null,
        message: 'The letter has no list of the records reviewed: add one, each document by name and date.',
        at: placeIn(summary, first),
      },
    ];
  },
};
