import { frontPhrases } from '#domain/determinations/front-phrases.ts';
import { type LetterBlock, letterBlocks } from './letter-blocks.ts';

const [, SPANISH_COVER] = frontPhrases.coverHeadings;

/** The text of a letter, page by page, set at any width; each page in its own language. */
export function LetterText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <article className="letter-text" aria-label={label}>
      {text.split('\f').map((page, index) => (
        <div key={`${index} ${page.length}`} className="letter-page" lang={page.includes(SPANISH_COVER) ? 'es' : 'en'}>
          {letterBlocks(page).map((block, place) => (
            <Block key={`${place} ${block.kind}`} block={block} />
          ))}
        </div>
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  if (block.kind !== 'facts')
    return <p className={block.kind === 'heading' ? 'letter-heading' : 'prose'}>{block.text}</p>;
  return (
    <ul className="letter-facts">
      {block.facts.map((fact, place) => (
        <li key={`${place} ${fact}`}>{fact}</li>
      ))}
    </ul>
  );
}
