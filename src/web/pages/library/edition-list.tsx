import { Link } from '@tanstack/react-router';
import type { Library, LibraryEdition } from '#domain/guidelines/library/library.ts';
import { useSpoken } from '../../parts/language/language.tsx';
import { FORMULARY } from './formulary.tsx';
import { editionTitle, LIBRARY_WORDS, topicsWith } from './library-words.ts';

type Props = { readonly library: Library; readonly chosen: string | undefined; readonly q: string };

/** The editions by how they stand on the day: those in force, those outside the schedule, and the others folded away. */
export function EditionList({ library: { editions, formulary }, chosen, q }: Props) {
  const words = useSpoken(LIBRARY_WORDS);
  const inForce = editions.filter(({ status }) => status === 'in-force');
  const outside = editions.filter(({ status }) => status === 'outside');
  const others = editions.filter(({ status }) => status !== 'in-force' && status !== 'outside');
  const links = (shown: readonly LibraryEdition[]) => (
    <ul>
      {shown.map(edition => (
        <li key={edition.id}>
          <EditionLink edition={edition} isChosen={edition.id === chosen} q={q} />
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="edition-list" aria-label={words.editions}>
      <h2>{words.inForce}</h2>
      {inForce.length === 0 ? <p className="empty">{words.noneInForce}</p> : links(inForce)}
      {formulary === null ? null : (
        <ul>
          <li>
            <Link
              from="/library"
              to="."
              search={search => ({ ...search, edition: FORMULARY, topic: undefined, criterion: undefined })}
              replace
              className={chosen === FORMULARY ? 'edition-link here' : 'edition-link'}
              aria-current={chosen === FORMULARY ? 'true' : undefined}
            >
              <span>{words.formulary}</span>
              <span className="quiet">{words.drugs(formulary.drugs.length)}</span>
            </Link>
          </li>
        </ul>
      )}
      <h2>{words.outside}</h2>
      {links(outside)}
      <details open={others.some(({ id }) => id === chosen)}>
        <summary>{words.others(others.length)}</summary>
        {links(others)}
      </details>
    </nav>
  );
}

type LinkProps = { readonly edition: LibraryEdition; readonly isChosen: boolean; readonly q: string };

function EditionLink({ edition, isChosen, q }: LinkProps) {
  const words = useSpoken(LIBRARY_WORDS);
  const { topics, topicCount, status } = edition;
  const found = topics === null || q === '' ? topicCount : topicsWith(topics, q).length;
  return (
    <Link
      from="/library"
      to="."
      search={search => ({ ...search, edition: edition.id, topic: undefined, criterion: undefined })}
      replace
      className={isChosen ? 'edition-link here' : 'edition-link'}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span lang="en">{editionTitle(edition)}</span>
      <span className="quiet">
        {status === 'in-force' || status === 'outside' ? words.topics(found) : words.statuses[status]}
      </span>
    </Link>
  );
}
