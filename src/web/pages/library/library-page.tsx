import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useId, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Library, LibraryEdition } from '#domain/guidelines/library/library.ts';
import { libraryQuery } from '../../clients/library-client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { EditionList } from './edition-list.tsx';
import { EditionPanel } from './edition-panel.tsx';
import { Formulary, FORMULARY } from './formulary.tsx';
import type { LibrarySearch } from './library-search.ts';
import { LIBRARY_WORDS } from './library-words.ts';
import '../../style/cases.css';
import '../../style/case/criteria.css';
import '../../style/library.css';

/** The guideline library on a day: which editions were in force, their topics, what each asks, and who cites it. */
export function LibraryPage() {
  const { on } = useSearch({ from: '/library' });
  const { language } = useLanguage();
  const words = LIBRARY_WORDS[language];
  const { data, error, refetch } = useQuery(libraryQuery(on));
  return (
    <div className="page" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.page}</h1>
      {words.inEnglish === '' ? null : <p>{words.inEnglish}</p>}
      {data ? <Shelves library={data} /> : null}
      {error && !data ? <SaidProblem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={10} says={words.loading} /> : null}
    </div>
  );
}

function Shelves({ library }: { readonly library: Library }) {
  const search = useSearch({ from: '/library' });
  const navigate = useNavigate({ from: '/library' });
  const words = useSpoken(LIBRARY_WORDS);
  const filter = useRef<HTMLInputElement>(null);
  const day = useId();
  const q = useDeferredValue(search.q ?? '');
  const change = (next: Partial<LibrarySearch>) => void navigate({ search: { ...search, ...next }, replace: true });
  const first = library.editions.find(({ status, topicCount }) => status === 'in-force' && topicCount > 0);
  const chosen = search.edition ?? first?.id;

  useKeys(words.page, [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: words.keys.next,
      run: key => moveFocus('[data-topic]', key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: words.keys.open, run: () => undefined },
    {
      keys: ['e'],
      label: 'e',
      says: words.keys.editions,
      run: () => document.querySelector<HTMLElement>('.edition-link[aria-current]')?.focus(),
    },
    { keys: ['/'], label: '/', says: words.keys.search, run: () => filter.current?.focus() },
  ]);

  return (
    <>
      <div className="library-head">
        <div className="filter">
          <label htmlFor={day}>{words.on}</label>
          <input
            id={day}
            type="date"
            value={search.on ?? library.on}
            onChange={event => {
              const on = CivilDate.safeParse(event.target.value).data;
              if (on !== undefined) change({ on });
            }}
          />
        </div>
        <SearchField
          className="filter"
          value={search.q ?? ''}
          onChange={next => change({ q: next || undefined, topic: undefined, criterion: undefined })}
        >
          <Label>{words.search}</Label>
          <Input ref={filter} placeholder={words.example} />
        </SearchField>
      </div>
      <div className="library">
        <EditionList library={library} chosen={chosen} q={q} />
        {chosen === FORMULARY ? <Formulary formulary={library.formulary} q={q} /> : null}
        {chosen !== FORMULARY && chosen !== undefined ? (
          <Shown library={library} chosen={chosen} q={q} key={chosen} />
        ) : null}
      </div>
    </>
  );
}

type ShownProps = { readonly library: Library; readonly chosen: string; readonly q: string };

/** The edition chosen; one that is not in force on the day is asked for by itself. */
function Shown({ library, chosen, q }: ShownProps) {
  const words = useSpoken(LIBRARY_WORDS);
  const known = library.editions.find(({ id }) => id === chosen);
  const isAtHand = known !== undefined && known.topics !== null;
  const alone = useQuery({ ...libraryQuery(library.on, chosen), enabled: known !== undefined && !isAtHand });
  const edition: LibraryEdition | undefined = isAtHand ? known : alone.data?.editions.find(({ id }) => id === chosen);
  if (known === undefined) return <p className="empty">{words.noEdition(chosen)}</p>;
  if (edition !== undefined) return <EditionPanel edition={edition} editions={library.editions} q={q} />;
  if (alone.error) return <SaidProblem error={alone.error} retry={() => void alone.refetch()} />;
  return <Skeleton lines={8} says={words.loadingEdition} />;
}
