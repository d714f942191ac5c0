import { useQuery } from '@tanstack/react-query';
import type { CompletenessView } from '#api/records/contract.ts';
import { problemOf } from '../../../client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { completenessQuery } from '../../../record-client.ts';
import { KIND_WORDS } from '../documents/document-words.ts';
import { differenceInWords } from '../documents/whose-words.ts';
import { type OpenPlace, PlaceLink } from './place-link.tsx';

type Named = CompletenessView['completeness']['named'][number];

type Props = { readonly caseNumber: string; readonly version: number; readonly open: OpenPlace };

/** What is named in the record and not there, what must be sent, gaps between reports, and the request to the administrator. */
export function MissingPane({ caseNumber, version, open }: Props) {
  const { data, error } = useQuery(completenessQuery(caseNumber, version));
  return (
    <div className="pane-scroll courses">
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Comparing what is named with what is there" /> : null}
      {data ? <Completeness view={data} open={open} /> : null}
    </div>
  );
}

function Completeness({
  view: { completeness, request },
  open,
}: {
  readonly view: CompletenessView;
  readonly open: OpenPlace;
}) {
  const of = (state: Named['state']) => completeness.named.filter(each => each.state === state);
  const wanting = completeness.requirements.filter(({ state }) => state === 'missing' || state === 'unclear');
  return (
    <>
      <Unsettled unsettled={completeness.unsettled} open={open} />
      <NamedRecords heading="Named and not in the record" named={of('missing')} open={open} />
      <NamedRecords heading="May be here" named={of('ambiguous')} open={open} />
      <section aria-labelledby="wanting">
        <h2 id="wanting">Must be sent</h2>
        {wanting.length === 0 ? <p className="quiet">Every class of record that must be sent is here.</p> : null}
        <ul className="course-rows">
          {wanting.map(({ rule, state, what, source }) => (
            <li key={rule}>
              <strong>{state === 'missing' ? 'Missing' : 'Unclear'}</strong> {what}{' '}
              <span className="quiet">{source}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gaps">
        <h2 id="gaps">Gaps between reports</h2>
        {completeness.gaps.length === 0 ? <p className="quiet">No gap of more than 60 days.</p> : null}
        <ul className="course-rows">
          {completeness.gaps.map(({ from, to, days }) => (
            <li key={from}>
              <strong>{days} days</strong> {`${writtenDate(from)} to ${writtenDate(to)}`}
            </li>
          ))}
        </ul>
      </section>
      <NamedRecords heading="Named and here" named={of('present')} open={open} folded />
      {request === null ? null : (
        <section aria-labelledby="request">
          <h2 id="request">Request to the claims administrator</h2>
          <pre className="letter-draft">{request}</pre>
        </section>
      )}
    </>
  );
}

type UnsettledProps = { readonly unsettled: CompletenessView['completeness']['unsettled']; readonly open: OpenPlace };

/** Documents somebody has to look at before the record is whole: of another person, or perhaps so. */
function Unsettled({ unsettled, open }: UnsettledProps) {
  if (unsettled.length === 0) return null;
  return (
    <section aria-labelledby="unsettled">
      <h2 id="unsettled">
        Whose document is it? <span className="quiet">{unsettled.length}</span>
      </h2>
      <ul className="course-rows">
        {unsettled.map(({ document, page, ...found }) => (
          <li key={document}>
            {differenceInWords({ anotherPerson: { ...found, page }, belongs: null })}{' '}
            <PlaceLink at={{ page, start: 0, end: 0, quote: 'Settle it under Documents' }} open={open}>
              look
            </PlaceLink>
          </li>
        ))}
      </ul>
      <p className="quiet">Say under Documents whether each belongs here.</p>
    </section>
  );
}

type NamedProps = {
  readonly heading: string;
  readonly named: readonly Named[];
  readonly open: OpenPlace;
  readonly folded?: boolean;
};

function NamedRecords({ heading, named, open, folded = false }: NamedProps) {
  const rows = (
    <ul className="course-rows">
      {named.map(({ record, candidates }) => (
        <li key={`${record.words} ${record.date} ${record.places[0]?.start}`}>
          <strong>{record.kind === null ? record.words : KIND_WORDS[record.kind]}</strong>{' '}
          {[record.date === null ? record.month : writtenDate(record.date), record.author].filter(Boolean).join(' · ')}
          <span className="course-places">
            {record.places.slice(0, 3).map(place => (
              <PlaceLink key={`${place.page} ${place.start}`} at={place} open={open}>
                named
              </PlaceLink>
            ))}
            {candidates.map(({ document, why }) => (
              <PlaceLink
                key={document}
                at={{ page: Number(document.slice(1)), start: 0, end: 0, quote: why.join(', ') }}
                open={open}
              >
                {why.join(', ')}
              </PlaceLink>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
  if (named.length === 0)
    return folded ? null : (
      <section>
        <h2>{heading}</h2>
        <p className="quiet">None.</p>
      </section>
    );
  return folded ? (
    <details className="figures">
      <summary>{`${heading}: ${named.length}`}</summary>
      {rows}
    </details>
  ) : (
    <section>
      <h2>
        {heading} <span className="quiet">{named.length}</span>
      </h2>
      {rows}
    </section>
  );
}
