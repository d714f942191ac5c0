import type { LetterCheckView } from '#api/letter-checks/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { FindingCard } from '../../parts/findings/finding-card.tsx';
import { FINDING_WORDS } from '../../parts/findings/finding-words.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { CHECK_WORDS } from './check-words.ts';
import { LetterParts } from './letter-parts.tsx';

/** A letter as it was read, with its findings beside it. */
export function CheckedLetter({ view }: { readonly view: LetterCheckView }) {
  const { findings, unchecked } = view;
  const { language } = useLanguage();
  const words = useSpoken(CHECK_WORDS);
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">
        {view.header.caseNumber ?? view.file}: {words.found(findings.length)}
      </h2>
      <p className="quiet">{counts(view, language)}</p>
      {unchecked.length === 0 ? null : (
        <div className="check-unchecked">
          <h3>{words.unchecked}</h3>
          <ul className="plain-list">
            {unchecked.map(line => (
              <li key={line} lang="en">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="check-columns">
        <div className="check-findings">
          <h3>{words.findings}</h3>
          {findings.length === 0 ? <p className="empty">{words.nothing}</p> : null}
          <ol>
            {findings.map((finding, index) => (
              <li key={`${finding.rule} ${finding.item} ${finding.at.start} ${index}`} id={`finding-${index + 1}`}>
                <FindingCard finding={finding} number={index + 1} place={`#place-${index + 1}`} />
              </li>
            ))}
          </ol>
        </div>
        <LetterParts view={view} />
      </div>
    </section>
  );
}

function counts({ findings, format, outcomes }: LetterCheckView, language: Language): string {
  const { severities } = FINDING_WORDS[language];
  const of = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const count = findings.filter(each => each.severity === severity).length;
    const { one, many } = severities[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one.toLowerCase() : many}`];
  });
  return [CHECK_WORDS[language].readAs(format, outcomes.length), ...of].join(' · ');
}
