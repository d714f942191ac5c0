import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DecisionList } from '#api/decisions/contract.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { problemOf } from '../../client.ts';
import { decisionsQuery, exportAddress, feedAddress } from '../../decision-client.ts';
import { useMay } from '../../session-client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { FACET_WORDS, facetValueWords } from '../../parts/words/facet-words.ts';
import { DecisionHitRow } from './decision-hit.tsx';
import { type DecisionsSearch, DecisionsSearch as Search } from './decisions-search.ts';
import { FacetList } from './facet-list.tsx';
import { SavedSearchesList } from './saved-searches-list.tsx';
import '../../style/corpus/decisions.css';

const LIMIT = 20;
const LINKS = '[data-decision-link]';

/** Which decisions are like mine, how were they decided, and why: the published decisions, searched and narrowed. */
export function DecisionsPage() {
  const search = useSearch({ from: '/decisions' });
  const navigate = useNavigate({ from: '/decisions' });
  const may = useMay();
  const box = useRef<HTMLInputElement>(null);
  const { sort = 'relevance', offset = 0, ...asked } = search;
  const { data, error, refetch, isPlaceholderData } = useQuery(decisionsQuery(asked, sort, offset, LIMIT));
  const change = (next: Partial<DecisionsSearch>) =>
    void navigate({ search: { ...search, offset: undefined, ...next } });

  useKeys('Decisions', [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous decision',
      run: key => moveFocus(LINKS, key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: 'Open it', run: () => undefined },
    { keys: ['/'], label: '/', says: 'Search', run: () => box.current?.focus() },
  ]);

  return (
    <div className="page decisions">
      <title>Decisions · OpenIMR</title>
      <h1>Decisions</h1>
      <p className="lead">Published decisions of independent medical review. Anyone may search them.</p>
      <SearchBox key={asked.q ?? ''} typed={asked.q ?? ''} box={box} run={q => change({ q: q || undefined })} />
      <Chosen search={search} change={change} />
      <SavedSearchesList asked={asked} />
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Searching the decisions" /> : null}
      {data ? (
        <div className="decisions-columns" aria-busy={isPlaceholderData}>
          <Facets data={data} search={search} change={change} />
          <section aria-label="What was found" className="decisions-found">
            <FoundHead data={data} search={search} change={change} />
            {data.decisions.length === 0 ? <Nothing data={data} clear={() => void navigate({ search: {} })} /> : null}
            <ol className="hits" start={offset + 1}>
              {data.decisions.map(hit => (
                <DecisionHitRow key={hit.id} hit={hit} />
              ))}
            </ol>
            <Pages count={data.count} offset={offset} go={to => change({ offset: to })} />
            <p className="quiet small">
              <Link to="/statistics" search={asked}>
                How such treatments were decided
              </Link>
              {' · '}
              <a href={exportAddress(asked, 'csv')}>All as CSV</a>
              {' · '}
              <a href={exportAddress(asked, 'parquet')}>Parquet</a>
              {' · '}
              <a href={exportAddress(asked, 'jsonl')}>JSON lines</a>
              {' · '}
              <Link to="/open-data">About the data</Link>
              {' · '}
              <a href={feedAddress(asked)}>Feed of new ones</a>
              {may('import-decisions') ? (
                <>
                  {' · '}
                  <Link to="/import">Import more</Link>
                </>
              ) : null}
            </p>
          </section>
        </div>
      ) : null}
    </div>
  );
}

type Change = (next: Partial<DecisionsSearch>) => void;

function SearchBox({
  typed,
  box,
  run,
}: {
  readonly typed: string;
  readonly box: React.RefObject<HTMLInputElement | null>;
  readonly run: (q: string) => void;
}) {
  const [text, setText] = useState(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(text.trim());
  };
  return (
    <search>
      <form className="search-line" onSubmit={submit}>
        <label className="field-label" htmlFor="decisions-q">
          Words, &ldquo;phrases&rdquo;, or beginnings with a star
        </label>
        <div className="search-row">
          <input
            id="decisions-q"
            ref={box}
            type="search"
            value={text}
            maxLength={500}
            autoComplete="off"
            onChange={event => setText(event.target.value)}
          />
          <Button type="submit" className="button primary">
            Search
          </Button>
        </div>
      </form>
    </search>
  );
}

