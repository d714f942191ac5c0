import type { LetterCheckView } from '#api/letter-checks/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { FINDING_WORDS } from '../../parts/findings/finding-words.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { highlightSegments, type Span } from '../../parts/text/highlight-segments.ts';
import { CHECK_WORDS } from './check-words.ts';
import { placesIn } from './places-in.ts';

type Props = { readonly view: LetterCheckView };

/** The texts of a letter with a mark at each finding, which leads to it. */
export function LetterParts({ view }: Props) {
  const { language } = useLanguage();
  return (
    <article className="check-letter" aria-label={CHECK_WORDS[language].letter}>
      {view.texts.map(({ part, item, text }) => (
        <section key={`${part} ${item}`} className="check-part" data-part={part}>
          <h3>{headingOf(view, part, item, language)}</h3>
          <p className="serif" lang="en">
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
  language: Language,
): string {
  const words = CHECK_WORDS[language];
  const outcome = item === null ? undefined : outcomes[item];
  if (item === null || part !== 'title') return FINDING_WORDS[language].parts[part];
  return words.item(item + 1, outcome === undefined ? '' : words.outcomes[outcome]);
}

type MarkedProps = { readonly text: string; readonly spans: readonly Span[] };

function Marked({ text, spans }: MarkedProps) {
  const { finding } = useSpoken(CHECK_WORDS);
  return highlightSegments(0, text.length, spans).map(segment => {
    const words = text.slice(segment.start, segment.end);
    if (segment.spans.length === 0) return words;
    return (
      <mark key={segment.start}>
        {words}
        {segment.opens.map(id => (
          <sup key={id} id={id.startsWith('at') ? `place-${numberOf(id)}` : undefined}>
            <a href={`#finding-${numberOf(id)}`} aria-label={finding(numberOf(id))}>
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
