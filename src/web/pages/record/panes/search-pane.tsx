import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { SearchResult } from '#api/records/contract.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { problemOf } from '../../../client.ts';
import { highlightSegments } from '../../../parts/text/highlight-segments.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { recordSearchQuery } from '../../../record-client.ts';
import { whoseInShort } from '../documents/whose-words.ts';

type SearchHit = SearchResult['hits'][number];

type Props = {
  readonly caseNumber: string;
  readonly words: string;
  /** Counts the times the field was asked for by its key. */
  readonly asked: number;
  readonly documents: readonly IndexedDocument[];
  readonly seek: (words: string) => void;
  readonly open: (page: number, span: { readonly start: number; readonly end: number } | null) => void;
};

/** Finds words, "phrases" and beginnings of words* in the record and leads to their places. */
export function SearchPane({ caseNumber, words, asked, documents, seek, open }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(words.trim());
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    ...recordSearchQuery(caseNumber, sought),
    enabled: sought !== '',
  });
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  const hits = data?.pages.flatMap(each => each.hits) ?? [];
  const total = data?.pages[0]?.pages.length ?? 0;
  return (
    <>
      <div className="pane-filters">
        <SearchField className="filter wide" value={words} onChange={seek} autoComplete="off">
          <Label>Find in the record</Label>
          <Input ref={field} placeholder='knee, "physical therapy", gabap*' />
        </SearchField>
      </div>
      <div className="pane-scroll">
        {error ? <ProblemNotice problem={problemOf(error)} /> : null}
        {sought !== '' && data ? (
          <output className="pane-says">
            {total === 0
              ? `Nothing in the record says ${sought}.`
              : `${total.toLocaleString('en-US')} ${total === 1 ? 'page' : 'pages'}`}
          </output>
        ) : null}
        <ol className="hits">
          {hits.map(hit => (
            <li key={hit.page}>
              <button
                type="button"
                className="hit"
                data-record-link
                onClick={() => open(hit.page, hit.places[0] ?? null)}
              >
                <span className="hit-place">
                  Page {hit.page}
                  <Whose document={documents.find(({ first, last }) => first <= hit.page && hit.page <= last)} />
                </span>
                <Snippet hit={hit} />
              </button>
            </li>
          ))}
        </ol>
        {hasNextPage ? (
          <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
            Show more
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** That what is found stands in a document of another person, or perhaps so. */
function Whose({ document }: { readonly document: IndexedDocument | undefined }) {
  const whose = document === undefined ? null : whoseInShort(document);
  return whose === null ? null : <span className="whose"> {whose}</span>;
}

function Snippet({ hit: { snippet, places } }: { readonly hit: SearchHit }) {
  const { text } = snippet;
  const spans = places.map(({ start, end }) => ({
    id: String(start),
    start: start - snippet.start,
    end: end - snippet.start,
  }));
  return (
    <span className="hit-words">
      {highlightSegments(0, text.length, spans).map(segment => {
        const words = text.slice(segment.start, segment.end);
        return segment.spans.length === 0 ? words : <mark key={segment.start}>{words}</mark>;
      })}
    </span>
  );
}
