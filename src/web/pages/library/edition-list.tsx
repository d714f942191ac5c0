import { Link } from '@tanstack/react-router';
import type { Library, LibraryEdition } from '#domain/guidelines/library/library.ts';
import { counted } from '../../parts/words/case-words.ts';
import { FORMULARY } from './formulary.tsx';
import { editionTitle, STATUS_WORDS, topicsWith } from './library-words.ts';

type Props = { readonly library: Library; readonly chosen: string | undefined; readonly q: string };

/** The editions by how they stand on the day: those in force, those outside the schedule, and the others folded away. */
export function EditionList({ library: { editions, formulary }, chosen, q }: Props) {
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
    <nav className="edition-list" aria-label="Editions">
      <h2>In force</h2>
      {inForce.length === 0 ? <p className="empty">No edition of the schedule was in force.</p> : links(inForce)}
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
              <span>Drug formulary</span>
              <span className="quiet">{counted(formulary.drugs.length, 'drug')}</span>
            </Link>
          </li>
        </ul>
      )}
      <h2>Outside the schedule</h2>
      {links(outside)}
      <details open={others.some(({ id }) => id === chosen)}>
        <summary>Superseded and not yet in force ({others.length})</summary>
        {links(others)}
      </details>
    </nav>
  );
}

type LinkProps = { readonly edition: LibraryEdition; readonly isChosen: boolean; readonly q: string };

function EditionLink({ edition, isChosen, q }: LinkProps) {
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
      <span>{editionTitle(edition)}</span>
      <span className="quiet">
        {status === 'in-force' || status === 'outside' ? counted(found, 'topic') : STATUS_WORDS[status]}
      </span>
    </Link>
  );
}
