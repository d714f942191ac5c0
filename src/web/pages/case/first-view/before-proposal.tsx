import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { ownReviewer } from '../../../parts/seats.ts';
import { useMay } from '../../../session-client.ts';
import { useEvidence } from '../evidence-view.ts';
import { criterionId } from '../items/item-ids.ts';
import { AskedCriterion } from './asked-criterion.tsx';
import { FirstViewForm } from './first-view-form.tsx';
import { FirstViewRecorded } from './first-view-recorded.tsx';

type Props = { readonly item: CaseItem; readonly index: number };

/** What stands in the place of the proposal until the reviewer's first view is recorded: the form for it, or what it waits for. */
export function BeforeProposal({ item, index }: Props) {
  const { view } = useEvidence();
  const isReviewers = useMay()('write-draft');
  if (isReviewers && item.firstView === null && isAtWork(view, item))
    return <FirstViewForm view={view} item={item} index={index} />;
  return (
    <>
      <section className="proposal" aria-labelledby="proposal">
        <h3 id="proposal">Proposal</h3>
        <p>{waitsFor(view, item)}</p>
      </section>
      {item.firstView === null ? null : <FirstViewRecorded view={item.firstView} />}
      {item.asked.criteria.length === 0 ? null : (
        <section aria-labelledby="criteria">
          <h3 id="criteria">Criteria</h3>
          <ul className="criteria">
            {item.asked.criteria.map((criterion, each) => (
              <AskedCriterion key={criterion.id} criterion={criterion} id={criterionId(index, each)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function isAtWork(view: CaseView, item: CaseItem): boolean {
  return view.state === 'in-review' && item.closed === null && ownReviewer(view)?.signedOn === null;
}

function waitsFor(view: CaseView, { closed, firstView, asked }: CaseItem): string {
  if (closed !== null) return 'Nothing is proposed of an item that is no longer in dispute.';
  if (firstView !== null && asked.dependsOn !== null)
    return `It is shown with that of item ${asked.dependsOn + 1}, which this item follows, after your first view of that one.`;
  return view.panel !== null && view.seat === null
    ? 'Each reviewer of the panel sees it after the own first view.'
    : 'A reviewer sees it after the own first view of the criteria.';
}
