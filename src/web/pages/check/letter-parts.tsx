import type { LetterCheckView } from '#api/letter-checks/contract.ts';
import { partWords } from '../../parts/findings/finding-words.ts';
import { highlightSegments, type Span } from '../../parts/text/highlight-segments.ts';
import { placesIn } from './places-in.ts';

type Props = { readonly view: LetterCheckView };

/** The texts of a letter with a mark at each finding, which leads to it. */
export function LetterParts({ view }: Props) {
  return (
    <article className="check-letter" aria-label="The letter as it was read">
      {view.texts.map(({ part, item, text }) => (
        <section key={`${part} ${item}`} className="check-part" data-part={part}>
          <h3>{headingOf(view, part, item)}</h3>
          <p className="serif">
            <Marked text={text} spans={placesIn(view.findings, part, item)} />
          </p>
        </section>
      ))}
    </article>
  );
}

function headingOf(
  { outcomes }: LetterCheckView,
  part: LetterCheckView['texts'][number]['part'],
  item: number | null,
): string {
  if (item === null) return partWords(part);
  return part === 'title' ? `Item ${item + 1}, ${outcomes[item] ?? ''}` : partWords(part);
}

type MarkedProps = { readonly text: string; readonly spans: readonly Span[] };

function Marked({ text, spans }: MarkedProps) {
  return highlightSegments(0, text.length, spans).map(segment => {
    const words = text.slice(segment.start, segment.end);
    if (segment.spans.length === 0) return words;
    return (
      <mark key={segment.start}>
        {words}
        {segment.opens.map(id => (
          <sup key={id} id={id.startsWith('at') ? `place-${numberOf(id)}` : undefined}>
            <a href={`#finding-${numberOf(id)}`} aria-label={`Finding ${numberOf(id)}`}>
              {numberOf(id)}
            </a>
          </sup>
        ))}
      </mark>
    );
  });
}

/** The number of the finding a mark belongs to, from 1. */
function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
