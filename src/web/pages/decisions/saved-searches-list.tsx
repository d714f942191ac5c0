import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type Asked, feedAddress } from '../../decision-client.ts';
import { keepSearches, savedSearches, type SavedSearch, withSearch } from './saved-searches.ts';
import '../../style/corpus/saved-searches.css';

type Props = { readonly asked: SavedSearch['asked'] };

/** Searches kept in this browser under a name, each with its feed; and a place to keep the one at hand. */
export function SavedSearchesList({ asked }: Props) {
  const [searches, setSearches] = useState(savedSearches);
  const [name, setName] = useState('');
  const [isKept, setKept] = useState(true);
  const keep = (next: readonly SavedSearch[]) => {
    setSearches(next);
    setKept(keepSearches(next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keep(withSearch(searches, { name: name.trim(), asked }));
    setName('');
  };
  return (
    <details className="saved-searches">
      <summary>Saved searches{searches.length === 0 ? '' : ` (${searches.length})`}</summary>
      <form className="search-row" onSubmit={submit}>
        <input
          type="text"
          aria-label="Name of this search"
          placeholder="Name of this search"
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={event => setName(event.target.value)}
        />
        <Button type="submit" className="button" isDisabled={isNothing(asked)}>
          Save this search
        </Button>
      </form>
      <p className="quiet small">
        {isNothing(asked) ? 'Search or narrow the list first. ' : ''}
        They are kept in this browser alone; a feed reader is told of new decisions by the feed of each.
      </p>
      {isKept ? null : <p className="field-error">This browser keeps nothing: they go when the page is closed.</p>}
      <ul>
        {searches.map(search => (
          <li key={search.name}>
            <Link to="/decisions" search={search.asked}>
              {search.name}
            </Link>
            <a href={feedAddress(search.asked)}>
              Feed<span className="unseen"> of {search.name}</span>
            </a>
            <Button
              className="button quiet-button"
              onPress={() => keep(searches.filter(other => other.name !== search.name))}
            >
              Remove<span className="unseen"> {search.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isNothing(asked: Asked): boolean {
  return Object.values(asked).every(value => value === undefined || value === '' || value.length === 0);
}
