import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { seatSearch } from '../../../parts/seats.ts';

/** Where to go after a decision: the next open item, or the signature. */
export function NextItem({ view, index }: { readonly view: CaseView; readonly index: number }) {
  const order = view.items.map((_, each) => (index + 1 + each) % view.items.length);
  const next = order.find(each => view.items[each]?.decision === null && view.items[each].closed === null);
  if (next === undefined) {
    return (
      <p className="next">
        Every item is decided.{' '}
        <Link to="/cases/$caseNumber/sign" params={{ caseNumber: view.caseNumber }} search={seatSearch(view)}>
          Review and sign
        </Link>
      </p>
    );
  }
  return (
    <p className="next">
      Next open:{' '}
      <Link from="/cases/$caseNumber" to="." search={search => ({ ...search, item: next + 1 })} replace>
        {next + 1}. {view.items[next]?.request.reviewed}
      </Link>
    </p>
  );
}
