import type { LetterBlock, LetterDocument } from '#domain/letters/final-determination/letter-document.ts';
import { titleStretches } from '#domain/letters/final-determination/title-stretches.ts';
import { unbreakable } from '#domain/letters/final-determination/unbreakable.ts';

/**
 * A stretch of words as the template takes it: `kept` on one line, in `pieces` when it may be wider than a line (`null`
 * for words of ordinary length).
 */
type Stretch = { readonly text: string; readonly kept: boolean; readonly pieces: readonly string[] | null };

/** The letter as the template takes it: texts cut into the stretches that stay on one line. */
export function letterData(letter: LetterDocument): object {
  return {
    title: letter.title,
    caseNumber: letter.caseNumber,
    blocks: letter.blocks.map((block, index) => ({
      ...blockData(block),
      // Kept on the page of what follows: lead-ins, and the guideline lines before the reasons.
      opens: opensWith(block, letter.blocks[index + 1]),
    })),
  };
}

function blockData(block: LetterBlock): object {
  switch (block.kind) {
    case 'header':
    case 'heading':
      return block;
    case 'item-title':
      return { kind: block.kind, stretches: titleStretches(block.text).map(stretch) };
    case 'list':
      return {
        kind: block.kind,
        leadIn: block.leadIn,
        lines: block.lines.map(line => ({ label: line.label, stretches: stretches(line.text) })),
      };
    case 'labelled':
      return { kind: block.kind, label: block.label, stretches: stretches(block.text) };
    case 'paragraph':
      break;
  }
  return { kind: block.kind, stretches: stretches(block.text) };
}

function opensWith(block: LetterBlock, next: LetterBlock | undefined): boolean {
  if (block.kind === 'labelled') return next?.kind === 'labelled';
  return block.kind === 'paragraph' && block.at === null && (next?.kind === 'paragraph' || next?.kind === 'item-title');
}

function stretches(text: string): Stretch[] {
  return unbreakable(text).map(stretch);
}

const LONG = 40; // characters; in capitals about a line

function stretch(text: string): Stretch {
  return { text, kept: /[^\p{L}\p{N}.,;:'’"]/u.test(text), pieces: text.length > LONG ? pieces(text) : null };
}

/** Where an address may be broken so that the reader of the lines knows it goes on; other words stay whole. */
function pieces(text: string): readonly string[] {
  if (!/^\(?(?:https?:\/\/|www\.)/iu.test(text)) return text.split(/(?<= )/u);
  const parts = text.split(/(?<=[/_=?&-])(?=[\p{L}\p{N}])/u);
  const last = parts.pop() ?? '';
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${last}`];
}
