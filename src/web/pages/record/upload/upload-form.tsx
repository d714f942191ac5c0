import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Submission } from '#domain/records/files/submission.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { SENDER_WORDS } from '../../../parts/words/sender-words.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { recordQuery } from '../../../record-client.ts';
import { FileDrop } from '../../../parts/uploads/file-drop.tsx';
import { isStopped, nameOf } from '../../../parts/uploads/send-file.ts';
import { sendFiles } from '../../../parts/uploads/send-files.ts';
import { sizeWords } from '../../../parts/uploads/size-words.ts';

type Party = Submission['party'];
const Party = Submission.shape.party;

/** Files or a whole folder into the record, from whom, with how far each is sent. */
export function UploadForm({ caseNumber }: { readonly caseNumber: string }) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sender, setSender] = useState('');
  const [party, setParty] = useState<Party>('claims-administrator');
  const [sent, setSent] = useState<ReadonlyMap<File, number>>(new Map());
  const stop = useRef<AbortController | null>(null);
  const told = (file: File, bytes: number) => setSent(before => new Map(before).set(file, bytes));
  const sending = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      return sendFiles(caseNumber, files, { sender, party }, { told, signal: stop.current.signal });
    },
    onSuccess: async () => {
      setFiles([]);
      setSent(new Map());
      await queries.invalidateQueries({ queryKey: recordQuery(caseNumber).queryKey });
    },
  });
  const choose = (chosen: Iterable<File>) => {
    sending.reset();
    setFiles(before => [...before, ...chosen].filter(isFirst));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (files.length > 0) sending.mutate();
  };
  const refused = sending.error && !isStopped(sending.error) ? problemOf(sending.error) : null;
  const received = sending.data;
  return (
    <section aria-labelledby="upload-heading">
      <h2 id="upload-heading">Add documents</h2>
      <form noValidate className="form" onSubmit={submit}>
        {refused && isOfNoField(refused, ['sender']) ? <ProblemNotice problem={refused} /> : null}
        {received ? (
          <output>
            {`Received ${counted(received.files.filter(({ outcome }) => outcome !== 'opened').length, 'file')}. They are being read now.`}
          </output>
        ) : null}
        <p className="field-help">
          PDF, TIFF, PNG, JPEG, Word, text, C-CDA, FHIR, or a ZIP of these. Drop them here, or choose.
        </p>
        <FileDrop label="Drop files here" choose={choose} />
        {files.length > 0 ? (
          <ul className="course-rows upload-files">
            {files.map(file => (
              <li key={`${nameOf(file)} ${file.size}`}>
                <label>
                  <span className="file-path">{nameOf(file)}</span>{' '}
                  <span className="quiet">{sizeWords(file.size)}</span>
                  {sending.isPending ? <progress value={sent.get(file) ?? 0} max={Math.max(file.size, 1)} /> : null}
                </label>
                {sending.isPending ? null : (
                  <Button
                    className="button quiet-button"
                    aria-label={`Leave out ${nameOf(file)}`}
                    onPress={() => setFiles(before => before.filter(each => each !== file))}
                  >
                    Leave out
                  </Button>
                )}
              </li>
            ))}
          </ul>
        ) : null}
        <LabelledText
          name="sender"
          label="Who sends them"
          value={sender}
          onChange={setSender}
          error={refused?.fields['sender']}
        />
        <div className="field">
          <span className="field-head">
            <label htmlFor="party">Sent by or for</label>
          </span>
          <select id="party" value={party} onChange={event => setParty(Party.parse(event.target.value))}>
            {Party.options.map(each => (
              <option key={each} value={each}>
                {SENDER_WORDS[each]}
              </option>
            ))}
          </select>
        </div>
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={files.length === 0 || sending.isPending}>
            {sending.isPending ? 'Sending' : files.length === 0 ? 'Send' : `Send ${counted(files.length, 'file')}`}
          </Button>
          {sending.isPending ? (
            <Button className="button" onPress={() => stop.current?.abort()}>
              Stop
            </Button>
          ) : null}
        </p>
        {sending.error && !refused ? <output>Stopped. Send again to go on where it stopped.</output> : null}
      </form>
    </section>
  );
}

function isFirst(file: File, index: number, all: readonly File[]): boolean {
  return all.findIndex(each => nameOf(each) === nameOf(file) && each.size === file.size) === index;
}
