import type { CaseItem } from '#api/cases/contract.ts';
import type { ReviewedItem } from '#domain/guidelines/review.ts';
import { Counts } from '../counts/counts.tsx';
import { BeforeProposal } from '../first-view/before-proposal.tsx';
import { FirstViewRecorded } from '../first-view/first-view-recorded.tsx';
import { Standards } from '../standards/standards.tsx';
import { PrecedentOfItem } from '../precedent/precedent-of-item.tsx';
import { Criterion } from './criterion.tsx';
import { criterionId, headingId } from './item-ids.ts';
import { Proposal } from './proposal.tsx';

type Props = { readonly item: CaseItem; readonly index: number };

/** One disputed item: what is asked, what each side relied on, the criteria, what the record lacks. */
export function ItemPanel({ item, index }: Props) {
  const { review } = item;
  return (
    <>
      <header className="item-head">
        <p className="eyebrow">Item {index + 1}</p>
        <h2 id={headingId(index)} tabIndex={-1}>
          {item.title}
        </h2>
        <dl className="item-facts">
          <div>
            <dt>Claims administrator</dt>
            <dd>{item.claimsAdministrator.text || 'cites nothing'}</dd>
          </div>
        </dl>
      </header>
      {review === null ? (
        <BeforeProposal item={item} index={index} />
      ) : (
        <Judged review={review} firstView={item.firstView} index={index} />
      )}
      <Counts counts={item.counts} />
      <Standards item={item} />
      {review === null ? null : <PrecedentOfItem key={index} index={index} />}
    </>
  );
}

type JudgedProps = Pick<CaseItem, 'firstView'> & { readonly review: ReviewedItem; readonly index: number };

/** What the system makes of the item: the proposal, each criterion with its verdict, and what the record lacks. */
function Judged({ review, firstView, index }: JudgedProps) {
  return (
    <>
      <Proposal review={review} />
      {firstView === null ? null : <FirstViewRecorded view={firstView} />}
      <section aria-labelledby="criteria">
        <h3 id="criteria">Criteria</h3>
        {review.criteria.length === 0 ? (
          <p className="empty">
            No criterion could be judged for this item. Read the record and give your own reasons.
          </p>
        ) : (
          <ul className="criteria">
            {review.criteria.map((criterion, each) => (
              <Criterion
                key={criterion.id}
                criterion={criterion}
                id={criterionId(index, each)}
                own={firstView?.criteria.find(own => own.criterion === criterion.id)?.verdict}
              />
            ))}
          </ul>
        )}
      </section>
      {review.missing.length === 0 ? null : (
        <section aria-labelledby="missing">
          <h3 id="missing">Not in the record</h3>
          <ul className="missing">
            {review.missing.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
