import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type Asked, feedAddress } from '../../decision-client.ts';
import { useSpoken } from '../../parts/language/language.tsx';
import { keepSearches, savedSearches, type SavedSearch, withSearch } from './saved-searches.ts';
import { DECISIONS_WORDS } from './words/decisions-words.ts';
import '../../style/corpus/saved-searches.css';

type Props = { readonly asked: SavedSearch['asked'] };

/** Searches kept in this browser under a name, each with its feed; and a place to keep the one at hand. */
export function SavedSearchesList({ asked }: Props) {
  const { saved: words } = useSpoken(DECISIONS_WORDS);
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
      <summary>
        {words.title}
        {searches.length === 0 ? '' : ` (${searches.length})`}
      </summary>
      <form className="search-row" onSubmit={submit}>
        <input
          type="text"
          aria-label={words.name}
          placeholder={words.name}
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={event => setName(event.target.value)}
        />
        <Button type="submit" className="button" isDisabled={isNothing(asked)}>
          {words.save}
        </Button>
      </form>
      <p className="quiet small">
        {isNothing(asked) ? `${words.first} ` : ''}
        {words.kept}
      </p>
      {isKept ? null : <p className="field-error">{words.notKept}</p>}
      <ul>
        {searches.map(search => (
          <li key={search.name}>
            <Link to="/decisions" search={search.asked}>
              {search.name}
            </Link>
            <a href={feedAddress(search.asked)}>
              {words.feed}
              <span className="unseen">{words.ofSearch(search.name)}</span>
            </a>
            <Button
              className="button quiet-button"
              onPress={() => keep(searches.filter(other => other.name !== search.name))}
            >
              {words.remove}
              <span className="unseen"> {search.name}</span>
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
