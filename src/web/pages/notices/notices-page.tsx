import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnNotices } from '#api/notices/contract.ts';
import { problemOf } from '../../client.ts';
import { markRead, noticeLetterAddress, noticeTextQuery, ownNoticesQuery } from '../../clients/notice-client.ts';
import { dateIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { follows } from '../../parts/shell/ways.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { pacificToday } from '../../parts/words/due-words.ts';
import { useRoles } from '../../session-client.ts';
import { useNoticeWords } from './words/use-notice-words.ts';
import '../../style/own/notices.css';
import '../../style/status.css';

type Notice = OwnNotices['notices'][number];

/** What was I told, when, and what have I not read yet. */
export function NoticesPage() {
  const { language } = useLanguage();
  const words = useNoticeWords();
  const { data, error, refetch } = useQuery(ownNoticesQuery);
  return (
    <div className="page notices" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.page}</h1>
      <p className="lead">{words.lead}</p>
      {data ? <List notices={data.notices} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} says={words.loading} /> : null}
    </div>
  );
}

function List({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useNoticeWords();
  if (notices.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <>
      <output>{words.unread(notices.filter(({ isRead }) => !isRead).length)}</output>
      <ul className="notice-list">
        {notices.map(notice => (
          <li key={notice.id}>
            <Entry notice={notice} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One notice: its words are asked for when it is opened, and opened it is read. */
function Entry({ notice }: { readonly notice: Notice }) {
  const { caseNumber, id, isRead, madeAt } = notice;
  const words = useNoticeWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const toggle = (open: boolean) => {
    setOpen(open);
    if (open && !isRead)
      void markRead(caseNumber, id).then(() => queries.invalidateQueries({ queryKey: ownNoticesQuery.queryKey }));
  };
  return (
    <details className="fold notice-entry" onToggle={event => toggle(event.currentTarget.open)}>
      <summary>
        <span className="notice-title">{words.kinds[notice.notice]}</span>
        {isRead ? null : <strong className="notice-new">{words.fresh}</strong>}
        <span className="quiet">
          {dateIn(language, pacificToday(new Date(madeAt)))} · {words.ofCase} {caseNumber}
        </span>
      </summary>
      {isOpen ? <Text notice={notice} /> : null}
    </details>
  );
}

function Text({ notice: { caseNumber, id } }: { readonly notice: Notice }) {
  const words = useNoticeWords();
  const { language } = useLanguage();
  const isFollowed = follows(useRoles());
  const { data, error, refetch } = useQuery(noticeTextQuery(caseNumber, id, language));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says={words.loadingText} />;
  return (
    <div className="notice-text">
      <div lang={data.language}>
        {data.blocks.slice(1).map(({ kind, label, text }, index) => {
          const key = `${index} ${text}`;
          if (kind === 'subheading' || kind === 'heading') return <h2 key={key}>{text}</h2>;
          return (
            <p key={key}>
              {label === null ? null : <strong>{label} </strong>}
              {text}
            </p>
          );
        })}
      </div>
      <p className="actions">
        <Link
          to={isFollowed ? '/my-cases/$caseNumber' : '/cases/$caseNumber/status'}
          params={{ caseNumber }}
          className="button"
        >
          {words.toCase}
        </Link>
        <a className="button" href={noticeLetterAddress(caseNumber, id)} target="_blank" rel="noreferrer">
          {words.print}
        </a>
      </p>
    </div>
  );
}
