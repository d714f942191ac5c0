import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const NUMBER = String.raw`((?=[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/.-]*\d)[\p{L}\p{N}](?:[\p{L}\p{N}]|(?:[-‐–/]\n?|\.)(?=[\p{L}\p{N}])|\s(?=\d{2,}(?!\p{L})(?!\/))){2,20})`;
const patterns = [
  new RegExp(
    String.raw`(?<!\p{L})(?:MRN|M\.R\.N\.|MR\s?(?:#|no\.?|number|id)|medical\s+record(?:s)?(?:\s+(?:number|no\.?|#|id))|medical\s+records?\s*[:#]|medical\s+record(?=\s\p{L}?\d{3})|chart\s*(?:number|no\.?|#|id)|chart\s*:|chart(?=\s\p{L}?\d{2,4}-?\d{3})|account\s*(?:number|no\.?|#|(?=:))|acct\.?\s*(?:number|no\.?|#)?|(?:patient|pt\.?)\s*(?:id(?:entifier)?|number|no\.|#|identification|ref(?:erence)?\.?)(?:\s+(?:number|no\.?))?|(?:lab\.?\s+)?(?:accession|acc\.)\s*(?:number|no\.?|#)?|acc\s*(?:number|no\.?|#)|(?:rx|prescription)\.?\s*(?:number|no\.?|#)(?=\W{1,3}(?:[\p{L}-]*\d){5})|encounter\s*(?:number|no\.?|#|id)?|FIN|CSN|HAR|UMR|med(?:ical)?\.?\s+rec\.?\s*(?:number|no\.?|#)|med\.?\s+rec\.?(?=[:\s]\s?\p{L}?(?:\d{5}|\d{3}-\d{3}(?!\d)))|rec\.\s*(?:number|no\.?|#)|record\s+locator|ID(?=\s?[:#]\s*\p{L}?\d{4})|(?:episode|admission|registration|requisition|barcode|film|study|image)\s*(?:number|no\.|#|id)|visit\s+(?:id|#)|specimen\s*(?:id|number|no\.?|#)|specimen(?=\s[A-Z]\d{2}-\d{3})|pathology\s*(?:number|no\.?|#)|case\s*#(?!\W{0,3}(?:CM|IMR)\d)|x-?ray\s*(?:number|no\.?|#)|lab\s+id|exam\s+id|order\s*(?:number|no\.?|#|id)|record\s+(?:number|no\.?|#)|hospital\s+(?:number|no\.?|#)|unit\s+(?:number|no\.|#)|Medicare\s+(?:id|number|no\.?|#)|group\s+(?:number|no\.?|#))(?:\s+(?:on|in|at|of|from|per)\s+(?:the\s+|his\s+|her\s+)?\p{L}+)?\s*(?:is|was|of)?\s*[:.#(=]*\s*${NUMBER}`,
    'giu',
  ),
  // "Ruiz, Ana T.  0035740  Room 4": behind a wide space in a line that tells where somebody lies
  /(?:[ \t]{2}|[ \t]\n|\n[ \t])((?:\p{Lu}-?)?(?:\d{6,10}|\d{3}-\d{3}(?:-\d{2,4})?))(?=[ \t]{2,}(?:Room|Rm|Bed|Ward|Unit|Floor|DOB|Age|Sex|MRN|Visit)(?!\p{L}))/gu,
];

