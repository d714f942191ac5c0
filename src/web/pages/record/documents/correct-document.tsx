import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { Correction } from '#domain/records/documents/correction.ts';
import { isSetAside } from '#domain/records/documents/set-aside.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { correctRecord, recordQuery } from '../../../record-client.ts';
import { KIND_WORDS, pagesOf } from './document-words.ts';

type Props = {
  readonly caseNumber: string;
  readonly document: IndexedDocument;
  /** The page looked at, at which the document may be parted. */
  readonly page: number;
  readonly done: () => void;
};

/** Puts right what was found about a document; what a person says wins and is kept. */
export function CorrectDocument({ caseNumber, document, page, done }: Props) {
  const queries = useQueryClient();
  const [kind, setKind] = useState(document.kind);
  const [title, setTitle] = useState(document.title);
  const [date, setDate] = useState(document.date ?? '');
  const [author, setAuthor] = useState(document.author ?? '');
  const [provider, setProvider] = useState(document.provider ?? '');
  const [copyOf, setCopyOf] = useState(document.copyOf?.replace('p', '') ?? '');
  const saving = useMutation({
    mutationFn: (corrections: readonly Correction[]) => correctRecord(caseNumber, corrections),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: recordQuery(caseNumber).queryKey });
      done();
    },
  });
  const at = document.first;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said: readonly (Correction | null)[] = [
      kind === document.kind ? null : { set: 'kind', page: at, value: kind },
      title === document.title || title.trim() === '' ? null : { set: 'title', page: at, value: title },
      date === (document.date ?? '') ? null : { set: 'date', page: at, value: date === '' ? null : date },
      author === (document.author ?? '') ? null : { set: 'author', page: at, value: author.trim() || null },
      provider === (document.provider ?? '') ? null : { set: 'provider', page: at, value: provider.trim() || null },
      copyOf === (document.copyOf?.replace('p', '') ?? '')
        ? null
        : { set: 'copyOf', page: at, value: copyOf.trim() === '' ? null : `p${copyOf.trim()}` },
    ];
    const corrections = said.filter(each => each !== null);
    if (corrections.length === 0) done();
    else saving.mutate(corrections);
  };
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <form noValidate className="form correct" onSubmit={submit} aria-labelledby="correct-heading">
      <h2 id="correct-heading">Correct {pagesOf(document)}</h2>
      {refused && isOfNoField(refused, ['title', 'date', 'author', 'provider', 'copyOf']) ? (
        <ProblemNotice problem={refused} />
      ) : null}
      <div className="field">
        <span className="field-head">
          <label htmlFor="kind">Kind</label>
        </span>
        <select id="kind" value={kind} onChange={event => setKind(DocumentKind.parse(event.target.value))}>
          {DocumentKind.options.map(each => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <LabelledText name="title" label="Title" value={title} onChange={setTitle} error={refused?.fields['title']} />
      <LabelledText
        name="date"
        label="Date"
        type="date"
        value={date}
        onChange={setDate}
        error={refused?.fields['date']}
      />
      <LabelledText
        name="author"
        label="Author"
        value={author}
        onChange={setAuthor}
        error={refused?.fields['author']}
      />
      <LabelledText
        name="provider"
        label="Provider"
        value={provider}
        onChange={setProvider}
        error={refused?.fields['provider']}
      />
      <LabelledText
        name="copyOf"
        label="Copy of the document that begins at page"
        help="Empty when it repeats no other document."
        value={copyOf}
        onChange={setCopyOf}
        error={refused?.fields['copyOf']}
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          Save corrections
        </Button>
        <Button className="button" onPress={done}>
          Cancel
        </Button>
      </p>
      <p className="actions">
        {page > document.first ? (
          <Button className="button" onPress={() => saving.mutate([{ set: 'begins', page, value: true }])}>
            A new document begins at page {page}
          </Button>
        ) : null}
        {document.first > 1 ? (
          <Button className="button" onPress={() => saving.mutate([{ set: 'begins', page: at, value: false }])}>
            It belongs to the document before
          </Button>
        ) : null}
        <Button
          className="button"
          onPress={() => saving.mutate([{ set: 'belongs', page: at, value: isSetAside(document) }])}
        >
          {isSetAside(document) ? 'It belongs to this case' : "Set aside: another person's"}
        </Button>
      </p>
    </form>
  );
}
