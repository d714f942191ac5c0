import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { LibraryTopic } from '#domain/guidelines/library/library.ts';
import { counted } from '../../parts/words/case-words.ts';
import { KIND_WORDS } from '../../parts/words/criterion-words.ts';
import { pagesWithConfidence } from './library-words.ts';

type Props = { readonly topic: LibraryTopic; readonly edition: string };

/** One topic: its pages and how sure they are, and opened what it asks, what that rests on, and who cites it. */
export function TopicEntry({ topic, edition }: Props) {
  const navigate = useNavigate({ from: '/library' });
  const search = useSearch({ from: '/library' });
  const isOpen = search.topic === topic.id;
  const place = useRef<HTMLLIElement>(null);
  const pointed = isOpen ? search.criterion : undefined;
  // Who comes by a link finds the topic in sight; who opens it here has it there.
  const arrived = useRef(isOpen);
  useEffect(() => {
    if (arrived.current) place.current?.scrollIntoView({ block: 'start' });
    arrived.current = false;
  }, []);
  const turn = () =>
    void navigate({
      search: before => ({ ...before, edition, topic: isOpen ? undefined : topic.id, criterion: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <li className="topic" ref={place}>
      <button type="button" className="topic-head" data-topic="" aria-expanded={isOpen} onClick={turn}>
        <span className="topic-title">{topic.title}</span>
        <span className={topic.pagesConfidence === 'low' ? 'topic-pages unsure' : 'topic-pages'}>
          {topic.chapter ?? pagesWithConfidence(topic.pages, topic.pagesConfidence)}
        </span>
        <span className="quiet">
          {topic.criteria.length === 0 ? 'no criteria' : criteriaWords(topic.criteria.length)}
        </span>
      </button>
      {isOpen ? <TopicBody topic={topic} pointed={pointed} /> : null}
    </li>
  );
}

function TopicBody({ topic, pointed }: { readonly topic: LibraryTopic; readonly pointed: string | undefined }) {
  return (
    <div className="topic-body">
      {topic.held === null ? null : <p className="held">{HELD_WORDS[topic.held]}</p>}
      {topic.criteria.length === 0 ? (
        <p className="empty">The library knows the topic and its pages, and has not put what it asks into criteria.</p>
      ) : (
        <ol className="criteria">
          {topic.criteria.map(criterion => (
            <li key={criterion.id} className={criterion.id === pointed ? 'criterion pointed' : 'criterion'}>
              <p className="criterion-text">{criterion.text}</p>
              <p className="criterion-source">
                <span>
                  {[
                    KIND_WORDS[criterion.kind],
                    criterion.page === null
                      ? 'page not known'
                      : pagesWithConfidence([[criterion.page, criterion.page]], criterion.pageConfidence),
                    criterion.conditional ? 'of some requests only' : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
      <dl className="edition-facts">
        {topic.source === null ? null : (
          <div>
            <dt>Rests on</dt>
            <dd>
              {topic.source.cite}: {topic.source.says}
            </dd>
          </div>
        )}
        {topic.citedAs.length === 0 ? null : (
          <div>
            <dt>Letters cite it as</dt>
            <dd>{topic.citedAs.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>Requests judged by it</dt>
          <dd>
            {topic.reachedBy.length === 0
              ? 'only where the record of a case brings it in'
              : `${topic.reachedBy.slice(0, MOST_NAMED).join('; ')}${topic.reachedBy.length > MOST_NAMED ? `, and ${counted(topic.reachedBy.length - MOST_NAMED, 'other')}` : ''}`}
          </dd>
        </div>
        <div>
          <dt>Who cites it</dt>
          <dd>
            <Link to="/decisions" search={{ q: `"${topic.title}"` }}>
              Published decisions that name it
            </Link>
          </dd>
        </div>
      </dl>
    </div>
  );
}

const MOST_NAMED = 12;

const HELD_WORDS = {
  part: 'The library holds a part of what this edition asks here.',
  unverified: 'The text of this edition was not seen: what follows is shown and decides nothing.',
} as const;

function criteriaWords(count: number): string {
  return count === 1 ? '1 criterion' : `${count} criteria`;
}
