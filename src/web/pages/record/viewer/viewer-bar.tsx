import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { documentLine } from '../documents/document-words.ts';
import { whoseInShort } from '../documents/whose-words.ts';

type Props = {
  readonly page: number;
  readonly count: number;
  readonly document: IndexedDocument | null;
  readonly zoom: number;
  readonly go: (page: number) => void;
  readonly setZoom: (zoom: number) => void;
  readonly correct: () => void;
};

export const ZOOMS = [1, 1.5, 2] as const;

/** Which page of which document is looked at, and the ways to another. */
export function ViewerBar({ page, count, document, zoom, go, setZoom, correct }: Props) {
  const whose = document === null ? null : whoseInShort(document);
  const larger = ZOOMS.find(each => each > zoom);
  const smaller = ZOOMS.findLast(each => each < zoom);
  return (
    <div className="viewer-bar">
      <PageField key={page} page={page} count={count} go={go} />
      <p className="viewer-document">
        {document === null ? '' : documentLine(document)}
        {whose === null ? null : <span className="whose"> {whose}</span>}
      </p>
      {document === null ? null : (
        <Button className="button quiet-button" onPress={correct}>
          Correct
        </Button>
      )}
      <span className="zoom">
        <Button
          className="button quiet-button"
          aria-label="Smaller"
          isDisabled={smaller === undefined}
          onPress={() => setZoom(smaller ?? zoom)}
        >
          −
        </Button>
        <Button
          className="button quiet-button"
          aria-label="Larger"
          isDisabled={larger === undefined}
          onPress={() => setZoom(larger ?? zoom)}
        >
          +
        </Button>
      </span>
    </div>
  );
}

function PageField({ page, count, go }: Pick<Props, 'page' | 'count' | 'go'>) {
  const [typed, setTyped] = useState(String(page));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1) go(Math.min(wanted, count));
    else setTyped(String(page));
  };
  return (
    <form className="page-field" onSubmit={submit}>
      <label>
        Page{' '}
        <input
          inputMode="numeric"
          value={typed}
          size={Math.max(String(count).length, 3)}
          onChange={event => setTyped(event.target.value)}
          onBlur={() => setTyped(String(page))}
        />
      </label>
      <span>of {count.toLocaleString('en-US')}</span>
    </form>
  );
}
