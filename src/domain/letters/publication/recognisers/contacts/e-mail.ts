import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';

export const source = publicationSource;

const patterns = [
  /(?<![\p{L}\p{N}])(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s?@\s?[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*(?:\.[\p{L}]{2,12}|\s?\.\s?(?:com|org|net|edu|gov|us|info|biz|health|clinic|law|co|io|me))(?![\p{L}\p{N}])/giu,
  // "e-mail ana . ruiz @ elm . com": every mark between spaces, where it is said what it is
  /(?<!\p{L})e-?mail(?:\saddress)?\s*:?\s*(\p{L}[\p{L}\p{N}]*(?:\s?\.\s?[\p{L}\p{N}]+){1,3}\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?\p{L}{2,12}){1,2})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]*\s?[([]at[)\]]\s?[\p{L}\p{N}.-]+\s?(?:[([]dot[)\]]|\.)\s?\p{L}{2,}/giu,
];

/** E-mail addresses, also with a space or a line break at their marks, and with `(at)`. */
export const eMail: Recogniser = ({ text }) => ({
  removed: spansOf(text, patterns, 'e-mail', 'an e-mail address'),
  kept: [],
});
