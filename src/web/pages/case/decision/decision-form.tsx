import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type CaseItem, type CaseView, DecisionInput } from '#api/cases/contract.ts';
import { judgedOn } from '#domain/cases/dispute.ts';
import { isOfNoField, problemOf, saveDecision, useOwnChange } from '../../../client.ts';
import { type KeyPress, LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { DecisionDraft, draftKey, keepDraft, readDraft } from '../../../parts/drafts.ts';
import { sentSeat } from '../../../parts/seats.ts';
import { ConfirmPages } from './confirm-pages.tsx';
import { DraftedRationale } from './drafted-rationale.tsx';
import { NextItem } from './next-item.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { RationaleSources } from './rationale-sources.tsx';
import { readWeighing } from '../standards/weighing-draft.ts';
import { WeighingField } from '../standards/weighing-field.tsx';

const FIELDS = ['outcome', 'guideline', 'rationale'];

type Props = { readonly view: CaseView; readonly item: CaseItem; readonly index: number };

/** The reviewer's own decision of one item. No outcome is chosen beforehand, and the drafted reasons only on request. */
export function DecisionForm({ view, item, index }: Props) {
  const takeIn = useOwnChange();
  const draftAt = draftKey(view, `item-${index}`);
  const on = judgedOn(view.header);
  const saved = item.decision ?? { outcome: null, guideline: item.proposedGuideline ?? '', rationale: '' };
  const [draft, setDraft] = useState<DecisionDraft>(() => readDraft(DecisionDraft, draftAt) ?? saved);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isKept, setKept] = useState(() => readDraft(DecisionDraft, draftAt) !== null);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const saving = useMutation({
    mutationFn: (decision: DecisionInput) =>
      saveDecision(view.caseNumber, index, { ...decision, seat: sentSeat(view) }),
    onSuccess: answer => {
      keepDraft(draftAt, null);
      setKept(false);
      takeIn(answer);
    },
    onError: error => refuse(problemOf(error).fields),
  });

  function change(next: Partial<DecisionDraft>) {
    const changed = { ...draft, ...next };
    setDraft(changed);
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in next))));
    setKept(keepDraft(draftAt, changed));
    if (saving.isSuccess || saving.isError) saving.reset();
  }

  function refuse(fields: Record<string, string>) {
    setErrors(fields);
    const [first] = FIELDS.filter(field => fields[field]);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const read = draft.weighing ? readWeighing(draft.weighing, on) : null;
    const decision = DecisionInput.safeParse({ ...draft, weighing: read?.kind === 'complete' ? read.weighing : null });
    setChecked(true);
    if (read?.kind === 'open') return refuse({ ...errors, weighing: 'complete the worksheet or leave it out' });
    if (decision.success) {
      setErrors({});
      return saving.mutate(decision.data);
    }
    const issues = decision.error.issues.map(issue => [String(issue.path[0]), issue.message] as const);
    refuse({
      ...Object.fromEntries(issues),
      ...(draft.outcome === null ? { outcome: 'choose Upheld or Overturned' } : {}),
    });
  }

  const saveByKey = (event: KeyPress) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <form noValidate ref={form} className="form" onSubmit={submit}>
      {refused && isOfNoField(refused, FIELDS) ? <ProblemNotice problem={refused} /> : null}
      <OutcomeChoice outcome={draft.outcome} choose={outcome => change({ outcome })} error={errors['outcome']} />
      <LabelledText
        name="guideline"
        label="Guideline"
        help="As it will stand in the letter"
        lines={2}
        error={errors['guideline']}
        value={draft.guideline}
        onChange={guideline => change({ guideline })}
        onKeyDown={saveByKey}
      />
      <ConfirmPages view={view} item={item} line={draft.guideline} change={guideline => change({ guideline })} />
      <LabelledText
        name="rationale"
        label="Rationale"
        lines={8}
        error={errors['rationale']}
        className="serif"
        value={draft.rationale}
        onChange={rationale => change({ rationale })}
        onKeyDown={saveByKey}
        aside={
          <DraftedRationale
            text={item.review?.rationale ?? ''}
            written={draft.rationale}
            use={rationale => change({ rationale })}
          />
        }
      />
      <RationaleSources written={draft.rationale} item={item} />
      <WeighingField
        item={item}
        on={on}
        draft={draft.weighing ?? null}
        change={weighing => change({ weighing })}
        isChecked={isChecked}
      />
      <div className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {saving.isPending ? 'Saving' : 'Save decision'}
        </Button>
        <output className="quiet">
          {isKept ? 'Draft kept in this browser, not saved yet' : item.decision ? 'Saved' : ''}
        </output>
      </div>
      {item.decision && !isKept ? <NextItem view={view} index={index} /> : null}
    </form>
  );
}
