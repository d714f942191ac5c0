import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Recogniser } from '../recogniser.ts';
import { spansOf } from '../recogniser.ts';

export const source = publicationSource;

const NUMBER = String.raw`((?=[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/.-]*\d)[\p{L}\p{N}](?:[\p{L}\p{N}]|(?:[-‐–/]\n?|\.)(?=[\p{L}\p{N}])|\s(?=\d{2,}(?!\p{L})(?!\/))){3,24})`;
const WHAT = String.raw`(?:claim|policy|file|WCAB|EAMS|ADJ|WCIS|JCN|jurisdictional\s+claim|administrator(?:'s|’s)?\s+(?:claim|file)|adjuster\s+file|employee(?:\s+ID)?|member(?:\s+ID)?|employee\s+identification|case\s+file|DWC|venue|matter|docket|lien|bill|invoice|UR(?:\s+ref(?:erence)?\.?)?|reference|ref|tracking|authorization|auth|certification|review|control|intake|confirmation)`;
const SAID_BEHIND = String.raw`\s(?:as|is|for|being)\s+(?:its|the|their|his|her|our|your|a)\s+${WHAT}\s+(?:numbers?|nos?\b\.?|id\b|#)`;
/** "WC-123456 as its claim number", and where a text says so at all. */
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])${NUMBER}\s*${SAID_BEHIND}`, 'giu');
const saidBehind = new RegExp(SAID_BEHIND, 'iu');
const patterns = [
  new RegExp(
    String.raw`(?<!\p{L})${WHAT}(?:\s+(?:case|claim|file|reference|tracking|control))?,?\s*[([]?(?:(?:numbers?|num|no\(s\)|nos?|nbr|id)(?:\b|(?<=\)))\.?|#)\s*(?:is|was|of)?\s*[:.#(]*\s*${NUMBER}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:claim|EAMS|WCAB|WCIS|policy|our\s+file|your\s+file|file)\s*[:#(]+\s*${NUMBER}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:under|on|for|in)\s+(?:the\s+)?claim\s+((?=\S*\d\S*\d\S*\d)[\p{L}\p{N}-]{5,24})`,
    'giu',
  ),
  // "claim 0451-WC-17-0000342": without a word for number it is long
  new RegExp(String.raw`(?<!\p{L})(?:claim|policy|EAMS)\s+((?=(?:[\p{L}-]*\d){6})[\p{L}\p{N}-]{6,24})`, 'giu'),
  // "Claim #: GPC 15 004512"
  new RegExp(
    String.raw`(?<!\p{L})${WHAT}\s*(?:(?:numbers?|nos?|id)\b\.?|#)\s*[:.#]*\s*([a-z]{2,4}\s\d{2,4}\s\d{4,8}(?!\p{N}))`,
    'giu',
  ),
  // "EAMS Nos. 1234567; 2345678": the next of several
  new RegExp(
    String.raw`(?<!\p{L})(?:claim|policy|file|WCAB|EAMS|ADJ|case)\s*(?:numbers|nos|no\(s\))\.?\s*[:.#(]*\s*[\p{L}\p{N}-]{4,24}(?:;|,|\sand|\s&)\s+(?=(?:[\p{L}-]*\d){4})([\p{L}\p{N}-]{5,24})`,
    'giu',
  ),
  // "a prior claim, WC-123456-09, was settled"
  new RegExp(
    String.raw`(?<!\p{L})(?:prior|previous|earlier|other|older|newer|related|companion|second|another|separate|same|this|that|the|his|her|a)\s+(?:earlier\s+|prior\s+|first\s+|second\s+|older\s+|later\s+)?(?:claim|case|file|matter)\s*,\s+(?=(?:[\p{L}/.-]*\d){5})${NUMBER}`,
    'giu',
  ),
  // "The lien remains open, no. 066-CB-123456": a word for number behind a mark, and six figures
  new RegExp(String.raw`[,;(]\s?(?:no|nos|number)\b\.?\s*:?\s*(?=(?:[\p{L}/.-]*\d){6})${NUMBER}`, 'giu'),
  // "066-CB-123456": groups of figures and of capital letters
  /(?<![\p{L}\p{N}/.-])((?=(?:[A-Z-]*\d){6})(?:\d{2,10}-)?(?:[A-Z]{2,4}-\d{2,10}|[A-Z]{2,4}-[A-Z]{1,3}\d{4,10})(?:-\d{2,10})*)(?![\p{L}\p{N}-]|\.\d)/gu,
  /(?<![\p{L}\p{N}])(ADJ[\s#:-]{0,2}\d{6,9})(?!\p{N})/giu,
];

/** Numbers of the claim, of the policy and of files at the appeals board or elsewhere, where it is said what they are; not the number of the review itself. */
export const claimNumber: Recogniser = ({ text }) => {
  const spans = spansOf(
    text,
    saidBehind.test(text) ? [before, ...patterns] : patterns,
    'claim-number',
    'a number of a claim or file',
  );
  const own = spans.filter(({ start, end }) => !isReview(text.slice(start, end)));
  const kept = spans.filter(({ start, end }) => isReview(text.slice(start, end)));
  return {
    removed: own,
    kept: kept.map(({ start, end }) => ({
      start,
      end,
      why: 'the number of the review, which is public, a day or a year',
    })),
  };
};

/** The number of the review, a day, and the year of a decision: `v. WCAB (2017)`. */
const isReview = (words: string) =>
  /^(?:19|20)\d\d$/u.test(words) ||
  /^(?:CM|IMR)\d{2}-\d{5,7}$/iu.test(words) ||
  /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/u.test(words);
