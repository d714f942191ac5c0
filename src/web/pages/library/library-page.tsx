import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useId, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Library, LibraryEdition } from '#domain/guidelines/library/library.ts';
import { problemOf } from '../../client.ts';
import { libraryQuery } from '../../clients/library-client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { EditionList } from './edition-list.tsx';
import { EditionPanel } from './edition-panel.tsx';
import { Formulary, FORMULARY } from './formulary.tsx';
import type { LibrarySearch } from './library-search.ts';
import '../../style/cases.css';
import '../../style/case/criteria.css';
import '../../style/library.css';

/** The guideline library on a day: which editions were in force, their topics, what each asks, and who cites it. */
export function LibraryPage() {
  const { on } = useSearch({ from: '/library' });
  const { data, error, refetch } = useQuery(libraryQuery(on));
  return (
    <div className="page">
      <title>Guideline library · OpenIMR</title>
      <h1>Guideline library</h1>
      {data ? <Shelves library={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={10} says="Loading the library" /> : null}
    </div>
  );
}

function Shelves({ library }: { readonly library: Library }) {
  const search = useSearch({ from: '/library' });
  const navigate = useNavigate({ from: '/library' });
  const filter = useRef<HTMLInputElement>(null);
  const day = useId();
  const q = useDeferredValue(search.q ?? '');
  const change = (next: Partial<LibrarySearch>) => void navigate({ search: { ...search, ...next }, replace: true });
  const first = library.editions.find(({ status, topicCount }) => status === 'in-force' && topicCount > 0);
  const chosen = search.edition ?? first?.id;

  useKeys('Guideline library', [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous topic',
      run: key => moveFocus('[data-topic]', key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: 'Open or close the topic', run: () => undefined },
    {
      keys: ['e'],
      label: 'e',
      says: 'Go to the editions',
      run: () => document.querySelector<HTMLElement>('.edition-link[aria-current]')?.focus(),
    },
    { keys: ['/'], label: '/', says: 'Search', run: () => filter.current?.focus() },
  ]);

  return (
    <>
      <div className="library-head">
        <div className="filter">
          <label htmlFor={day}>In force on</label>
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
          <Label>Search</Label>
          <Input ref={filter} placeholder="Topic, drug, treatment" />
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
  const known = library.editions.find(({ id }) => id === chosen);
  const isAtHand = known !== undefined && known.topics !== null;
  const alone = useQuery({ ...libraryQuery(library.on, chosen), enabled: known !== undefined && !isAtHand });
  const edition: LibraryEdition | undefined = isAtHand ? known : alone.data?.editions.find(({ id }) => id === chosen);
  if (known === undefined)
    return <p className="empty">No edition of the library is called {chosen}. Choose one of the list.</p>;
  if (edition !== undefined) return <EditionPanel edition={edition} editions={library.editions} q={q} />;
  if (alone.error) return <ProblemNotice problem={problemOf(alone.error)} retry={() => void alone.refetch()} />;
  return <Skeleton lines={8} says="Loading the edition" />;
}