/** What the list is narrowed by, each with a way out of it. */
function Chosen({ search, change }: { readonly search: DecisionsSearch; readonly change: Change }) {
  const chosen = Facet.options.flatMap(facet => (search[facet] ?? []).map(value => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="narrowed-by" aria-label="Narrowed by">
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <Button className="button chip" onPress={() => change(without(search, facet, value))}>
            <span className="quiet">{FACET_WORDS[facet]}:</span> {facetValueWords(facet, value)}
            <span aria-hidden="true"> ×</span>
            <span className="unseen">, remove</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function without(search: DecisionsSearch, facet: Facet, value: string): Partial<DecisionsSearch> {
  const left = (search[facet] ?? []).filter(other => other !== value);
  return { [facet]: left.length === 0 ? undefined : left };
}

function Facets({
  data,
  search,
  change,
}: {
  readonly data: DecisionList;
  readonly search: DecisionsSearch;
  readonly change: Change;
}) {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia('(min-width: 900px)');
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  const lists = data.facets
    .filter(({ distinct, facet }) => distinct > 1 || (search[facet]?.length ?? 0) > 0)
    .map(counts => (
      <FacetList
        key={counts.facet}
        counts={counts}
        chosen={search[counts.facet] ?? []}
        choose={(value, on) =>
          change(
            on ? { [counts.facet]: [...(search[counts.facet] ?? []), value] } : without(search, counts.facet, value),
          )
        }
      />
    ));
  if (lists.length === 0) return <div />;
  if (wide) return <section aria-label="Narrow the list">{lists}</section>;
  return (
    <details className="facets-phone">
      <summary>Narrow the list</summary>
      {lists}
    </details>
  );
}

function FoundHead({
  data: { count, size, instead, anyOf, tooShort, leftOut, noWords },
  search,
  change,
}: {
  readonly data: DecisionList;
  readonly search: DecisionsSearch;
  readonly change: Change;
}) {
  return (
    <div className="found-head">
      <output className="found-says">
        <p className="found-count">
          {count === size ? counted(size, 'decision') : `${count.toLocaleString('en')} of ${counted(size, 'decision')}`}
        </p>
        {instead === null ? null : (
          <p>
            No decision has these words as typed. Shown instead: <strong>{instead}</strong>
          </p>
        )}
        {anyOf ? <p>No decision has all of these words. These have some of them.</p> : null}
        {tooShort.length === 0 ? null : <p>Too short to be looked for: {tooShort.join(', ')}</p>}
        {leftOut === 0 ? null : <p>The last {counted(leftOut, 'word')} were not looked for: so many are not needed.</p>}
        {noWords ? <p>Nothing you typed is a word, so all decisions are shown.</p> : null}
      </output>
      <label className="filter">
        <span>Order</span>
        <select
          value={search.sort ?? 'relevance'}
          onChange={event => change({ sort: Search.shape.sort.parse(event.target.value) })}
        >
          <option value="relevance">Best first</option>
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </label>
    </div>
  );
}

function Nothing({ data, clear }: { readonly data: DecisionList; readonly clear: () => void }) {
  if (data.size === 0) {
    return (
      <div className="empty">
        <p>No decision has been imported yet.</p>
        <p>
          <code>imr import</code> takes published determinations in: files, folders, ZIP files.
        </p>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>No decision fits.</p>
      <p>Fewer words or fewer marks find more; a star after the beginning of a word finds its endings.</p>
      <Button className="button" onPress={clear}>
        Show all
      </Button>
    </div>
  );
}

function Pages({
  count,
  offset,
  go,
}: {
  readonly count: number;
  readonly offset: number;
  readonly go: (offset: number | undefined) => void;
}) {
  if (count <= LIMIT) return null;
  const last = Math.min(count, offset + LIMIT);
  return (
    <nav aria-label="Pages of the list" className="list-pages">
      <Button className="button" isDisabled={offset === 0} onPress={() => go(Math.max(0, offset - LIMIT) || undefined)}>
        Previous
      </Button>
      <span className="quiet">
        {offset + 1} to {last}
      </span>
      <Button className="button" isDisabled={last >= count} onPress={() => go(offset + LIMIT)}>
        Next
      </Button>
    </nav>
  );
}
