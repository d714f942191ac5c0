import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { type TextPart, withoutRemovals } from '#domain/cases/publication/removal.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { publicDetermination, textsOf } from '#domain/letters/publication/determination-texts.ts';
import { proofOf, type RedactionProof } from '#domain/letters/publication/proof.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { LoadedText, SetLetter } from '../ports.ts';
import { writeLetter } from '../write-letter.ts';
import type { PdfLayers, SetPlainText } from './ports.ts';
import { type Digest, searchPublicCopy } from './search-public-copy.ts';

export type RedactLetterNeeds = {
  readonly setLetter: SetLetter;
  readonly setPlainText: SetPlainText;
  readonly pdfLayers: PdfLayers;
  readonly digest: Digest;
};

export type RedactLetterOutcome =
  | {
      readonly kind: 'redacted';
      readonly text: string;
      readonly pdf: Uint8Array | null;
      readonly proof: RedactionProof;
    }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/**
 * The public copy of a letter and its proof. A letter of format F1 that reads whole is written anew from its determination; any other text
 * is written anew line by line. Nothing of the file that came in is in the one that goes out.
 */
export async function redactLetter(
  needs: RedactLetterNeeds,
  loaded: LoadedText,
  known: readonly KnownIdentifier[],
  form: 'pdf' | 'txt',
): Promise<RedactLetterOutcome> {
  const read = readDetermination(loaded.file, loaded.text);
  const whole = read.kind === 'read' && read.determination.format === 'F1' && read.determination.unread.length === 0;
  const parts: readonly TextPart[] = whole
    ? textsOf(read.determination)
    : [{ part: 'text', text: loaded.text, cites: false }];
  const { removals, kept } = redactTexts(parts, known);
  const texts = parts.map(({ part, text }) =>
    withoutRemovals(
      text,
      removals.filter(each => each.part === part),
    ),
  );
  const copy = whole
    ? fromDetermination(needs, publicDetermination(read.determination, removals), form)
    : fromText(needs, texts.join('\f'), form);
  if (copy.kind === 'refused') return copy;
  const search = await searchPublicCopy(needs, known, { texts, whole: copy.text, pdf: copy.pdf });
  return { kind: 'redacted', text: copy.text, pdf: copy.pdf, proof: proofOf(loaded.file, removals, kept, search) };
}

type Copy =
  | { readonly kind: 'copied'; readonly text: string; readonly pdf: Uint8Array | null }
  | { readonly kind: 'refused'; readonly error: Unreadable };

function fromDetermination(
  needs: RedactLetterNeeds,
  determination: Parameters<typeof writeLetter>[1],
  form: 'pdf' | 'txt',
): Copy {
  const text = writeLetter(needs, determination, 'txt');
  if (text.kind === 'refused') return text;
  if (form === 'txt') return { kind: 'copied', text: text.content.toString(), pdf: null };
  const pdf = writeLetter(needs, determination, 'pdf');
  if (pdf.kind === 'refused') return pdf;
  return { kind: 'copied', text: text.content.toString(), pdf: pdf.content instanceof Uint8Array ? pdf.content : null };
}

function fromText({ setPlainText }: RedactLetterNeeds, text: string, form: 'pdf' | 'txt'): Copy {
  if (form === 'txt') return { kind: 'copied', text, pdf: null };
  const set = setPlainText('Public copy', text.split('\f'));
  return set.kind === 'set' ? { kind: 'copied', text, pdf: set.pdf } : set;
}
