import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Submission } from '#domain/records/files/submission.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { SENDER_WORDS } from '../../../parts/words/sender-words.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { recordQuery } from '../../../record-client.ts';
import { ChosenFiles, withoutCopies } from '../../../parts/uploads/chosen-files.tsx';
import { FileDrop } from '../../../parts/uploads/file-drop.tsx';
import { sendFiles } from '../../../parts/uploads/send-files.ts';
import { useSending } from '../../../parts/uploads/use-sending.ts';

type Party = Submission['party'];
const Party = Submission.shape.party;

/** What came of a delivery, what cannot be read told at once: who sent it may still have it at hand. */
function receivedWords(outcomes: readonly Submission['files'][number]['outcome'][], isRead: boolean): string {
  const came = outcomes.filter(outcome => outcome !== 'opened');
  const aside = came.filter(outcome => outcome === 'quarantined').length;
  const all = `Received ${counted(came.length, 'file')}.`;
  const reading = isRead ? 'They are read' : 'They are being read now';
  if (aside === 0) return `${all} ${reading}.`;
  const why = 'why is told below.';
  return aside === came.length
    ? `${all} None of them can be read: ${why}`
    : `${all} ${reading}, but for ${aside} that cannot be read: ${why}`;
}

/** Files or a whole folder into the record, from whom, with how far each is sent; `isRead` is whether nothing of the record is left to read. */
export function UploadForm({ caseNumber, isRead }: { readonly caseNumber: string; readonly isRead: boolean }) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sender, setSender] = useState('');
  const [party, setParty] = useState<Party>('claims-administrator');
  const sending = useSending(watch => sendFiles(caseNumber, files, { sender, party }, watch), {
    onSuccess: async () => {
      setFiles([]);
      sending.forget();
      await queries.invalidateQueries({ queryKey: recordQuery(caseNumber).queryKey });
    },
  });
  const choose = (chosen: Iterable<File>) => {
    sending.reset();
    setFiles(before => withoutCopies([...before, ...chosen]));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (files.length > 0) sending.mutate();
  };
  const refused = sending.error && !sending.isStopped ? problemOf(sending.error) : null;
  const received = sending.data;
  return (
    <section aria-labelledby="upload-heading">
      <h2 id="upload-heading">Add documents</h2>
      <form noValidate className="form" onSubmit={submit}>
        {refused && isOfNoField(refused, ['sender']) ? <ProblemNotice problem={refused} /> : null}
        {received ? (
          <output>
            {receivedWords(
              received.files.map(({ outcome }) => outcome),
              isRead,
            )}
          </output>
        ) : null}
        <p className="field-help">
          PDF, TIFF, PNG, JPEG, Word, text, C-CDA, FHIR, or a ZIP of these. Drop them here, or choose.
        </p>
        <FileDrop label="Drop files here" choose={choose} />
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
            <Button className="button" onPress={sending.stop}>
              Stop
            </Button>
          ) : null}
        </p>
        {sending.isStopped ? <output>Stopped. Send again to go on where it stopped.</output> : null}
      </form>
    </section>
  );
}
