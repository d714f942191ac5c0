import type { ReviewerScreening } from '#api/cases/contract.ts';
import { writtenDate } from '../../../parts/written-date.ts';
import { LOOK_WORDS, lookCounts } from './assignment-words.ts';

/** How each reviewer at work was screened for conflicts, rule by rule; what was not looked at is said to be so. */
export function ScreeningRecord({ screenings }: { readonly screenings: readonly ReviewerScreening[] }) {
  if (screenings.length === 0) return null;
  return (
    <section className="status-part" aria-labelledby="conflicts">
      <h2 id="conflicts">Screened for conflicts</h2>
      {screenings.map(({ reviewer, screened }) =>
        screened === null ? (
          <p key={reviewer}>{reviewer} was screened against nobody: the case does not say who its parties are.</p>
        ) : (
          <details key={reviewer} className="fold" open={screened.rules.some(({ look }) => look !== 'clear')}>
            <summary>
              {reviewer}, {writtenDate(screened.on)}: {lookCounts(screened.rules)}
            </summary>
            <ul className="dotted reasons">
              {screened.rules.map(({ rule, look, basis }) => (
                <li key={`${rule} ${basis}`}>
                  <strong>{LOOK_WORDS[look]}</strong>, {rule.replaceAll('-', ' ')}:{' '}
                  <span className="quiet">{basis}</span>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </section>
  );
}
