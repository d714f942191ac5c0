import type { LetterBlock, LetterDocument } from '#domain/letters/final-determination/letter-document.ts';
import { listStretches } from '#domain/letters/final-determination/text/list-stretches.ts';
import { titleStretches } from '#domain/letters/final-determination/text/title-stretches.ts';
import { unbreakable } from '#domain/letters/final-determination/text/unbreakable.ts';

/**
 * A stretch of words as the template takes it: breaking at its spaces, or `kept` on one line; in `pieces` when it may be
 * wider than a line (null for one of ordinary length).
 */
type Stretch = { readonly text: string; readonly kept: boolean; readonly pieces: readonly string[] | null };

/** The letter as the template takes it: texts cut into the stretches that stay on one line. */
export function letterData(letter: LetterDocument): object {
  return {
    title: letter.title,
    caseNumber: letter.caseNumber,
    sender: letter.sender ?? [],
    addressee: letter.addressee ?? [],
    front: letter.front.map(({ language, blocks }) => ({ language, blocks: blocksData(blocks) })),
    blocks: blocksData(letter.blocks),
  };
}

function blocksData(blocks: readonly LetterBlock[]): object[] {
  return blocks.map((block, index) => ({
    ...blockData(block),
    // Kept on the page of what follows: lead-ins, and the guideline lines before the reasons.
    opens: opensWith(block, blocks[index + 1]),
  }));
}

function blockData(block: LetterBlock): object {
  switch (block.kind) {
    case 'header':
    case 'heading':
    case 'subheading':
      return block;
    case 'numbered':
      return { kind: block.kind, lines: block.lines.map(({ text }) => runs(listStretches(text))) };
    case 'item-title':
      return { kind: block.kind, stretches: runs(titleStretches(block.text)) };
    case 'list':
      return {
        kind: block.kind,
        leadIn: block.leadIn,
        lines: block.lines.map(line => ({ label: line.label, stretches: runs(unbreakable(line.text)) })),
      };
    case 'labelled':
      return { kind: block.kind, label: block.label, stretches: runs(unbreakable(block.text)) };
    case 'paragraph':
      break;
  }
  return { kind: block.kind, stretches: runs(unbreakable(block.text)) };
}

function opensWith(block: LetterBlock, next: LetterBlock | undefined): boolean {
  if (block.kind === 'labelled') return next?.kind === 'labelled';
  return block.kind === 'paragraph' && block.at === null && (next?.kind === 'paragraph' || next?.kind === 'item-title');
}

/** Stretches for the template; plain words one after the other, which may break between any two, are one run. */
function runs(stretches: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let words: string[] = [];
  const finish = () => {
    if (words.length > 0) found.push({ text: words.join(' '), kept: false, pieces: null });
    words = [];
  };
  for (const text of stretches) {
    if (plainWord.test(text) && text.length <= LONG) {
      words.push(text);
    } else {
      finish();
      found.push({ text, kept: true, pieces: text.length > LONG ? pieces(text) : null });
    }
  }
  finish();
  return found;
}

// A word and the marks about it: nothing the typesetter would break.
const plainWord = /^[(“"']?[\p{L}\p{N}]+[.,;:?!'’"”)]*$/u;

const LONG = 40; // characters; in capitals about a line

/**
 * The parts a long stretch may be broken into. An address breaks once, near its middle, where the reader of the lines
 * knows that it goes on: after a mark, and not where what follows could be words of their own.
 */
function pieces(text: string): readonly string[] {
  if (!/^\(?(?:https?:\/\/|www\.)/iu.test(text)) return text.split(/(?<= )/u);
  const middle = text.length / 2;
  let best = 0;
  for (const { index } of text.matchAll(/(?<=[/_=?&])(?=[\p{L}\p{N}][\w.~%-]*(?:[/_=?&-]|\.\w))/gu)) {
    if (Math.abs(index - middle) < Math.abs(best - middle)) best = index;
  }
  return best === 0 ? [text] : [text.slice(0, best), text.slice(best)];
}
