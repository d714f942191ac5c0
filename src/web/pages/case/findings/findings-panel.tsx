import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { findingsQuery } from '../../../clients/findings-client.ts';
import { OwnFindings } from '../../../parts/draft-findings/own-findings.tsx';
import { Unchecked } from '../../../parts/draft-findings/unchecked.tsx';
import { openWords } from '../../../parts/draft-findings/draft-finding-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ownReviewer, seatSearch, sentSeat } from '../../../parts/seats.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';

type Props = {
  readonly view: CaseView;
  /** Index of the item looked at. */
  readonly index: number;
  /** Goes to a document of the case or to the summary. */
  readonly openPart: (part: string) => void;
};

/** What a hostile reader would find in the draft as it is saved: of this item and the letter here, the rest by a link. */
export function FindingsPanel({ view, index, openPart }: Props) {
  const isDrafted = view.state === 'in-review' && view.seat !== null && ownReviewer(view)?.signedOn == null;
  return isDrafted ? <Panel view={view} index={index} openPart={openPart} /> : null;
}

function Panel({ view, index, openPart }: Props) {
  const seat = sentSeat(view);
  const { data, error } = useQuery(findingsQuery(view.caseNumber, seat));
  const here = data?.findings.filter(({ item }) => item === index || item === null) ?? [];
  const elsewhere = data?.findings.find(({ item, open }) => open && item !== index && item !== null);
  return (
    <section className="findings-panel" aria-labelledby="findings">
      <h3 id="findings">Findings in your draft</h3>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {!data && !error ? <Skeleton lines={3} says="Checking the draft against the record" /> : null}
      {data ? (
        <>
          <p className="quiet">
            {data.rules === 0
              ? 'The draft is checked when you save the first decision.'
              : `${openWords(here) || 'Nothing'} to settle here; ${data.rules} checks and the whole record.`}
          </p>
          <OwnFindings found={data} findings={here} seat={seat} openPart={openPart} />
          {elsewhere?.item == null ? null : (
            <p>
              <Link
                to="/cases/$caseNumber"
                params={{ caseNumber: view.caseNumber }}
                search={{ ...seatSearch(view), item: elsewhere.item + 1 }}
              >
                More to settle in item {elsewhere.item + 1}
              </Link>
            </p>
          )}
          <Unchecked lines={data.unchecked} />
        </>
      ) : null}
    </section>
  );
}
