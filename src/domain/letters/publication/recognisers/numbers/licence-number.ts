import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const patterns = [
  /(?<!\p{L})(?:(?:state|medical|CA|California|professional|chiropractic|nursing|driver['’]?s|drivers?|bar|board|pharmacy|RN|MD)\s+)?(?:licen[sc]e|lic|cert(?:ificate|ification)?|registration|state\s+bar|bar|permit)\b\.?\s*(?:(?:number|no|num|nbr|id)\b\.?|#)?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}{0,4}[\s-]?\d{4,9}\p{L}?)(?![\p{N}])/giu,
  /(?<!\p{L})NPI\b(?:\s*(?:number|no\.?|#))?\s*(?:is|was)?\s*[:.#(]*\s*(\d{3}[\s-]?\d{3}[\s-]?\d{4})(?!\p{N})/giu,
  /(?<!\p{L})DEA\b(?:\s*(?:number|no\.?|#|registration(?:\s+(?:number|no\.?))?))?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}{2}[\s-]?\d{7})(?!\p{N})/giu,
  /(?<!\p{L})(?:TIN|EIN|tax\s*(?:id|identification)(?:\s+(?:number|no\.?))?|FEIN|QME|UPIN)\s*(?:number|no\.?|#)?\s*(?:is|was)?\s*[:.#(]*\s*(\p{L}?\d{2}[-\s]?\d{4,7})(?!\p{N})/giu,
  /(?<![\p{L}\p{N}])([A-Z]{2}\d{7})(?=[\s,;)]*\(?DEA)/gu,
];

/** Numbers of licenses and registrations of clinicians, attorneys and drivers, where it is said what they are. */
export const licenceNumber: Recogniser = ({ text }) => ({
  removed: spansOf(text, patterns, 'licence-number', 'a number of a license or registration'),
  kept: [],
});
