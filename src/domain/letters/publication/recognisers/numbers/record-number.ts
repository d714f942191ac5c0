import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const NUMBER = String.raw`((?=[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/.-]*\d)[\p{L}\p{N}](?:[\p{L}\p{N}]|(?:[-‐–/]\n?|\.)(?=[\p{L}\p{N}])|\s(?=\d{2,}(?!\p{L})(?!\/))){2,20})`;
const patterns = [
  new RegExp(
    String.raw`(?<!\p{L})(?:MRN|M\.R\.N\.|MR\s?(?:#|no\.?|number|id)|medical\s+record(?:s)?(?:\s+(?:number|no\.?|#|id))|medical\s+records?\s*[:#]|medical\s+record(?=\s\p{L}?\d{3})|chart\s*(?:number|no\.?|#|id)|chart\s*:|chart(?=\s\p{L}?\d{2,4}-?\d{3})|account\s*(?:number|no\.?|#|(?=:))|acct\.?\s*(?:number|no\.?|#)?|(?:patient|pt\.?)\s*(?:id(?:entifier)?|number|no\.|#|identification|ref(?:erence)?\.?)(?:\s+(?:number|no\.?))?|(?:lab\.?\s+)?(?:accession|acc\.)\s*(?:number|no\.?|#)?|acc\s*(?:number|no\.?|#)|(?:rx|prescription)\.?\s*(?:number|no\.?|#)(?=\W{1,3}(?:[\p{L}-]*\d){5})|encounter\s*(?:number|no\.?|#|id)?|FIN|CSN|HAR|UMR|med(?:ical)?\.?\s+rec\.?\s*(?:number|no\.?|#)|med\.?\s+rec\.?(?=[:\s]\s?\p{L}?\d{5})|rec\.\s*(?:number|no\.?|#)|record\s+locator|ID(?=\s?[:#]\s*\p{L}?\d{4})|(?:episode|admission|registration|requisition|barcode|film|study|image)\s*(?:number|no\.|#|id)|visit\s+(?:id|#)|specimen\s*(?:id|number|no\.?|#)|specimen(?=\s[A-Z]\d{2}-\d{3})|pathology\s*(?:number|no\.?|#)|case\s*#(?!\W{0,3}(?:CM|IMR)\d)|x-?ray\s*(?:number|no\.?|#)|lab\s+id|exam\s+id|order\s*(?:number|no\.?|#|id)|record\s+(?:number|no\.?|#)|hospital\s+(?:number|no\.?|#)|unit\s+(?:number|no\.|#)|Medicare\s+(?:id|number|no\.?|#)|group\s+(?:number|no\.?|#))(?:\s+(?:on|in|at|of|from|per)\s+(?:the\s+|his\s+|her\s+)?\p{L}+)?\s*(?:is|was|of)?\s*[:.#(=]*\s*${NUMBER}`,
    'giu',
  ),
  // "Ruiz, Ana T.  0035740  Room 4": behind a wide space in a line that tells where somebody lies
  /(?:[ \t]{2}|[ \t]\n|\n[ \t])((?:\p{Lu}-?)?(?:\d{6,10}|\d{3}-\d{3}(?:-\d{2,4})?))(?=[ \t]{2,}(?:Room|Rm|Bed|Ward|Unit|Floor|DOB|Age|Sex|MRN|Visit)(?!\p{L}))/gu,
];

/** Seven figures or more, also behind capital letters, with nothing said of them: no measure, date, sum or code is as long. */
const BARE = /(?<![\p{L}\p{N}.,/$#=%+-])(?:[A-Z]{1,3})?\d{7,12}(?![\p{L}\p{N}/%-]|[.,]\d)/gu;
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
    ...(cites ? [] : spansOf(text, [BARE], 'record-number', 'a long number of nothing else')).filter(
      ({ start, end }) =>
        !DAY.test(text.slice(start, end)) && !OF_NOBODY.test(text.slice(Math.max(0, start - 30), start)),
    ),
  ],
  kept: [],
});
