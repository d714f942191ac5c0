import type { Finding, LetterPlace } from '#domain/checks/finding.ts';
import { partWords, ruleWords, severityWords } from './finding-words.ts';

type Props = {
  readonly finding: Finding;
  readonly number: number;
  /** Address of its place in the letter; without one the words stand alone. */
  readonly place?: string;
};

/** One finding: how grave it is, what is wrong and how to mend it, the words of both sides, the source. */
export function FindingCard({ finding, number, place }: Props) {
  const { shape, word, asks } = severityWords[finding.severity];
  return (
    <article className="finding" data-severity={finding.severity}>
      <h4>
        <span className="finding-number">{number}</span>{' '}
        <span className="finding-severity">
          <span aria-hidden="true">{shape}</span> {word}
        </span>{' '}
        {ruleWords(finding)}
      </h4>
      <p>{finding.message}</p>
      <Side place={finding.at} href={place} />
      {finding.against === null ? null : <Side place={finding.against} against />}
      <p className="quiet finding-source">
        {finding.source} · {asks}
      </p>
    </article>
  );
}

const LONGEST = 220; // characters of a quotation

function Side({
  place,
  href,
  against = false,
}: {
  readonly place: LetterPlace;
  readonly href?: string | undefined;
  readonly against?: boolean;
}) {
  const words = place.quote.length > LONGEST ? `${place.quote.slice(0, LONGEST)}…` : place.quote;
  return (
    <blockquote className="finding-side">
      <p className="serif">“{words}”</p>
      <footer className="quiet">
        {against ? 'against: ' : ''}
        {href === undefined ? partWords(place.part) : <a href={href}>{partWords(place.part)}, in the letter</a>}
      </footer>
    </blockquote>
  );
}
