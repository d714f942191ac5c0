import './uploads.css';

type FileButtonProps = {
  readonly label: string;
  readonly choose: (files: Iterable<File>) => void;
  readonly folder?: boolean;
  /** On a phone it opens the camera. */
  readonly photo?: boolean;
};

/** The browser's own field, which a keyboard and a screen reader know, under a label that looks like a button. */
export function FileButton({ label, choose, folder = false, photo = false }: FileButtonProps) {
  return (
    <label className="button file-button">
      {label}
      <input
        type="file"
        multiple
        className="unseen"
        {...(folder ? { webkitdirectory: '' } : {})}
        {...(photo ? { accept: 'image/*', capture: 'environment' as const } : {})}
        onChange={event => {
          // Taken out of the field before it is emptied.
          choose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
