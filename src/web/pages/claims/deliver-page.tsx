import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { receiptsQuery, useDelivered } from '../../desk-clients/claims-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { csvOf, download } from '../../parts/charts/csv.ts';
import { useKeptText } from '../../parts/kept-text.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { ChosenFiles, withoutCopies } from '../../parts/uploads/chosen-files.tsx';
import { FileDrop } from '../../parts/uploads/file-drop.tsx';
import { nameOf } from '../../parts/uploads/send-file.ts';
import { sizeWords } from '../../parts/uploads/size-words.ts';
import { useSending } from '../../parts/uploads/use-sending.ts';
import { counted } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { faredWords } from './claims-words.ts';
import { type Arrived, sendDelivery } from './send-delivery.ts';
import { ReceiptTable } from './receipt-table.tsx';
import '../../style/desks.css';
import '../../parts/uploads/uploads.css';

/** Records for several cases at once: a ZIP, or files with a manifest; each line gets its receipt. */
export function DeliverPage() {
  const { receipt } = useSearch({ from: '/claims/deliver' });
  const { data, error } = useQuery(receiptsQuery);
  const shown = data?.receipts.find(({ id }) => id === receipt);
  return (
    <div className="page">
      <title>Send records · OpenIMR</title>
      <p className="back">
        <Link to="/claims">My claims</Link>
      </p>
      <h1>Send records for several cases</h1>
      <DeliverForm />
      {shown === undefined ? null : <ReceiptTable receipt={shown} />}
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {data && data.receipts.length > 0 ? (
        <section className="receipts-before" aria-labelledby="receipts">
          <h2 id="receipts">Receipts</h2>
          <ul className="dotted">
            {data.receipts.map(({ id, at, lines }) => (
              <li key={id}>
                <Link to="/claims/deliver" search={{ receipt: id }}>
                  {writtenDate(at.slice(0, 10))}, {counted(lines.length, 'line')}
                </Link>{' '}
                <span className="quiet">{faredWords(lines)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function DeliverForm() {
  const navigate = useNavigate({ from: '/claims/deliver' });
  const delivered = useDelivered();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sender, setSender] = useKeptText('delivery-sender');
  const [error, setError] = useState<string | undefined>();
  const arrived = useRef<Arrived>(new Map());
  const sending = useSending(watch => sendDelivery(files, sender.trim(), arrived.current, watch), {
    onSuccess: receipt => {
      setFiles([]);
      arrived.current.clear();
      sending.forget();
      delivered();
      void navigate({ search: { receipt: receipt.id }, replace: true });
    },
    onError: failure => setError(problemOf(failure).fields['sender']),
  });
  const choose = (chosen: Iterable<File>) => {
    sending.reset();
    setFiles(before => withoutCopies([...before, ...chosen]));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sender.trim() === '') return setError('say who sends it');
    setError(undefined);
    if (files.length > 0) sending.mutate();
  };
  const refused = sending.error && !sending.isStopped ? problemOf(sending.error) : null;
  const lacks = files.length > 0 && !isZip(files) && !files.some(isManifest);
  return (
    <form noValidate className="form deliver-form" onSubmit={submit}>
      <p>
        Choose a ZIP that holds the documents and <code>manifest.csv</code>, or the documents and the manifest by
        themselves. The manifest names on each line the case and the file, and if you like the kind and date of the
        document.{' '}
        <Button
          className="button quiet-button"
          onPress={() => download('manifest.csv', csvOf(['case', 'file', 'kind', 'date'], []))}
        >
          An empty manifest
        </Button>
      </p>
      {refused && isOfNoField(refused, ['sender']) ? <ProblemNotice problem={refused} /> : null}
      <FileDrop label="Drop files here" choose={choose} />
      {files.length === 0 || sending.isPending ? null : (
        <p>
          {counted(files.length, 'file')}, {sizeWords(files.reduce((sum, { size }) => sum + size, 0))}.{' '}
          {lacks ? 'None of them is called manifest.csv: add it. ' : ''}
          <Button className="button quiet-button" onPress={() => setFiles([])}>
            Choose others
          </Button>
        </p>
      )}
      <ChosenFiles
        files={files}
        sent={sending.sent}
        isLost={sending.isLost}
        leaveOut={file => setFiles(before => before.filter(each => each !== file))}
      />
      <LabelledText
        name="sender"
        label="Who sends them"
        value={sender}
        onChange={next => {
          setSender(next);
          setError(undefined);
        }}
        error={error}
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={files.length === 0 || lacks || sending.isPending}>
          {sending.isPending ? 'Sending' : files.length === 0 ? 'Send' : `Send ${counted(files.length, 'file')}`}
        </Button>
        {sending.isPending ? (
          <Button className="button" onPress={sending.stop}>
            Stop
          </Button>
        ) : null}
      </p>
      {sending.isStopped ? <output>Stopped. Send again to go on where it stopped.</output> : null}
    </form>
  );
}

function isManifest(file: File): boolean {
  return /(?:^|\/)manifest\.csv$/i.test(nameOf(file));
}

function isZip(files: readonly File[]): boolean {
  return files.length === 1 && files.every(({ name }) => /\.zip$/i.test(name));
}
