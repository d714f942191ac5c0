import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { isUnsettled } from '#domain/records/documents/set-aside.ts';
import { problemOf } from '../../../client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { correctRecord, recordQuery } from '../../../record-client.ts';
import { useMay } from '../../../session-client.ts';
import { KIND_WORDS, pagesOf } from './document-words.ts';
import { differenceInWords } from './whose-words.ts';

type Props = {
  readonly caseNumber: string;
  readonly documents: readonly IndexedDocument[];
  readonly go: (page: number) => void;
};

/** What is or may be of another person, for somebody to say whether it belongs to the case; nothing where all is settled. */
export function SettleDocuments({ caseNumber, documents, go }: Props) {
  const may = useMay();
  const queries = useQueryClient();
  const saying = useMutation({
    mutationFn: ({ first, belongs }: { readonly first: number; readonly belongs: boolean }) =>
      correctRecord(caseNumber, [{ set: 'belongs', page: first, value: belongs }]),
    onSuccess: () => queries.invalidateQueries({ queryKey: recordQuery(caseNumber).queryKey }),
  });
  const open = documents.filter(document => document.copyOf === null && isUnsettled(document));
  if (open.length === 0) return null;
  return (
    <section className="settle" aria-labelledby="settle-heading">
      <h2 id="settle-heading">Whose document is it?</h2>
      {saying.error ? <ProblemNotice problem={problemOf(saying.error)} /> : null}
      <ul className="course-rows">
        {open.map(document => (
          <li key={document.id}>
            <button type="button" className="place-link" data-record-link onClick={() => go(document.first)}>
              {KIND_WORDS[document.kind]}, {pagesOf(document)}
            </button>{' '}
            {differenceInWords(document)}
            {may('correct-record') ? (
              <span className="settle-acts">
                <Button
                  className="button"
                  aria-label={`${pagesOf(document)} belongs here`}
                  isDisabled={saying.isPending}
                  onPress={() => saying.mutate({ first: document.first, belongs: true })}
                >
                  Belongs here
                </Button>
                <Button
                  className="button"
                  aria-label={`Set aside ${pagesOf(document)}`}
                  isDisabled={saying.isPending}
                  onPress={() => saying.mutate({ first: document.first, belongs: false })}
                >
                  Set aside
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
