import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const EXTENSION = String.raw`(?:\s*,?\s*(?:ext|extension|x)\.?\s*:?\s*\d{1,6})?`;
const SEP = String.raw`[\s.\-‐–—/·]{0,3}`;
/** A figure, or what a scanner reads for one. */
const FIGURE = '[\\dOoIlSB|]';
const patterns = [
  new RegExp(
    String.raw`(?<![\p{N}$.#-])(?:\+?1[\s.-]{0,2})?\(\s?[2-9]\d{2}\s?\)${SEP}\d{3}${SEP}\d{4}${EXTENSION}(?!\p{N})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}$.#/-])(?:\+?1[\s.-]{1,2})?[2-9]\d{2}[\s.\-‐–—/·]{1,3}\d{3}[\s.\-‐–—·]{1,3}\d{4}${EXTENSION}(?![\p{N}-])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:tel(?:ephone)?|phone|ph|cell|mobile|fax|call(?:ed|ing)?|facsimile|voicemail|pager|contact(?:ed)?|reached|direct line|dial)\b(?:\s+(?:number|no|at|#))*\s*[.:#]*\s*(?:at\s+|is\s+|was\s+|to\s+|on\s+)?(\+?1?[\s.-]?\(?\d{3}\)?${SEP}\d{3}${SEP}\d{4}${EXTENSION}|\d{3}[\s.-]\d{4}${EXTENSION})(?!\p{N})`,
    'giu',
  ),
  // "Ph 559-555-O142": misread, and six figures at least
  new RegExp(
    String.raw`(?<!\p{L})(?:tel(?:ephone)?|phone|ph|cell|mobile|fax|facsimile|pager)\b(?:\s+(?:number|no|at|#))*\s*[.:#]*\s*(\(?(?=(?:[^\d\n]{0,4}\d){6})${FIGURE}{3}\)?${SEP}${FIGURE}{3}${SEP}${FIGURE}{4}${EXTENSION})(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\p{N}$.])\+1\d{10}(?!\p{N})`, 'gu'),
];

/** Telephone and fax numbers in every usual form, seven digits only where it is said what they are. */
export const phone: Recogniser = ({ text }) => ({
  removed: spansOf(text, patterns, 'phone', 'a telephone or fax number'),
  kept: [],
});
