import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const CUE = String.raw`(?:(?:SSN|Soc\.?\s?Sec\.?|SSAN|SS\s?(?:#|no\.?|number)|S\.S\.N?\.?|social\s+security(?:\s+(?:number|no\.?|#)|(?=\s*[:#\d])(?!\s*\d{4}\b)|(?=[\s,]{1,2}\(?last\s)))(?:[\s,(–-]{1,3}last\s+(?:four|4)(?:\s+(?:digits?|numbers?))?(?:\s+only)?\)?)?|last\s+(?:four|4)(?:\s+(?:digits\s+)?of\s+(?:the\s+|his\s+|her\s+)?(?:SSN|social(?:\s+security(?:\s+number)?)?))?)`;
const SEP = String.raw`(?:\s?[-‐–—.]\s?|\s)`;
/** A figure, or what a scanner reads for one. */
const FIGURE = String.raw`[\dOoIlSBZ|]`;
const patterns = [
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:\d{3}|[xX*]{3})${SEP}(?:\d{2}|[xX*]{2})${SEP}\d{4}(?![\p{N}-])`, 'gu'),
  // "SSN l23-4S-67B9": misread, and five figures at least
  new RegExp(
    String.raw`(?<!\p{L})${CUE}\s*(?:is|was)?\s*[:#.(–-]*\s*((?=(?:[^\d\n]{0,3}\d){5})${FIGURE}{3}${SEP}?${FIGURE}{2}${SEP}?${FIGURE}{4})(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${CUE}\s*(?:is|was|ends?(?:\s+in)?|ending(?:\s+in)?|are|of)?\s*[:#.(–-]*\s*((?:[\dxX*]{3}[-‐– .]?[\dxX*]{2}[-‐– .]?\d{4})|\d{9}|[xX*-]*\d{4})(?!\p{N})`,
    'giu',
  ),
];

/** Of the last four alone: what they are called before or behind, or in whose place the rest stands. */
const LAST_FOUR = [
  /(?<!\p{L})(?:(?:last|final)\s(?:four|4)|L4|l4)(?:\s(?:digits?|numbers?))?(?:\s(?:of|on|for|from|in)(?:\s(?:the|his|her|their|my|your))?\s(?:SSN?|S\.S\.N?\.?|[Ss]oc(?:ial)?\.?(?:\s[Ss]ec(?:urity)?\.?)?)(?:\s(?:number|no\.?|#))?)?(?:\s(?:is|are|was|were|as|being|given\sas|match(?:ed)?))?[\s:=#(,“"-]{1,3}(?!(?:19|20)\d\d(?:\s\p{Ll}|-))(\d{4})(?!\p{N}|\s?(?:mg|mcg|ml|visits|sessions|days|weeks|months))/giu,
  /(?<!\p{L})(?:SSN?|S\.S\.N?\.?|[Ss]oc(?:ial)?(?:\s[Ss]ec(?:urity)?)?)\.?(?:\s?(?:number|no\.?|#))?(?:,?\s(?:that\s)?(?:ends?|ending|last|(?:is|was|given|recorded|listed)(?:\sas)?|on\sfile)(?:\s(?:in|with|as|four|4))?)?\s?[:=#-]?\s?(?!(?:19|20)\d\d(?!\d))(\d{4})(?!\p{N})/gu,
  /(?<![\p{N}/-])(\d{4})(?=,?\s\(?(?:(?:are|is|as|being|were)\s)?(?:the\s|his\s|her\s)?last\s(?:four|4)(?!\p{L})|\s\((?:SSN?|last\s4|social)\))/giu,
  /(?<![\p{L}\p{N}])[xX*#]{3,5}[-‐– ]?[xX*#]{0,2}[-‐– ]?\d{4}(?!\p{N})/gu,
];
/** Where one of those may stand at all. */
const MAY_END = /last|final|L4|ending|ends|SS|S\.S|[Ss]oc|[xX*#]{3}/u;

/** Social security numbers, whole or all but the last four masked; nine bare digits or four only where it is said what they are. */
export const socialSecurityNumber: Recogniser = ({ text }) => ({
  removed: spansOf(
    text,
    MAY_END.test(text) ? [...patterns, ...LAST_FOUR] : patterns,
    'social-security-number',
    'a social security number',
  ),
  kept: [],
});
