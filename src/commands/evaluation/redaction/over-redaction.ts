import type { LoadedText } from '#commands/ports.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';

export type OverRedaction = {
  readonly letters: number;
  readonly words: number;
  readonly marked: number;
  /** Every mark with what stands about it, for somebody to read. */
  readonly marks: readonly string[];
};

/** What would be taken out of letters that are public already: nearly every mark is one too many. */
export function overRedaction(letters: readonly LoadedText[]): OverRedaction {
  const marks: string[] = [];
  let words = 0;
  let marked = 0;
  for (const { file, text } of letters) {
    words += text.match(/\S+/gu)?.length ?? 0;
    for (const { start, end, class: kind, rule } of redactTexts([{ part: 'text', text, cites: false }], []).removals) {
      const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(/\s+/gu, ' ');
      marked += text.slice(start, end).match(/\S+/gu)?.length ?? 0;
      marks.push(`${file}: ${kind}, ${rule}: ${line(start - 40, start)}«${line(start, end)}»${line(end, end + 30)}`);
    }
  }
  return { letters: letters.length, words, marked, marks };
}
