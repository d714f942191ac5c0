import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordPageView } from '#api/records/contract.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { problemOf } from '../../../client.ts';
import { pageFactsQuery, pageImageAddress, pageQuery } from '../../../record-client.ts';
import { boxesOf } from './word-boxes.ts';
import { PageText } from './page-text.tsx';
import { PageWords } from './page-words.tsx';

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
  readonly marked: Span | null;
};

/** One page of the record: its picture with the words laid over it, or its text where the file has no pages of its own. */
export function PageSheet({ caseNumber, page, version, width, height, waits, marked }: Props) {
  const { data, error } = useQuery({ ...pageQuery(caseNumber, page), enabled: !waits });
  const found = useQuery({ ...pageFactsQuery(caseNumber, page, version ?? 0), enabled: !waits && version !== null });
  const facts = found.data?.facts ?? [];
  return (
    <article className="sheet" style={{ height }} aria-label={`Page ${page}`} data-page={page}>
      {data ? (
        <Sheet caseNumber={caseNumber} view={data} facts={facts} width={width} height={height} marked={marked} />
      ) : null}
      {error && !data ? <p className="sheet-says">{problemOf(error).detail}</p> : null}
      <span className="sheet-number">{page}</span>
    </article>
  );
}

type SheetProps = Pick<Props, 'caseNumber' | 'width' | 'height' | 'marked'> & {
  readonly view: RecordPageView;
  readonly facts: readonly Fact[];
};

function Sheet({ caseNumber, view, facts, width, height, marked }: SheetProps) {
  const [picture, setPicture] = useState<'coming' | 'drawn' | 'none'>('coming');
  if (view.source === 'converted' || (picture === 'none' && view.error === null))
    return <PageText view={view} facts={facts} marked={marked} />;
  const scale = Math.min(width / view.width, height / view.height);
  const size = { width: view.width * scale, height: view.height * scale };
  return (
    <div className="sheet-image" style={size} data-picture={picture}>
      <img
        src={pageImageAddress(caseNumber, view.page, width)}
        alt=""
        width={size.width}
        height={size.height}
        onLoad={() => setPicture('drawn')}
        onError={() => setPicture('none')}
      />
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