/** Seven figures or more, also behind capital letters, with nothing said of them: no measure, date, sum or code is as long. */
const BARE = /(?<![\p{L}\p{N}.,/$#=%+-])(?:(?:[A-Z]{1,3})?\d{7,12}|[A-Z]{1,2}\d{6})(?![\p{L}\p{N}/%-]|[.,]\d)/gu;
const ID = String.raw`(?:[A-Z]{0,2}-?\d{3}-\d{3}(?:-\d{2,4})?|[A-Z]{1,2}-?\d{5,9}|\d{6,10})(?![\p{L}\p{N}/%-]|[.,]\d|\s?(?:pages?|mg|mcg|ml|cc|mm|cm|ms|lbs?|kg|degrees|visits|sessions|days|weeks|months|years|units|tablets|times|steps|feet|miles|calories|kcal)(?!\p{L}))`;
/** What papers of somebody and their places are counted by: `charts 123-456 and 234-567`, `filed under 345-678`. */
const FILED = new RegExp(
  String.raw`(?<!\p{L})(?:MR|[Ee]nc\.?|[Hh]osp\.?|[Ss]lips?|[Rr]x|[Cc]harts?|[Rr]ecords?|[Ff]iles?|[Ff]iled|[Ff]olders?|[Jj]ackets?|MRN(?:['’]?s)?|[Aa]ccounts?|[Aa]cc?ts?\.?|[Vv]isits?|[Ee]ncounters?|[Aa]dmissions?|[Ss]pecimens?|[Aa]ccessions?|[Bb]arcodes?|[Ll]abels?|[Ss]tickers?|[Ww]ristbands?|[Ss]cans?|[Ss]canned|[Bb]racelet|[Mm]isfiled|[Mm]erged?|[Ii]ndexed|[Ss]tored|[Ll]ogged|[Rr]egistered|[Pp]atient|[Oo]rders?|[Rr]eferrals?|[Tt]ickets?|[Rr]equisitions?|[Ss]tudy|[Ss]tudies|[Ff]ilms?|[Ii]mages?|[Cc]ase|[Ee]pisode)(?:\s(?:nos?\.?|numbers?|under|as|with|marked|labell?ed|stamped|tagged|is|are|was|were|to|in|into|the|of|for|at|by|on|duplicate|new|old|both|his|her|its|reads?|shows?|bears?|says|lists|has|got|chart|record|file|account|MRN|ID)(?=[\s:#(])){0,4}(?::?\s\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.?)?)?[\s:.#(]{1,3}${ID}(?:\s?(?:,|;|&|and|or|with|into|to|\/)\s?(?:(?:chart|record|file|account|no\.|number|MRN)\s)?${ID}){0,3}`,
  'gu',
);
/** Behind any word for number. */
const NUMBERED = new RegExp(String.raw`(?<!\p{L})(?:[Nn]os?\.|[Nn]umbers?|[Nn]br\.?|NO\.|ID)\s?[:#(]*\s?${ID}`, 'gu');
const EACH = new RegExp(String.raw`(?<![\p{L}\p{N}-])${ID}`, 'gu');
/** What is counted so and is of nobody: drugs, literature, devices, trials. */
const OF_NOBODY =
  /(?<!\p{L})(?:NDC|PMC?ID|ISBN|ISSN|doi|lot|model|catalog(?:ue)?|part|patent|NCT|trial|GTIN|UPC|CPT|HCPCS|ICD(?:-\d+)?(?:-CM)?|SNOMED|LOINC|version)\W{0,3}(?:code|no|number|#)?\W{0,3}$/iu;
const DAY =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{2})$/u;

/** Numbers of the patient, the chart, the account or the specimen, where it is said what they are; and long ones that are nothing else. */
export const recordNumber: Recogniser = ({ text }, cites) => ({
  removed: [
    ...spansOf(text, patterns, 'record-number', 'a number of a medical record').filter(
      ({ start, end }) => !/^(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])[-/]\d{2,4}$/u.test(text.slice(start, end)),
    ),
    ...(cites
      ? []
      : [...spansOf(text, [BARE], 'record-number', 'a long number of nothing else'), ...filed(text)]
    ).filter(
      ({ start, end }) =>
        !DAY.test(text.slice(start, end)) && !OF_NOBODY.test(text.slice(Math.max(0, start - 30), start)),
    ),
  ],
  kept: [],
});

/** Each number of a stretch that tells of several. */
const filed = (text: string): Span[] =>
  [FILED, NUMBERED].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
      [...found.matchAll(EACH)].map(({ index: at, 0: number }) => ({
        start: index + at,
        end: index + at + number.length,
        class: 'record-number' as const,
        rule: 'a number under which papers are kept',
      })),
    ),
  );
