import type { CaseReviewer, CaseView } from '#api/cases/contract.ts';
import { progressWords } from '../../../parts/seats.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { LOOK_WORDS, lookCounts } from './assignment-words.ts';

/** Who reviews the case, how far each is, and how each was screened for conflicts; ids only, and no draft. */
export function ReviewersPanel({ view }: { readonly view: CaseView }) {
  const { reviewers, panel } = view;
  if (reviewers.length === 0) return null;
  const open = view.items.filter(item => item.closed === null).length;
  return (
    <section className="status-part" aria-labelledby="reviewers">
      <h2 id="reviewers">{panel === null ? 'Reviewer' : `Panel of ${reviewers.length} reviewers`}</h2>
      {panel === null ? null : (
        <p>
          Approved in writing by the administrative director on {writtenDate(panel.approvedOn)}: {panel.complexity} Each
          reviewer decides every item alone; the majority prevails, and an even split goes for the treatment.
        </p>
      )}
      <ul className="plain-list">
        {reviewers.map(each => (
          <li key={each.seat}>
            <p>
              <strong>{panel === null ? each.reviewer : `Reviewer ${each.seat}, ${each.reviewer}`}</strong>
              {': '}
              {progressWords(each, open)}
              {each.signedOn === null ? null : ` on ${writtenDate(each.signedOn)}`}
            </p>
            <Screened reviewer={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The screening rule by rule; what was not looked at is said to be so. */
function Screened({ reviewer: { screened } }: { readonly reviewer: CaseReviewer }) {
  if (screened === null) {
    return <p className="quiet">Screened against nobody: the case does not say who its parties are.</p>;
  }
  return (
    <details className="fold" open={screened.rules.some(({ look }) => look !== 'clear')}>
      <summary>
        Screened for conflicts, {writtenDate(screened.on)}: {lookCounts(screened.rules)}
      </summary>
      <ul className="dotted reasons">
        {screened.rules.map(({ rule, look, basis }) => (
          <li key={`${rule} ${basis}`}>
            <strong>{LOOK_WORDS[look]}</strong>, {rule.replaceAll('-', ' ')}: <span className="quiet">{basis}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
