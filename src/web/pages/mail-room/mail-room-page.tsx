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
import { writtenDate, writtenTime } from '../../parts/words/written-date.ts';
import '../../style/own/notices.css';

type Letter = MailRoom['notices'][number];

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
        served by mail on that day, and the log of the case says so. The address shows in the window of a No. 10
        envelope when the letter is folded in three.
      </p>
      {data ? <Room room={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the letters" /> : null}
    </div>
  );
}

function Room({ room: { notices, posted, today } }: { readonly room: MailRoom }) {
  const [on, setOn] = useState(today);
  const lacking = notices.filter(({ addressee }) => addressee?.lines == null).length;
  return (
    <>
      {notices.length === 0 ? (
        <p className="empty">Nothing waits to be posted.</p>
      ) : (
        <section aria-labelledby="to-post">
          <h2 id="to-post">To print and post</h2>
          <LabelledText name="on" label="Day of posting" type="date" value={on} onChange={setOn} />
          <p>
            {counted(notices.length, 'letter')}, the oldest first.
            {lacking === 0
              ? ''
              : ` Of ${lacking} no postal address is known: ask for it, and record it on the page of the case.`}
          </p>
          <ul className="mail-room-list">
            {notices.map(letter => (
              <ToPost key={letter.id} letter={letter} on={on} />
            ))}
          </ul>
        </section>
      )}
      {posted.length === 0 ? null : (
        <section aria-labelledby="posted">
          <h2 id="posted">Posted</h2>
          <ul className="posted-list">
            {posted.map(letter => (
              <Posted key={letter.id} letter={letter} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ToPost({ letter, on }: { readonly letter: Letter; readonly on: string }) {
  const { caseNumber, id, language, madeAt, trouble } = letter;
  const queries = useQueryClient();
  const posting = useMutation({
    mutationFn: () => markPosted(caseNumber, id, on),
    onSuccess: () => queries.invalidateQueries({ queryKey: mailRoomQuery.queryKey }),
  });
  const refused = posting.error ? problemOf(posting.error) : null;
  return (
    <li>
      <div>
        <What letter={letter} />
        <Address letter={letter} />
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
        <PrintLink letter={letter} />
        <Button className="button primary" isDisabled={posting.isPending} onPress={() => posting.mutate()}>
          Mark posted<span className="unseen">: {whatOf(letter)}</span>
        </Button>
      </p>
    </li>
  );
}

function Posted({ letter }: { readonly letter: Letter }) {
  const { servedOn, runs } = letter;
  return (
    <li>
      <div>
        <What letter={letter} />
        <Address letter={letter} />
        <p className="quiet">Served by mail on {servedOn === null ? '–' : writtenDate(servedOn)}</p>
        {runs.map(({ duty, what, due, source }) => (
          <p className="quiet" key={`${duty} ${due}`}>
            Runs from it: {what}, by {writtenDate(due.slice(0, 10))} ({source})
          </p>
        ))}
      </div>
      <p className="actions">
        <PrintLink letter={letter} />
      </p>
    </li>
  );
}

type LetterProps = { readonly letter: Letter };

function What({ letter }: LetterProps) {
  const { caseNumber } = letter;
  return (
    <p>
      <Link to="/cases/$caseNumber/status" params={{ caseNumber }}>
        {caseNumber}
      </Link>
      : {whatOf(letter)}
    </p>
  );
}

/** As it stands on the letter; a name alone where the address is not known. */
function Address({ letter: { addressee } }: LetterProps) {
  if (addressee === null) return null;
  const { name, lines } = addressee;
  if (lines !== null) return <p className="posted-to">{lines.join(' · ')}</p>;
  return (
    <p className="posted-to">
      {name} · <strong>no address is known</strong>
    </p>
  );
}

function PrintLink({ letter }: LetterProps) {
  return (
    <a className="button" href={noticeLetterAddress(letter.caseNumber, letter.id)} target="_blank" rel="noreferrer">
      Print<span className="unseen">: {whatOf(letter)}</span>
    </a>
  );
}

function whatOf({ notice, to }: Letter): string {
  return `${notice.replaceAll('-', ' ')} to the ${to.replace('-', ' ')}`;
}
