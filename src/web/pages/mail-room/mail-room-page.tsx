import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MailRoom } from '#api/notices/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { mailRoomQuery, markPosted, noticeLetterAddress } from '../../clients/notice-client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { writtenTime } from '../../parts/words/written-date.ts';
import '../../style/own/notices.css';

type Waiting = MailRoom['notices'][number];

const LANGUAGES = { en: 'English', es: 'Spanish' } as const;

/** What waits to be printed and posted; a letter marked as posted is served by mail from that day, and the clocks run from it. */
export function MailRoomPage() {
  const { data, error, refetch } = useQuery(mailRoomQuery);
  return (
    <div className="page mail-room">
      <title>Mail room · OpenIMR</title>
      <h1>Mail room</h1>
      <p className="lead">
        Letters for those who have no e-mail, or whose mail server refused. Print each, post it, and mark the day: it is
        served by mail on that day, and the log of the case says so.
      </p>
      {data ? <Room room={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the letters" /> : null}
    </div>
  );
}

function Room({ room: { notices, today } }: { readonly room: MailRoom }) {
  const [on, setOn] = useState(today);
  if (notices.length === 0) return <p className="empty">Nothing waits to be posted.</p>;
  return (
    <>
      <LabelledText name="on" label="Day of posting" type="date" value={on} onChange={setOn} />
      <p>{counted(notices.length, 'letter')} to print and post, the oldest first.</p>
      <ul className="mail-room-list">
        {notices.map(notice => (
          <Letter key={notice.id} notice={notice} on={on} />
        ))}
      </ul>
    </>
  );
}

function Letter({ notice, on }: { readonly notice: Waiting; readonly on: string }) {
  const { caseNumber, id, to, language, madeAt, trouble } = notice;
  const queries = useQueryClient();
  const posting = useMutation({
    mutationFn: () => markPosted(caseNumber, id, on),
    onSuccess: () => queries.invalidateQueries({ queryKey: mailRoomQuery.queryKey }),
  });
  const what = `${notice.notice.replaceAll('-', ' ')} to the ${to.replace('-', ' ')}`;
  const refused = posting.error ? problemOf(posting.error) : null;
  return (
    <li>
      <div>
        <p>
          <Link to="/cases/$caseNumber/status" params={{ caseNumber }}>
            {caseNumber}
          </Link>
          : {what}
        </p>
        <p className="quiet">
          {LANGUAGES[language]} · since {writtenTime(madeAt)}
          {trouble === null ? '' : ` · e-mail refused: ${trouble}`}
        </p>
        {refused === null ? null : isOfNoField(refused, ['on']) ? (
          <ProblemNotice problem={refused} />
        ) : (
          <p className="field-error" role="alert">
            {refused.fields['on']}
          </p>
        )}
      </div>
      <p className="actions">
        <a className="button" href={noticeLetterAddress(caseNumber, id)} target="_blank" rel="noreferrer">
          Print<span className="unseen">: {what}</span>
        </a>
        <Button className="button primary" isDisabled={posting.isPending} onPress={() => posting.mutate()}>
          Mark posted<span className="unseen">: {what}</span>
        </Button>
      </p>
    </li>
  );
}
