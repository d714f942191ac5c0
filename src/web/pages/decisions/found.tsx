import { Button } from 'react-aria-components/Button';
import type { DecisionList } from '#api/decisions/contract.ts';
import { useSpoken } from '../../parts/language/language.tsx';
import { DecisionsSearch } from './decisions-search.ts';
import { DECISIONS_WORDS } from './words/decisions-words.ts';

/** How many decisions stand on a page of the list. */
export const LIMIT = 20;

type Change = (next: Partial<DecisionsSearch>) => void;

/** How many were found, what was searched in place of what was typed, and in which order they stand. */
export function FoundHead({
  data: { count, size, instead, anyOf, tooShort, leftOut, noWords },
  search,
  change,
}: {
  readonly data: DecisionList;
  readonly search: DecisionsSearch;
  readonly change: Change;
}) {
  const words = useSpoken(DECISIONS_WORDS);
  return (
    <div className="found-head">
      <output className="found-says">
        <p className="found-count">{words.count(count, size)}</p>
        {instead === null ? null : (
          <p>
            {words.instead} <strong lang="en">{instead}</strong>
          </p>
        )}
        {anyOf ? <p>{words.anyOf}</p> : null}
        {tooShort.length === 0 ? null : <p>{words.tooShort(tooShort.join(', '))}</p>}
        {leftOut === 0 ? null : <p>{words.leftOut(leftOut)}</p>}
        {noWords ? <p>{words.noWords}</p> : null}
      </output>
      <label className="filter">
        <span>{words.order}</span>
        <select
          value={search.sort ?? 'relevance'}
          onChange={event => change({ sort: DecisionsSearch.shape.sort.parse(event.target.value) })}
        >
          <option value="relevance">{words.orders.relevance}</option>
          <option value="newest">{words.orders.newest}</option>
          <option value="oldest">{words.orders.oldest}</option>
        </select>
      </label>
    </div>
  );
}

/** What to do where nothing was found. */
export function Nothing({ data, clear }: { readonly data: DecisionList; readonly clear: () => void }) {
  const words = useSpoken(DECISIONS_WORDS);
  if (data.size === 0) {
    return (
      <div className="empty">
        <p>{words.empty}</p>
        <p>
          <code>imr import</code> {words.takenInBy}
        </p>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>{words.nothing}</p>
      <p>{words.nothingHelp}</p>
      <Button className="button" onPress={clear}>
        {words.showAll}
      </Button>
    </div>
  );
}

/** The ways to the pages of the list before and after this one. */
export function Pages({
  count,
  offset,
  go,
}: {
  readonly count: number;
  readonly offset: number;
  readonly go: (offset: number | undefined) => void;
}) {
  const words = useSpoken(DECISIONS_WORDS);
  if (count <= LIMIT) return null;
  const last = Math.min(count, offset + LIMIT);
  return (
    <nav aria-label={words.pages} className="list-pages">
      <Button className="button" isDisabled={offset === 0} onPress={() => go(Math.max(0, offset - LIMIT) || undefined)}>
        {words.previous}
      </Button>
      <span className="quiet">{words.range(offset + 1, last)}</span>
      <Button className="button" isDisabled={last >= count} onPress={() => go(offset + LIMIT)}>
        {words.next}
      </Button>
    </nav>
  );
}
