import type { CaseItem } from '#api/cases/contract.ts';
import { judgedOn } from '#domain/cases/dispute.ts';
import { orderOfStandards } from '#domain/guidelines/standards/order-of-standards.ts';
import {
  searchedSteps,
  searchSequenceOn,
  sourceOfEdition,
  type StepState,
} from '#domain/guidelines/standards/search-sequence.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { useEvidence } from '../evidence-view.ts';

const STATE_WORDS: Record<StepState, string> = {
  applies: 'A recommendation applies: the search ends here',
  silent: 'Silent on this',
  'not-needed': 'Not needed, unless the presumption is challenged',
  open: 'To be searched by the reviewer',
};

/** By which standards necessity is judged on this day, and how far the search for evidence came. */
export function Standards({ item }: { readonly item: CaseItem }) {
  const { view } = useEvidence();
  const on = judgedOn(view.header);
  const order = on === null ? null : orderOfStandards(on);
  const sequence = on === null ? null : searchSequenceOn(on);
  if (on === null || order === null || sequence === null) return null;
  const isChallenged = item.decision?.weighing?.recommendations.some(({ rebuts }) => rebuts) ?? false;
  return (
    <section className="standards" aria-labelledby="standards">
      <h3 id="standards">
        Search for evidence <span className="quiet">{sequence.source.cite}</span>
      </h3>
      <ol className="search-steps">
        {searchedSteps(sequence, sourceOfEdition(item.asked.edition), isChallenged).map(step => (
          <li key={step.number} data-state={step.state}>
            <span className="search-number">{step.number}</span>
            <span>
              <span className="search-text">{step.text}</span>
              <span className="search-state">{STATE_WORDS[step.state]}</span>
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>Standards of medical necessity on {writtenDate(on)}</summary>
        <p className="quiet">
          {order.source.cite}: {order.source.says}.
        </p>
        <ol className="ranks">
          {Object.entries(order.standards).map(([rank, standard]) => (
            <li key={rank}>
              <span className="search-number">{rank}</span> {standard}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
