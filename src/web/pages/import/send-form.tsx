import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ImportView } from '#api/imports/contract.ts';
import { problemOf } from '../../client.ts';
import { beginImport, importsQuery, startImport } from './import-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { FileDrop } from '../../parts/uploads/file-drop.tsx';
import { isStopped, nameOf } from '../../parts/uploads/send-file.ts';
import { sizeWords } from '../../parts/uploads/size-words.ts';
import { counted } from '../../parts/words/case-words.ts';
import { sendLetters } from './send-letters.ts';

const TAKEN = /\.(?:txt|pdf|zip|csv)$/i;
const LISTED = 20;

/** Chooses files, a folder or ZIPs, sends them to an import, goes on with one that was not sent whole, and starts it. */
export function SendForm({ open }: { readonly open: ImportView | null }) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [left, setLeft] = useState(0);
  const [sent, setSent] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const sending = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController();
      const { id } = open ?? (await beginImport());
      const bytes = new Map<File, number>();
      let all = 0;
      const told = (file: File, now: number) => {
        all += now - (bytes.get(file) ?? 0);
        bytes.set(file, now);
        setSent(all);
      };
      await sendLetters(id, files, { told, signal: stop.current.signal });
      return startImport(id);
    },
    onSuccess: () => setFiles([]),
    onSettled: async () => {
      setSent(0);
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
  const choose = (chosen: Iterable<File>) => {
    sending.reset();
    const all = [...chosen];
    const taken = all.filter(({ name }) => TAKEN.test(name));
    setLeft(all.length - taken.length);
    setFiles(before => {
      const known = new Set(before.map(keyOf));
      return [...before, ...taken.filter(file => !known.has(keyOf(file)))];
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (files.length > 0) sending.mutate();
  };
  const refused = sending.error && !isStopped(sending.error) ? problemOf(sending.error) : null;
  return (
    <section aria-labelledby="send-heading">
      <h2 id="send-heading">Send letters</h2>
      <form noValidate className="form" onSubmit={submit}>
        {refused ? <ProblemNotice problem={refused} /> : null}
        {open !== null && !sending.isPending ? (
          <p>
            {`Of an import begun before, ${counted(open.files.whole, 'file')} arrived. Choose the same files again: what is here is not sent twice.`}
          </p>
        ) : null}
        <p className="field-help">
          Text, PDF, ZIP or CSV. Many letters go quickest as one ZIP; it may have several GB.
        </p>
        <FileDrop label="Drop letters here" choose={choose} />
        {left > 0 ? <output>{`${counted(left, 'file')} of other kinds left out.`}</output> : null}
        {files.length > 0 ? (
          <ul className="import-files">
            {files.slice(0, LISTED).map(file => (
              <li key={keyOf(file)}>
                {nameOf(file)} <span className="quiet">{sizeWords(file.size)}</span>
              </li>
            ))}
            {files.length > LISTED ? (
              <li className="quiet">{`and ${counted(files.length - LISTED, 'more file')}`}</li>
            ) : null}
          </ul>
        ) : null}
        {sending.isPending ? (
          <label className="import-progress">
            {`Sending ${sizeWords(sent)} of ${sizeWords(total)}`}
            <progress value={sent} max={Math.max(total, 1)} />
          </label>
        ) : null}
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={files.length === 0 || sending.isPending}>
            {sending.isPending ? 'Sending' : files.length === 0 ? 'Import' : `Import ${counted(files.length, 'file')}`}
          </Button>
          {sending.isPending ? (
            <Button className="button" onPress={() => stop.current?.abort()}>
              Stop sending
            </Button>
          ) : null}
          {files.length > 0 && !sending.isPending ? (
            <Button className="button quiet-button" onPress={() => setFiles([])}>
              Choose anew
            </Button>
          ) : null}
        </p>
        {isStopped(sending.error) ? <output>Stopped. Import again to go on where it stopped.</output> : null}
      </form>
    </section>
  );
}

function keyOf(file: File): string {
  return `${file.size} ${nameOf(file)}`;
}
