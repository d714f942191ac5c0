import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { DecisionView } from '#api/decisions/contract.ts';
import type { PublishedDecision, PublishedItem } from '#domain/corpus/decisions/published-decision.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { decisionQuery, fhirAddress } from '../../decision-client.ts';
import { FINDING_WORDS } from '../../parts/findings/finding-words.ts';
import { dateIn } from '../../parts/language/days.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { facetValueWords } from '../../parts/words/facet-words.ts';
import { SimilarToItem } from './similar-decisions.tsx';
import { DECISION_WORDS } from './words/decision-words.ts';
import '../../style/corpus/decisions.css';

/** One published decision: what was asked, how it was decided and why, what it cites, and what a hostile reader finds in it. */
export function DecisionPage() {
  const { id } = useParams({ from: '/decisions/$id' });
  const { version } = useSearch({ from: '/decisions/$id' });
  const { language } = useLanguage();
  const words = DECISION_WORDS[language];
  const { data, error, refetch } = useQuery(decisionQuery(id, version ?? null));
  return (
    <div className="page decision" lang={language}>
      <title>{`${id} · OpenIMR`}</title>
      <p>
        <Link to="/decisions">{words.back}</Link>
      </p>
      <h1>{id}</h1>
      {error && !data ? <SaidProblem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={10} says={words.loading} /> : null}
      {data ? <Decision view={data} /> : null}
    </div>
  );
}

function Decision({ view }: { readonly view: DecisionView }) {
  const { decision, versions, version, text } = view;
  const { language } = useLanguage();
  const words = DECISION_WORDS[language];
  const { items, decided, year } = decision;
  const overturned = items.filter(({ outcome }) => outcome === 'overturned').length;
  const when = decided === null ? year : dateIn(language, decided);
  return (
    <>
      <p className="lead">{words.lead(items.length, overturned, when)}</p>
      {words.inEnglish === '' ? null : <p>{words.inEnglish}</p>}
      {version === versions.at(-1)?.version ? null : (
        <p className="notice">
          {words.older(version)}{' '}
          <Link to="." search={{}}>
            {words.latest}
          </Link>
        </p>
      )}
      <Facts decision={decision} />
      {items.map((item, index) => (
        <Item key={`${index} ${item.title}`} item={item} id={decision.id} index={index} />
      ))}
      {decision.summary === '' ? null : (
        <section aria-labelledby="summary">
          <h2 id="summary">{words.summary}</h2>
          <p className="letter-words" lang="en">
            {decision.summary}
          </p>
        </section>
      )}
      <Findings decision={decision} />
      <p className="small">
        <a href={fhirAddress(decision.id, version)}>{words.asFhir}</a>
      </p>
      <details>
        <summary>{words.text}</summary>
        <pre className="published-text" lang="en">
          {text}
        </pre>
      </details>
      {versions.length < 2 ? null : (
        <section aria-labelledby="versions">
          <h2 id="versions">{words.versions}</h2>
          <ul>
            {versions.map(one => (
              <li key={one.version}>
                <Link to="." search={{ version: one.version }}>
                  {words.version(one.version)}
                </Link>
                {words.imported(dateIn(language, one.importedAt.slice(0, 10)))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Row = readonly [name: string, value: string | null, spoken: Language];

function Facts({ decision }: { readonly decision: PublishedDecision }) {
  const { language } = useLanguage();
  const { facts: names, sexes } = DECISION_WORDS[language];
  const { programme, priority, specialties, statesOfLicensure, stages, patient, diagnoses } = decision;
  const sex = patient.sex === null ? null : sexes[patient.sex];
  const day = (on: string | null) => (on === null ? null : dateIn(language, on));
  // What the letter says is in English.
  const rows: readonly Row[] = [
    [names.programme, facetValueWords('programme', programme, language), language],
    [names.priority, priority === null ? null : facetValueWords('priority', priority, language), language],
    [names.reviewer, specialties.join(', ') || null, 'en'],
    [names.licence, statesOfLicensure.join(', ') || null, 'en'],
    [names.patient, [patient.age ?? patient.ages, sex].filter(part => part !== null).join(', ') || null, language],
    [names.diagnoses, diagnoses.join(', ') || null, 'en'],
    [names.urDecision, day(stages.urDecision), language],
    [names.received, day(stages.received), language],
    [names.assigned, day(stages.assigned), language],
  ];
  return (
    <dl className="decision-facts">
      {rows.map(([name, value, spoken]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={spoken}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
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
  const { language } = useLanguage();
  const words = DECISION_WORDS[language];
  const kind = facetValueWords('category', item.category, language);
  return (
    <section className="decided-item">
      <h2 lang="en">{item.title}</h2>
      <p>
        <strong>{facetValueWords('outcome', item.outcome, language)}</strong>
        <span className="quiet">
          {' '}
          · {kind}
          {item.subcategory === null || item.subcategory === facetValueWords('category', item.category) ? null : (
            <span lang="en">, {item.subcategory}</span>
          )}
        </span>
      </p>
      {item.citations.length === 0 ? null : (
        <ul className="cited" aria-label={words.cites} lang="en">
          {item.citations.map((citation, index) => (
            <li key={`${index} ${citation.text}`}>{citedWords(citation)}</li>
          ))}
        </ul>
      )}
      {item.rationale === '' ? null : (
        <p className="letter-words" lang="en">
          {item.rationale}
        </p>
      )}
      <p className="small">
        <Link to="/decisions" search={alike(item)}>
          {words.sameKind}
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
  const { language } = useLanguage();
  const words = useSpoken(DECISION_WORDS);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      <ul className="found-in-letter">
        {findings.map((finding, index) => (
          <li key={`${index} ${finding.rule}`}>
            <p>
              <strong>{facetValueWords('finding', finding.rule, language)}</strong>{' '}
              <span className="quiet">
                {FINDING_WORDS[language].severities[finding.severity].one}
                {finding.item === null ? null : <span lang="en"> · {items[finding.item]?.title}</span>}
              </span>
            </p>
            <p lang="en">{finding.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
