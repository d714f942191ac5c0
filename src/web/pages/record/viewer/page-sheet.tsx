import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RecordPageView } from '#api/records/contract.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { problemOf } from '../../../client.ts';
import { pageFactsQuery, pageImageAddress, pageQuery } from '../../../record-client.ts';
import { boxesOf } from './word-boxes.ts';
import { PagePicture } from './page-picture.tsx';
import { PageText } from './page-text.tsx';
import { PageWords } from './page-words.tsx';
import { type Picture, usePicture } from './use-picture.ts';

type Span = { readonly start: number; readonly end: number };
type Props = {
  readonly caseNumber: string;
  readonly page: number;
  /** Version of the index whose facts are shown; null while there is none. */
  readonly version: number | null;
  /** Pixels of the sheet. */
  readonly width: number;
  readonly height: number;
  /** Nothing is fetched while the reader rushes past, or before the page is read. */
  readonly waits: boolean;
  /** Whether a picture can be drawn of it. */
  readonly hasPicture: boolean;
  readonly marked: Span | null;
  /** Its picture, or its text where there is none, is there. */
  readonly shown: (page: number) => void;
};

/** One page of the record: its picture with the words laid over it, or its text where the file has no pages of its own. */
export function PageSheet(props: Props) {
  const { caseNumber, page, version, width, height, waits, hasPicture, marked, shown } = props;
  const { data, error } = useQuery({ ...pageQuery(caseNumber, page), enabled: !waits });
  const found = useQuery({ ...pageFactsQuery(caseNumber, page, version ?? 0), enabled: !waits && version !== null });
  const facts = found.data?.facts ?? [];
  const failed = error !== null;
  // Asked for beside the words, not after them.
  const picture = usePicture(pageImageAddress(caseNumber, page, width), hasPicture && !waits);
  const isShown = failed || (data !== undefined && (!hasPicture || picture.state !== 'coming'));
  useEffect(() => {
    if (isShown) shown(page);
  }, [isShown, shown, page]);
  return (
    <article className="sheet" style={{ height }} aria-label={`Page ${page}`} data-page={page}>
      {data ? <Sheet {...{ facts, width, height, marked, picture }} view={data} /> : null}
      {error && !data ? <p className="sheet-says">{problemOf(error).detail}</p> : null}
      <span className="sheet-number">{page}</span>
    </article>
  );
}

type SheetProps = Pick<Props, 'width' | 'height' | 'marked'> & {
  readonly picture: Picture;
  readonly view: RecordPageView;
  readonly facts: readonly Fact[];
};

function Sheet({ picture, view, facts, width, height, marked }: SheetProps) {
  if (view.source === 'converted' || (picture.state === 'none' && view.error === null))
    return <PageText view={view} facts={facts} marked={marked} />;
  const scale = Math.min(width / view.width, height / view.height);
  const size = { width: view.width * scale, height: view.height * scale };
  return (
    <div className="sheet-image" style={size} data-picture={picture.state}>
      {picture.bitmap === null ? null : <PagePicture bitmap={picture.bitmap} {...size} />}
      <PageWords page={view} scale={scale} />
      {view.error === null ? null : (
        <p className="sheet-warning">{`Its text could not be read: ${view.error.message}`}</p>
      )}
      {facts.map(({ at, kind }) =>
        boxesOf(view.words, view, at).map(box => (
          <span key={`${kind} ${at.start} ${box.top} ${box.left}`} className="fact-box" style={inPercent(box)} />
        )),
      )}
      {marked === null
        ? null
        : boxesOf(view.words, view, marked).map(box => (
            <mark key={`${box.top} ${box.left}`} className="mark-box" style={inPercent(box)} />
          ))}
    </div>
  );
}

type Percent = { readonly left: string; readonly top: string; readonly width: string; readonly height: string };

function inPercent(box: {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}): Percent {
  return { left: percent(box.left), top: percent(box.top), width: percent(box.width), height: percent(box.height) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
