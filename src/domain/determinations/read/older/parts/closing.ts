import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { TYPIST_LINE } from '#domain/determinations/read/layout/typist-line.ts';
import { findPart } from '../layout/part-headings.ts';
import { LINE_START, wording } from '../layout/wording.ts';
import { isAddressLine } from '../head/address-line.ts';
import { unknownSentences } from '../known-sentences.ts';

const SIGNATURE = wording(`${LINE_START}(?:(?:Sincerely|Respectfully|Regards) ?[:,]|(?:cc|Disclaimer) ?:)`, 'gi');
/** Last in the letter, or before its signature, copies or disclaimer. */
const TYPIST_LAST = new RegExp(`[\\n\\v]${TYPIST_LINE}\\s*$`);
const TYPIST = new RegExp(`^(?:${TYPIST_LINE}|[a-z]{2,4})$`);

/** Where the last reasons of a letter end and its closing begins: its effect, signature, copies or disclaimer. */
export function closingStart(flow: Flow, from: number): number {
  SIGNATURE.lastIndex = from;
  const end = Math.min(
    findPart(flow, 'effect', from)?.start ?? flow.length,
    SIGNATURE.exec(flow)?.index ?? flow.length,
  );
  return TYPIST_LAST.exec(flow.slice(0, end))?.index ?? end;
}

/** What of a closing is neither a fixed sentence nor a name or an address. */
export function unreadClosing(closing: Flow): string[] {
  const effect = findPart(closing, 'effect');
  const text = effect === null ? closing : closing.slice(0, effect.start) + closing.slice(effect.end);
  const kept: string[] = [];
  for (const line of text.split(/[\n\v]/)) {
    if (isAddressLine(line) || /^(?:sincerely|respectfully|regards|cc|c:)\b/i.test(line) || TYPIST.test(line)) {
      continue;
    }
    kept.push(line);
  }
  return unknownSentences(plain(kept.join('\n')));
}
