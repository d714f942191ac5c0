import type { Finding, LetterPlace } from '#domain/checks/finding.ts';
import { useLanguage } from '../language/language.tsx';
import { FINDING_WORDS, SEVERITY_SHAPES } from './finding-words.ts';
import { ruleWords } from './rule-words.ts';

type Props = {
  readonly finding: Finding;
  readonly number: number;
  /** Address of its place in the letter; without one the words stand alone. */
  readonly place?: string;
};

/** One finding: how grave it is, what is wrong and how to mend it, the words of both sides, the source. */
export function FindingCard({ finding, number, place }: Props) {
  const { language } = useLanguage();
  const { one, asks } = FINDING_WORDS[language].severities[finding.severity];
  return (
    <article className="finding" data-severity={finding.severity}>
      <h4>
        <span className="finding-number">{number}</span>{' '}
        <span className="finding-severity">
          <span aria-hidden="true">{SEVERITY_SHAPES[finding.severity]}</span> {one}
        </span>{' '}
        {ruleWords(finding.rule, language)}
      </h4>
      <p lang="en">{finding.message}</p>
      <Side place={finding.at} href={place} />
      {finding.against === null ? null : <Side place={finding.against} against />}
      <p className="quiet finding-source">
        <span lang="en">{finding.source}</span> · {asks}
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
  const says = FINDING_WORDS[useLanguage().language];
  const part = says.parts[place.part];
  const words = place.quote.length > LONGEST ? `${place.quote.slice(0, LONGEST)}…` : place.quote;
  return (
    <blockquote className="finding-side">
      <p className="serif" lang="en">
        “{words}”
      </p>
      <footer className="quiet">
        {against ? says.against : ''}
        {href === undefined ? part : <a href={href}>{says.inLetter(part)}</a>}
      </footer>
    </blockquote>
  );
}
