import { pageBlocks, reflowed } from '../text/page-blocks.ts';

/** A part of a page of a letter: a heading that stands in its middle, names with what stands behind them, or running text. */
export type LetterBlock =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly string[] };

const MIDDLE = 12; // spaces before a line that stands in the middle
const GAP = /\s{3,}/;

/** The page of a letter in parts that can be set at any width, in order; only spaces and line ends of its layout are left out. */
export function letterBlocks(page: string): LetterBlock[] {
  return pageBlocks(page).flatMap(({ kind, start, end }): LetterBlock[] => {
    if (kind === 'columns') return [{ kind: 'facts', facts: factsIn(page.slice(start, end)) }];
    const lines = reflowed(page).slice(start, end).split('\n');
    const blocks: LetterBlock[] = [];
    for (const line of lines) {
      const text = line.trim();
      const last = blocks.at(-1);
      if (text !== '' && line.search(/\S/) >= MIDDLE) blocks.push({ kind: 'heading', text });
      else if (last?.kind === 'text') blocks[blocks.length - 1] = { kind: 'text', text: `${last.text}\n${line}` };
      else blocks.push({ kind: 'text', text: line });
    }
    return blocks
      .map(block => (block.kind === 'text' ? { ...block, text: block.text.replace(/^\n+|\s+$/g, '') } : block))
      .filter(block => block.kind !== 'text' || block.text !== '');
  });
}

/** `Case Number: CM16-0000001`: a name that ends in a colon belongs with what stands in the next column. */
function factsIn(columns: string): string[] {
  return columns.split('\n').flatMap(line => {
    const facts: string[] = [];
    for (const cell of line.trim().split(GAP)) {
      const last = facts.at(-1);
      if (last?.endsWith(':')) facts[facts.length - 1] = `${last} ${cell}`;
      else if (cell !== '') facts.push(cell);
    }
    return facts;
  });
}
