import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { LibraryTopic } from '#domain/guidelines/library/library.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { LIBRARY_WORDS, pagesWithConfidence } from './library-words.ts';

type Props = { readonly topic: LibraryTopic; readonly edition: string };

/** One topic: its pages and how sure they are, and opened what it asks, what that rests on, and who cites it. */
export function TopicEntry({ topic, edition }: Props) {
  const navigate = useNavigate({ from: '/library' });
  const search = useSearch({ from: '/library' });
  const { language } = useLanguage();
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
        <span className="topic-title" lang="en">
          {topic.title}
        </span>
        <span className={topic.pagesConfidence === 'low' ? 'topic-pages unsure' : 'topic-pages'}>
          {topic.chapter ?? pagesWithConfidence(topic.pages, topic.pagesConfidence, language)}
        </span>
        <span className="quiet">{LIBRARY_WORDS[language].criteria(topic.criteria.length)}</span>
      </button>
      {isOpen ? <TopicBody topic={topic} pointed={pointed} /> : null}
    </li>
  );
}

function TopicBody({ topic, pointed }: { readonly topic: LibraryTopic; readonly pointed: string | undefined }) {
  const { language } = useLanguage();
  const words = LIBRARY_WORDS[language];
  const others = topic.reachedBy.length - MOST_NAMED;
  return (
    <div className="topic-body">
      {topic.held === null ? null : <p className="held">{words.held[topic.held]}</p>}
      {topic.criteria.length === 0 ? (
        <p className="empty">{words.noCriteria}</p>
      ) : (
        <ol className="criteria">
          {topic.criteria.map(criterion => (
            <li key={criterion.id} className={criterion.id === pointed ? 'criterion pointed' : 'criterion'}>
              <p className="criterion-text" lang="en">
                {criterion.text}
              </p>
              <p className="criterion-source">
                <span>
                  {[
                    words.kinds[criterion.kind],
                    criterion.page === null
                      ? words.pageUnknown
                      : pagesWithConfidence([[criterion.page, criterion.page]], criterion.pageConfidence, language),
                    criterion.conditional ? words.someOnly : '',
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
            <dt>{words.facts.restsOn}</dt>
            <dd lang="en">
              {topic.source.cite}: {topic.source.says}
            </dd>
          </div>
        )}
        {topic.citedAs.length === 0 ? null : (
          <div>
            <dt>{words.facts.citedAs}</dt>
            <dd lang="en">{topic.citedAs.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{words.facts.reachedBy}</dt>
          <dd>
            {topic.reachedBy.length === 0 ? words.onlyByRecord : null}
            <span lang="en">{topic.reachedBy.slice(0, MOST_NAMED).join('; ')}</span>
            {others > 0 ? words.andOthers(others) : null}
          </dd>
        </div>
        <div>
          <dt>{words.facts.cites}</dt>
          <dd>
            <Link to="/decisions" search={{ q: `"${topic.title}"` }}>
              {words.published}
            </Link>
          </dd>
        </div>
      </dl>
    </div>
  );
}

const MOST_NAMED = 12;
