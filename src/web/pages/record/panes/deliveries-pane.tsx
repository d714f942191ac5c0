import type { RecordOverview } from '#api/records/contract.ts';
import { counted } from '../../../parts/words/case-words.ts';
import { SENDER_WORDS } from '../../../parts/words/sender-words.ts';
import { writtenTime } from '../../../parts/words/written-date.ts';
import { useMay } from '../../../session-client.ts';
import { UploadForm } from '../upload/upload-form.tsx';

type Submission = RecordOverview['submissions'][number];
type File = RecordOverview['files'][number];

/** Who sent what, when, and what became of each file; and the way to send more. */
export function DeliveriesPane({ record }: { readonly record: RecordOverview }) {
  const may = useMay();
  const files = new Map(record.files.map(file => [file.sha256, file]));
  return (
    <div className="pane-scroll courses">
      {may('supply-records') ? <UploadForm caseNumber={record.caseNumber} isRead={record.upToDate} /> : null}
      {record.submissions.length === 0 ? (
        <section>
          <p className="quiet">Nothing was sent yet.</p>
        </section>
      ) : null}
      {record.submissions.toReversed().map(submission => (
        <section key={submission.id}>
          <h2>
            {submission.sender} <span className="quiet">{SENDER_WORDS[submission.party].toLowerCase()}</span>
          </h2>
          <p className="course-note">{`${writtenTime(submission.at)} · ${summary(submission)}`}</p>
          <ul className="course-rows">
            {asideFirst(submission.files).map((file, index) => (
              <li key={`${index} ${file.path}`} className={file.outcome === 'quarantined' ? 'set-aside' : ''}>
                <span className="file-path">{file.path}</span>{' '}
                {file.outcome === 'quarantined' ? (
                  <>
                    <strong>Set aside:</strong> {file.reason?.message ?? 'no reason was kept'}
                  </>
                ) : (
                  <span className="quiet">{outcomeOf(file, files.get(file.sha256 ?? ''))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function summary({ files }: Submission): string {
  const aside = files.filter(({ outcome }) => outcome === 'quarantined').length;
  const sent = files.filter(({ outcome }) => outcome !== 'opened').length;
  return `${counted(sent, 'file')}${aside > 0 ? `, ${aside} set aside` : ''}`;
}

/** What has to be sent again stands where it is seen, above hundreds that went through. */
function asideFirst(files: Submission['files']): Submission['files'] {
  return files.toSorted(
    (one, other) => Number(other.outcome === 'quarantined') - Number(one.outcome === 'quarantined'),
  );
}

function outcomeOf({ outcome }: Submission['files'][number], file: File | undefined): string {
  if (outcome === 'opened') return 'opened; what it holds follows';
  if (outcome === 'known') return 'was there already';
  if (!file || file.state === 'waiting') return 'waits to be read';
  if (file.state === 'unreadable') return `cannot be read: ${file.error?.message ?? ''}`;
  const pages = counted(file.pages ?? 0, 'page');
  const lost = file.unreadablePages > 0 ? `, ${file.unreadablePages} of them unreadable` : '';
  return file.state === 'reading' ? `reading page ${file.read + 1} of ${pages}` : `${pages}${lost}`;
}
