import { Link } from '@tanstack/react-router';
import type { LibraryEdition } from '#domain/guidelines/library/library.ts';
import { counted } from '../../parts/words/case-words.ts';
import { editionTitle, spanWords, STATUS_WORDS, topicsWith } from './library-words.ts';
import { TopicEntry } from './topic-entry.tsx';

type Props = {
  readonly edition: LibraryEdition;
  readonly editions: readonly LibraryEdition[];
  readonly q: string;
};

/** One edition: when it holds and by which order, what came before and after it, and its topics. */
export function EditionPanel({ edition, editions, q }: Props) {
  const topics = edition.topics ?? [];
  const shown = topicsWith(topics, q);
  return (
    <article className="edition" aria-labelledby="edition">
      <header>
        <h2 id="edition">{editionTitle(edition)}</h2>
        <dl className="edition-facts">
          <Fact term="Status">
            {STATUS_WORDS[edition.status]}, {spanWords(edition)}
          </Fact>
          {edition.section === null ? null : <Fact term="Section">8 CCR {edition.section}</Fact>}
          {edition.acoemChapter === null ? null : (
            <Fact term="Chapter">ACOEM Practice Guidelines, 2nd edition, chapter {edition.acoemChapter}</Fact>
          )}
          {edition.scope === 'any' ? null : (
            <Fact term="Speaks of">{edition.scope === 'chronic' ? 'chronic pain' : 'the time after surgery'}</Fact>
          )}
          {edition.pages === null ? null : (
            <Fact term="Pages">
              {edition.pages[0]}-{edition.pages[1]}
            </Fact>
          )}
          <Neighbor term="Before it" id={edition.replaces} editions={editions} />
          <Neighbor term="After it" id={edition.replacedBy} editions={editions} />
          <Fact term="Source">
            {edition.source.cite}: {edition.source.says}
            {edition.source.confidence === 'high' ? '' : ` (confidence: ${edition.source.confidence})`}
          </Fact>
        </dl>
        {edition.heldInvalid === null ? null : (
          <p className="held-invalid">
            Held invalid in part: {edition.heldInvalid.says} ({edition.heldInvalid.cite}).
          </p>
        )}
      </header>
      <p className="quiet topic-count">
        {q === ''
          ? counted(topics.length, 'topic')
          : `${shown.length} of ${counted(topics.length, 'topic')} hold “${q}”`}
        , {edition.criterionCount === 1 ? '1 criterion' : `${edition.criterionCount} criteria`} in all
      </p>
      {topics.some(({ pagesConfidence }) => pagesConfidence === 'low') ? (
        <p className="quiet topic-note">
          A page that is not sure is printed in a letter only if the reviewer confirms it.
        </p>
      ) : null}
      {topics.length === 0 ? (
        <p className="empty">The library knows of this edition, and has not taken up its topics.</p>
      ) : null}
      <ul className="topics">
        {shown.map(topic => (
          <TopicEntry key={topic.id} topic={topic} edition={edition.id} />
        ))}
      </ul>
    </article>
  );
}

type NeighborProps = Pick<Props, 'editions'> & { readonly term: string; readonly id: string | null };

function Neighbor({ term, id, editions }: NeighborProps) {
  const edition = editions.find(each => each.id === id);
  if (edition === undefined) return null;
  return (
    <Fact term={term}>
      <Link
        from="/library"
        to="."
        search={search => ({ ...search, edition: edition.id, topic: undefined, criterion: undefined })}
      >
        {editionTitle(edition)}
      </Link>
    </Fact>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
