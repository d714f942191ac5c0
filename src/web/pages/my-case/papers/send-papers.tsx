import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../../client.ts';
import type { Follower } from '../../../parts/my-words/my-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { FileButton } from '../../../parts/uploads/file-button.tsx';
import { isStopped } from '../../../parts/uploads/send-file.ts';
import { sendFiles } from '../../../parts/uploads/send-files.ts';
import { sizeWords } from '../../../parts/uploads/size-words.ts';
import { ownSubmissionsQuery } from '../../../record-client.ts';
import { sessionQuery } from '../../../session-client.ts';
import { useCaseWords } from '../words/use-case-words.ts';

type Props = { readonly caseNumber: string; readonly as: Follower };

/** Papers as files or photos, sent as who is signed in; a lost connection costs the piece that was on its way. */
export function SendPapers({ caseNumber, as }: Props) {
  const { papers: words } = useCaseWords();
  const { data: session } = useQuery(sessionQuery);
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const [sent, setSent] = useState<ReadonlyMap<File, number>>(new Map());
  const stop = useRef<AbortController | null>(null);
  const told = (file: File, bytes: number) => setSent(before => new Map(before).set(file, bytes));
  const sending = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      const about = { sender: session?.account?.name ?? as, party: as };
      return sendFiles(caseNumber, files, about, { told, signal: stop.current.signal });
    },
    onSuccess: async () => {
      setFiles([]);
      setSent(new Map());
      await queries.invalidateQueries({ queryKey: ownSubmissionsQuery(caseNumber).queryKey });
    },
  });
  const choose = (chosen: Iterable<File>) => {
    sending.reset();
    setEmpty(false);
    setFiles(before => [...before, ...chosen]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(files.length === 0);
    if (files.length > 0) sending.mutate();
  };
  const stopped = sending.error !== null && isStopped(sending.error);
  return (
    <form noValidate className="form" onSubmit={submit}>
      <p>{words.says}</p>
      {sending.error && !stopped ? <ProblemNotice problem={problemOf(sending.error)} /> : null}
      {sending.data ? <output className="papers-received">{words.received(sending.data.files.length)}</output> : null}
      <p className="actions">
        <FileButton label={words.choose} choose={choose} />
        <FileButton label={words.photo} choose={choose} photo />
      </p>
      {isEmpty ? (
        <p className="field-error" role="alert">
          {words.none}
        </p>
      ) : null}
      {files.length === 0 ? null : (
        <>
          <h3>{words.chosen}</h3>
          <ul className="chosen-papers">
            {files.map((file, index) => (
              <li key={`${index} ${file.name}`}>
                <label>
                  <span className="file-path">{file.name}</span> <span className="quiet">{sizeWords(file.size)}</span>
                  {sending.isPending ? <progress value={sent.get(file) ?? 0} max={Math.max(file.size, 1)} /> : null}
                </label>
                {sending.isPending ? null : (
                  <Button
                    className="button quiet-button"
                    onPress={() => setFiles(before => before.filter(each => each !== file))}
                  >
                    {words.leaveOut(file.name)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={sending.isPending}>
          {sending.isPending ? words.sending : words.send(files.length)}
        </Button>
        {sending.isPending ? (
          <Button className="button" onPress={() => stop.current?.abort()}>
            {words.stop}
          </Button>
        ) : null}
      </p>
      {stopped ? <output>{words.stopped}</output> : null}
    </form>
  );
}
