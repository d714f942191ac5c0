import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { DecisionView } from '#api/decisions/contract.ts';
import type { PublishedDecision, PublishedItem } from '#domain/corpus/decisions/published-decision.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { problemOf } from '../../client.ts';
import { decisionQuery, fhirAddress } from '../../decision-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { facetValueWords } from '../../parts/words/facet-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { SimilarToItem } from './similar-decisions.tsx';
import '../../style/corpus/decisions.css';

/** One published decision: what was asked, how it was decided and why, what it cites, and what a hostile reader finds in it. */
export function DecisionPage() {
  const { id } = useParams({ from: '/decisions/$id' });
  const { version } = useSearch({ from: '/decisions/$id' });
  const { data, error, refetch } = useQuery(decisionQuery(id, version ?? null));
  return (
    <div className="page decision">
      <title>{`${id} · OpenIMR`}</title>
      <p>
        <Link to="/decisions">Decisions</Link>
      </p>
      <h1>{id}</h1>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={10} says="Loading the decision" /> : null}
      {data ? <Decision view={data} /> : null}
    </div>
  );
}

function Decision({ view }: { readonly view: DecisionView }) {
  const { decision, versions, version, text } = view;
  return (
    <>
      <p className="lead">{leadOf(decision)}</p>
      {version === versions.at(-1)?.version ? null : (
        <p className="notice">
          This is version {version}.{' '}
          <Link to="." search={{}}>
            Show the latest
          </Link>
        </p>
      )}
      <Facts decision={decision} />
      {decision.items.map((item, index) => (
        <Item key={`${index} ${item.title}`} item={item} id={decision.id} index={index} />
      ))}
      {decision.summary === '' ? null : (
        <section aria-labelledby="summary">
          <h2 id="summary">Clinical case summary</h2>
          <p className="letter-words">{decision.summary}</p>
        </section>
      )}
      <Findings decision={decision} />
      <p className="small">
        <a href={fhirAddress(decision.id, version)}>As a FHIR document</a>
      </p>
      <details>
        <summary>The text as published</summary>
        <pre className="published-text">{text}</pre>
      </details>
      {versions.length < 2 ? null : (
        <section aria-labelledby="versions">
          <h2 id="versions">Versions</h2>
          <ul>
            {versions.map(one => (
              <li key={one.version}>
                <Link to="." search={{ version: one.version }}>
                  Version {one.version}
                </Link>
                , imported {writtenDate(one.importedAt.slice(0, 10))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function leadOf({ items, decided, year }: PublishedDecision): string {
  const overturned = items.filter(({ outcome }) => outcome === 'overturned').length;
  const what = items.length === 1 ? 'One treatment' : `${items.length} treatments`;
  const how =
    overturned === 0
      ? 'upheld'
      : overturned === items.length
        ? 'overturned'
        : `${overturned} overturned, the rest upheld`;
  const when = decided === null ? year : writtenDate(decided);
  return `${what}: ${how}${when === null ? '' : ` on ${when}`}.`;
}

function Facts({ decision }: { readonly decision: PublishedDecision }) {
  const { programme, priority, specialties, statesOfLicensure, stages, patient, diagnoses } = decision;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Programme', facetValueWords('programme', programme)],
    ['Priority', priority === null ? null : facetValueWords('priority', priority)],
    ['Reviewer', specialties.join(', ') || null],
    ['Licensed in', statesOfLicensure.join(', ') || null],
    ['Patient', [patient.age ?? patient.ages, patient.sex].filter(part => part !== null).join(', ') || null],
    ['Diagnoses', diagnoses.join(', ') || null],
    ['Utilization review decided', dayOrNull(stages.urDecision)],
    ['Application received', dayOrNull(stages.received)],
    ['Given to the reviewer', dayOrNull(stages.assigned)],
  ];
  return (
    <dl className="decision-facts">
      {rows.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function dayOrNull(day: string | null): string | null {
  return day === null ? null : writtenDate(day);
}

function Item({
  item,
  id,
  index: number,
}: {
  readonly item: PublishedItem;
  readonly id: string;
  readonly index: number;
}) {
  return (
    <section className="decided-item">
      <h2>{item.title}</h2>
      <p>
        <strong>{facetValueWords('outcome', item.outcome)}</strong>
        <span className="quiet">
          {' '}
          · {[...new Set([facetValueWords('category', item.category), item.subcategory])].filter(Boolean).join(', ')}
        </span>
      </p>
      {item.citations.length === 0 ? null : (
        <ul className="cited" aria-label="The reviewer cites">
          {item.citations.map((citation, index) => (
            <li key={`${index} ${citation.text}`}>{citedWords(citation)}</li>
          ))}
        </ul>
      )}
      {item.rationale === '' ? null : <p className="letter-words">{item.rationale}</p>}
      <p className="small">
        <Link to="/decisions" search={alike(item)}>
          Decisions on the same kind of treatment
        </Link>
      </p>
      <SimilarToItem id={id} item={number} title={item.title} />
    </section>
  );
}

function alike({ drug, category, subcategory, bodyParts }: PublishedItem) {
  if (drug !== null && drug.ingredients.length > 0) return { ingredient: [...drug.ingredients] };
  return {
    category: [category],
    ...(subcategory === null ? {} : { subcategory: [subcategory] }),
    ...(bodyParts.length === 0 ? {} : { 'body-part': [...bodyParts] }),
  };
}

function citedWords({ source, guideline, year, topic, sections, pages }: Citation): string {
  const name = guideline.startsWith(source) || source === 'other' ? guideline : `${source} ${guideline}`;
  const places = pages.map(([from, to]) => (from === to ? `p. ${from}` : `pp. ${from}–${to}`));
  return [`${name}${year === null ? '' : ` ${year}`}`, ...new Set([...sections, topic ?? '']), ...places]
    .filter(part => part !== '')
    .join(', ');
}

function Findings({ decision: { findings, items } }: { readonly decision: PublishedDecision }) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">What the checks find</h2>
      <ul className="found-in-letter">
        {findings.map((finding, index) => (
          <li key={`${index} ${finding.rule}`}>
            <p>
              <strong>{facetValueWords('finding', finding.rule)}</strong>{' '}
              <span className="quiet">
                {finding.severity}
                {finding.item === null ? '' : ` · ${items[finding.item]?.title ?? ''}`}
              </span>
            </p>
            <p>{finding.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
