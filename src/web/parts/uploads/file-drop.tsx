import { DropZone } from 'react-aria-components/DropZone';
import { FileButton } from './file-button.tsx';

type FileDropProps = {
  /** What may be dropped, for those who do not see it: `Drop letters here`. */
  readonly label: string;
  readonly choose: (files: Iterable<File>) => void;
};

/** Where files and folders are dropped or chosen. */
export function FileDrop({ label, choose }: FileDropProps) {
  return (
    <DropZone
      className="drop-zone"
      aria-label={label}
      onDrop={({ items }) => {
        const dropped = items.filter(item => item.kind === 'file').map(item => item.getFile());
        void Promise.all(dropped).then(choose);
      }}
    >
      <FileButton label="Choose files" choose={choose} />
      <FileButton label="Choose a folder" choose={choose} folder />
    </DropZone>
  );
}
