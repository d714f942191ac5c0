import { Button } from 'react-aria-components/Button';
import { counted } from '../words/case-words.ts';
import { nameOf } from './send-file.ts';
import { sizeWords } from './size-words.ts';
import './uploads.css';

type ChosenFilesProps = {
  readonly files: readonly File[];
  /** Bytes sent of each; null while nothing is being sent. */
  readonly sent: ReadonlyMap<File, number> | null;
  readonly isLost: boolean;
  readonly leaveOut: (file: File) => void;
};

/** Rows drawn: a delivery may have thousands of files. */
const SHOWN = 50;

/** The files that are to be sent, each with how far it is; those on their way before those that are there. */
export function ChosenFiles({ files, sent, isLost, leaveOut }: ChosenFilesProps) {
  if (files.length === 0) return null;
  const rows = sent === null ? files : files.toSorted((one, other) => rankOf(one, sent) - rankOf(other, sent));
  return (
    <>
      {sent === null ? null : <Whole files={files} sent={sent} />}
      {isLost ? (
        <output className="lost">The connection is lost. Sending goes on by itself when it is back.</output>
      ) : null}
      <ul className="upload-files">
        {rows.slice(0, SHOWN).map(file => (
          <li key={keyOf(file)}>
            <label>
              <span className="file-path">{nameOf(file)}</span> <span className="quiet">{sizeWords(file.size)}</span>
              {sent === null ? null : <progress value={sent.get(file) ?? 0} max={Math.max(file.size, 1)} />}
            </label>
            {sent === null ? (
              <Button
                className="button quiet-button"
                aria-label={`Leave out ${nameOf(file)}`}
                onPress={() => leaveOut(file)}
              >
                Leave out
              </Button>
            ) : null}
          </li>
        ))}
        {rows.length > SHOWN ? <li className="quiet">{`and ${counted(rows.length - SHOWN, 'more file')}`}</li> : null}
      </ul>
    </>
  );
}

function Whole({ files, sent }: { readonly files: readonly File[]; readonly sent: ReadonlyMap<File, number> }) {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const there = files.reduce((sum, file) => sum + (sent.get(file) ?? 0), 0);
  const whole = files.filter(file => rankOf(file, sent) === 2).length;
  return (
    <label className="upload-whole">
      {`${sizeWords(there)} of ${sizeWords(all)} sent, ${whole} of ${counted(files.length, 'file')} whole`}
      <progress value={there} max={Math.max(all, 1)} />
    </label>
  );
}

/** Files with a name and size that is there already are left out. */
export function withoutCopies(files: readonly File[]): readonly File[] {
  return [...new Map(files.toReversed().map(file => [keyOf(file), file])).values()].toReversed();
}

function keyOf(file: File): string {
  return `${file.size} ${nameOf(file)}`;
}

/** On its way, not begun, there. */
function rankOf(file: File, sent: ReadonlyMap<File, number>): 0 | 1 | 2 {
  const bytes = sent.get(file);
  return bytes === undefined ? 1 : bytes >= file.size ? 2 : 0;
}
