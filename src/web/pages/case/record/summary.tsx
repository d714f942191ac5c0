import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { isOfNoField, problemOf, saveSummary, useOwnChange } from '../../../client.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { ownReviewer, sentSeat } from '../../../parts/seats.ts';
import { draftKey, keepDraft, readDraft, SummaryDraft } from '../../../parts/drafts.ts';
import { useMay } from '../../../session-client.ts';
import { useEvidence } from '../evidence-view.ts';
import { SUMMARY_TAB } from './evidence-index.ts';
import { RecordPage } from './record-page.tsx';

/** The reviewer's clinical summary as it will stand in the letter; can be rewritten while the case is in review. */
export function Summary({ look }: { readonly look: (mark: string) => void }) {
  const { view } = useEvidence();
  const key = draftKey(view, 'summary');
  const [isEdited, setEdited] = useState(() => readDraft(SummaryDraft, key) !== null);
  const isReviewers = useMay()('write-draft');
  const isOpen = isReviewers && view.state === 'in-review' && ownReviewer(view)?.signedOn === null;
  if (isEdited && isOpen) return <SummaryForm draftAt={key} done={() => setEdited(false)} />;
  return (
    <article className="paper">
      <header className="paper-head">
        <h2>Clinical summary</h2>
        <p>As it will stand in the letter</p>
        {isOpen ? (
          <Button className="button" onPress={() => setEdited(true)}>
            {view.clinicalSummary === '' ? 'Write the summary' : 'Edit'}
          </Button>
        ) : null}
      </header>
      {view.documents.length === 0 ? <p className="empty">No document is in the record yet.</p> : null}
      {view.clinicalSummary === '' ? (
        <p className="empty">No summary yet. The letter needs one before it can be signed.</p>
      ) : (
        <RecordPage tab={SUMMARY_TAB} page={null} text={view.clinicalSummary} look={look} />
      )}
    </article>
  );
}

function SummaryForm({ draftAt, done }: { readonly draftAt: string; readonly done: () => void }) {
  const { view } = useEvidence();
  const takeIn = useOwnChange();
  const [text, setText] = useState(() => readDraft(SummaryDraft, draftAt) ?? view.clinicalSummary);
  const close = () => {
    keepDraft(draftAt, null);
    done();
  };
  const saving = useMutation({
    mutationFn: () => saveSummary(view.caseNumber, { clinicalSummary: text, seat: sentSeat(view) }),
    onSuccess: saved => {
      takeIn(saved);
      close();
    },
  });
  const refused = saving.error ? problemOf(saving.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form noValidate className="paper form" onSubmit={submit}>
      {refused && isOfNoField(refused, ['clinicalSummary']) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name="clinicalSummary"
        label="Clinical summary"
        help="As it will stand in the letter. What you write is kept in this browser until you save it."
        value={text}
        error={refused?.fields['clinicalSummary']}
        lines={14}
        className="serif"
        onChange={next => {
          setText(next);
          keepDraft(draftAt, next);
        }}
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {saving.isPending ? 'Saving' : 'Save summary'}
        </Button>
        <Button className="button" onPress={close}>
          Discard changes
        </Button>
      </p>
    </form>
  );
}
