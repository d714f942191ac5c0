import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DecisionList } from '#api/decisions/contract.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { decisionsQuery, exportAddress, feedAddress } from '../../decision-client.ts';
import { useMay } from '../../session-client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FACET_WORDS, facetValueLanguage, facetValueWords } from '../../parts/words/facet-words.ts';
import { DecisionHitRow } from './decision-hit.tsx';
import type { DecisionsSearch } from './decisions-search.ts';
import { FacetList } from './facet-list.tsx';
import { FoundHead, LIMIT, Nothing, Pages } from './found.tsx';
import { SavedSearchesList } from './saved-searches-list.tsx';
import { DECISIONS_WORDS } from './words/decisions-words.ts';
import '../../style/corpus/decisions.css';

const LINKS = '[data-decision-link]';

/** Which decisions are like mine, how were they decided, and why: the published decisions, searched and narrowed. */
export function DecisionsPage() {
  const search = useSearch({ from: '/decisions' });
  const navigate = useNavigate({ from: '/decisions' });
  const may = useMay();
  const { language } = useLanguage();
  const words = DECISIONS_WORDS[language];
  const box = useRef<HTMLInputElement>(null);
  const { sort = 'relevance', offset = 0, ...asked } = search;
  const { data, error, refetch, isPlaceholderData } = useQuery(decisionsQuery(asked, sort, offset, LIMIT));
  const change = (next: Partial<DecisionsSearch>) =>
    void navigate({ search: { ...search, offset: undefined, ...next } });

  useKeys(words.page, [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: words.keys.next,
      run: key => moveFocus(LINKS, key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: words.keys.open, run: () => undefined },
    { keys: ['/'], label: '/', says: words.keys.search, run: () => box.current?.focus() },
  ]);

  return (
    <div className="page decisions" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.page}</h1>
      <p className="lead">{words.lead}</p>
      {words.inEnglish === '' ? null : <p>{words.inEnglish}</p>}
      <SearchBox key={asked.q ?? ''} typed={asked.q ?? ''} box={box} run={q => change({ q: q || undefined })} />
      <Chosen search={search} change={change} />
      <SavedSearchesList asked={asked} />
      {error && !data ? <SaidProblem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says={words.searching} /> : null}
      {data ? (
        <div className="decisions-columns" aria-busy={isPlaceholderData}>
          <Facets data={data} search={search} change={change} />
          <section aria-label={words.found} className="decisions-found">
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
                {words.figures}
              </Link>
              {' · '}
              <a href={exportAddress(asked, 'csv')}>{words.asCsv}</a>
              {' · '}
              <a href={exportAddress(asked, 'parquet')}>Parquet</a>
              {' · '}
              <a href={exportAddress(asked, 'jsonl')}>{words.asLines}</a>
              {' · '}
              <Link to="/open-data">{words.about}</Link>
              {' · '}
              <a href={feedAddress(asked)}>{words.feed}</a>
              {may('import-decisions') ? (
                <>
                  {' · '}
                  <Link to="/import">{words.importMore}</Link>
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
  const words = useSpoken(DECISIONS_WORDS);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(text.trim());
  };
  return (
    <search>
      <form className="search-line" onSubmit={submit}>
        <label className="field-label" htmlFor="decisions-q">
          {words.typed}
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
            {words.search}
          </Button>
        </div>
      </form>
    </search>
  );
}

/** What the list is narrowed by, each with a way out of it. */
function Chosen({ search, change }: { readonly search: DecisionsSearch; readonly change: Change }) {
  const { language } = useLanguage();
  const words = DECISIONS_WORDS[language];
  const chosen = Facet.options.flatMap(facet => (search[facet] ?? []).map(value => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="narrowed-by" aria-label={words.narrowedBy}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <Button className="button chip" onPress={() => change(without(search, facet, value))}>
            <span className="quiet">{FACET_WORDS[language][facet]}:</span>{' '}
            <span lang={facetValueLanguage(facet, language)}>{facetValueWords(facet, value, language)}</span>
            <span aria-hidden="true"> ×</span>
            <span className="unseen">{words.remove}</span>
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
  const words = useSpoken(DECISIONS_WORDS);
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
  if (wide) return <section aria-label={words.narrow}>{lists}</section>;
  return (
    <details className="facets-phone">
      <summary>{words.narrow}</summary>
      {lists}
    </details>
  );
}
