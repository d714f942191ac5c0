import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const patterns = [
  /(?<!\p{L})(?:(?:state|medical|CA|California|professional|chiropractic|nursing|driver['’]?s|drivers?|bar|board|pharmacy|RN|MD)\s+)?(?:licen[sc]e|lic|cert(?:ificate|ification)?|registration|state\s+bar|bar|permit)\b\.?\s*(?:(?:number|no|num|nbr|id)\b\.?|#)?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}{0,4}[\s-]?\d{4,9}\p{L}?)(?![\p{N}])/giu,
  /(?<!\p{L})NPI\b(?:\s*(?:number|no\.?|#))?\s*(?:is|was)?\s*[:.#(]*\s*(\d{3}[\s-]?\d{3}[\s-]?\d{4})(?!\p{N})/giu,
  /(?<!\p{L})DEA\b(?:\s*(?:number|no\.?|#|registration(?:\s+(?:number|no\.?))?))?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}{2}[\s-]?\d{7})(?!\p{N})/giu,
  /(?<!\p{L})(?:TIN|EIN|tax\s*(?:id|identification)(?:\s+(?:number|no\.?))?|FEIN|QME|UPIN)\s*(?:number|no\.?|#)?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}?\d{2}[-\s]?\d{4,7})(?!\p{N})/giu,
  /(?<![\p{L}\p{N}])([A-Z]{2}\d{7})(?=[\s,;)]*\(?DEA)/gu,
  // "licensed in California, A123456", "whose license to practice in this state is PT 12345"
  /(?<!\p{L})(?:[Ll]ic(?=\.|\s|\s?#)|[Ll]icen[sc]|LICEN[SC]|[Cc]redential|[Rr]egister)(?:ed|ure|ees?|es?|ing|ED|E|ured|ial(?:ed|s)?)?(?!\p{L})[^.;:\d]{0,60}?(?:,|:|#|\(|\)|\s(?:no|nos|number|num|nbr|id|is|was|under|as|of|with)\b\.?)\s*(?:(?:no|number)\b\.?|#)?\s*((?:[A-Z]{1,4}[\s-]?(?!(?:19|20)\d\d(?!\d))|(?=\d{5}))\d{4,9})(?![\p{L}\p{N}/]|[.,]\d)/gu,
  // "A 123456 (license)", "A123456 is his license"
  /(?<![\p{L}\p{N}])([A-Z]{1,3}[\s-]?\d{4,7})(?=,?\s\(?(?:is\s|was\s|as\s)?(?:the\s|his\s|her\s|their\s|a\s)?(?:(?:California|CA|state|medical|RN|PT)\s)?(?:licen[sc]e|lic\.|certificate)(?!\p{L}))/gu,
  // "PT # 12345", "RN lic 123456"; what boards of California put before their numbers: "PSY 12345"
  /(?<![\p{L}\p{N}])(?:R?PT|OTR?|RN|LVN|NP|PA|MD|DO|DC|DPM|RPh|SLP|L\.?Ac\.?|AC|CRNA|PA-C)\.?,?\s?(?:#|[Nn]o\.|[Ll]ic\.?|[Nn]umber)\s?:?\s?(\d{4,7})(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])((?:(?:PSY|LCSW?|MFC|LMFT|RPH|PTA|OTA|RCP|CSR|DC|DPM|AC)[\s#-]?\d{4,6}|PT\s?[1-4]\d{4}))(?![\p{N}]|[.,]\d)/gu,
];

/** Numbers of licenses and registrations of clinicians, attorneys and drivers, where it is said what they are. */
export const licenceNumber: Recogniser = ({ text }) => ({
  removed: spansOf(text, patterns, 'licence-number', 'a number of a license or registration'),
  kept: [],
});
