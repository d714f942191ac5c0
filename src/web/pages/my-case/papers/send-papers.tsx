import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../../client.ts';
import type { Follower } from '../../../parts/my-words/my-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { FileButton } from '../../../parts/uploads/file-button.tsx';
import { sendFiles } from '../../../parts/uploads/send-files.ts';
import { sizeWords } from '../../../parts/uploads/size-words.ts';
import { useSending } from '../../../parts/uploads/use-sending.ts';
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
  const about = { sender: session?.account?.name ?? as, party: as };
  const sending = useSending(watch => sendFiles(caseNumber, files, about, watch), {
    onSuccess: async () => {
      setFiles([]);
      sending.forget();
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
  return (
    <form noValidate className="form" onSubmit={submit}>
      <p>{words.says}</p>
      {sending.error && !sending.isStopped ? <ProblemNotice problem={problemOf(sending.error)} /> : null}
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
          {sending.isLost ? <output>{words.lost}</output> : null}
          <ul className="chosen-papers">
            {files.map((file, index) => (
              <li key={`${index} ${file.name}`}>
                <label>
                  <span className="file-path">{file.name}</span> <span className="quiet">{sizeWords(file.size)}</span>
                  {sending.sent ? <progress value={sending.sent.get(file) ?? 0} max={Math.max(file.size, 1)} /> : null}
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
          <Button className="button" onPress={sending.stop}>
            {words.stop}
          </Button>
        ) : null}
      </p>
      {sending.isStopped ? <output>{words.stopped}</output> : null}
    </form>
  );
}
