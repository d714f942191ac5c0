import { Link } from '@tanstack/react-router';
import type { LibraryEdition } from '#domain/guidelines/library/library.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { editionTitle, LIBRARY_WORDS, spanWords, topicsWith } from './library-words.ts';
import { TopicEntry } from './topic-entry.tsx';

type Props = {
  readonly edition: LibraryEdition;
  readonly editions: readonly LibraryEdition[];
  readonly q: string;
};

/** One edition: when it holds and by which order, what came before and after it, and its topics. */
export function EditionPanel({ edition, editions, q }: Props) {
  const { language } = useLanguage();
  const words = LIBRARY_WORDS[language];
  const topics = edition.topics ?? [];
  const shown = topicsWith(topics, q);
  return (
    <article className="edition" aria-labelledby="edition">
      <header>
        <h2 id="edition" lang="en">
          {editionTitle(edition)}
        </h2>
        <dl className="edition-facts">
          <Fact term={words.facts.status}>
            {words.statuses[edition.status]}, {spanWords(edition, language)}
          </Fact>
          {edition.section === null ? null : <Fact term={words.facts.section}>8 CCR {edition.section}</Fact>}
          {edition.acoemChapter === null ? null : (
            <Fact term={words.facts.chapter}>
              <span lang="en">ACOEM Practice Guidelines, 2nd edition, chapter {edition.acoemChapter}</span>
            </Fact>
          )}
          {edition.scope === 'any' ? null : (
            <Fact term={words.facts.speaksOf}>
              {edition.scope === 'chronic' ? words.scopes.chronic : words.scopes.postsurgical}
            </Fact>
          )}
          {edition.pages === null ? null : (
            <Fact term={words.facts.pages}>
              {edition.pages[0]}-{edition.pages[1]}
            </Fact>
          )}
          <Neighbor term={words.facts.before} id={edition.replaces} editions={editions} />
          <Neighbor term={words.facts.after} id={edition.replacedBy} editions={editions} />
          <Fact term={words.facts.source}>
            <span lang="en">
              {edition.source.cite}: {edition.source.says}
            </span>
            {edition.source.confidence === 'high' ? '' : words.confidence(edition.source.confidence)}
          </Fact>
        </dl>
        {edition.heldInvalid === null ? null : (
          <p className="held-invalid">
            {words.heldInvalid}{' '}
            <span lang="en">
              {edition.heldInvalid.says} ({edition.heldInvalid.cite}).
            </span>
          </p>
        )}
      </header>
      <p className="quiet topic-count">
        {q === '' ? words.topics(topics.length) : words.topicsHold(shown.length, topics.length, q)}
        {words.inAll(edition.criterionCount)}
      </p>
      {topics.some(({ pagesConfidence }) => pagesConfidence === 'low') ? (
        <p className="quiet topic-note">{words.unsureNote}</p>
      ) : null}
      {topics.length === 0 ? <p className="empty">{words.noTopics}</p> : null}
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
        <span lang="en">{editionTitle(edition)}</span>
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
