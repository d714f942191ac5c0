import type { Unreadable } from '#domain/records/unreadable.ts';

/** Text from bytes: UTF-8, UTF-16 with its mark, else Windows-1252; an error when the bytes are no text. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly error: Unreadable } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) return binary();
  return checked(utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
}

/** Made once: making one takes longer than reading a letter with it. */
const strict = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

const SAMPLE = 65_536; // characters looked at
const MOST = 0.02; // share of control characters a text may hold

function checked(text: string): { readonly text: string } | { readonly error: Unreadable } {
  const sample = text.slice(0, SAMPLE);
  // white space and form feed are text; so is nothing else among the control characters
  const control = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return text.includes('\0') || control > sample.length * MOST ? binary() : { text };
}

function binary(): { readonly error: Unreadable } {
  return { error: { code: 'binary', message: 'not a text: the file holds binary data', at: null } };
}
