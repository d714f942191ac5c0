import type {
  HeaderField,
  HeaderRow,
  LetterBlock,
  LetterDocument,
} from '#domain/letters/final-determination/letter-document.ts';
import { listStretches } from './list-stretches.ts';
import { titleStretches } from './title-stretches.ts';
import { unbreakable } from './unbreakable.ts';
import { wrap } from './wrap.ts';

/** The letter as plain text, laid out like the published one: centred headings, lines of up to 95 characters. */
export function letterText(letter: LetterDocument): string {
  const head = letter.sender === undefined ? '' : `${letter.sender.join('\n')}\n\n`;
  return `${head}${[...letter.front.map(({ blocks }) => textOf(blocks)), textOf(letter.blocks)].join('\f')}`;
}

function textOf(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(block => blockLines(block).join('\n')).join('\n\n')}\n`;
}

const WIDTH = 95;

function blockLines(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'header':
      return block.rows.map(headerLine);
    case 'heading':
      return [`${' '.repeat(Math.floor((WIDTH - block.text.length) / 2))}${block.text}`];
    case 'paragraph':
      return wrapped(block.text);
    case 'item-title':
      return wrap(titleStretches(block.text), WIDTH);
    case 'list':
      return [block.leadIn, ...block.lines.flatMap(line => wrapped(`${line.label} ${line.text}`))];
    case 'numbered':
      return block.lines.flatMap(({ text }, index) => wrap(listStretches(`${index + 1}. ${text}`), WIDTH));
    case 'subheading':
      return [block.text];
    case 'labelled':
      break;
  }
  return wrapped(`${block.label} ${block.text}`);
}

function headerLine({ left, right }: HeaderRow): string {
  const first = left === null ? '' : fieldText(left);
  return right === null ? first : `${first.padEnd(54)}${fieldText(right)}`;
}

function fieldText({ label, value }: HeaderField): string {
  return `${label.padEnd(21)} ${value}`;
}

function wrapped(text: string): string[] {
  return wrap(unbreakable(text), WIDTH);
}
