import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { Leaning } from '#domain/cases/analyses/first-view.ts';
import { isOfNoField, problemOf, saveFirstView, useOwnChange } from '../../../client.ts';
import { draftKey, FirstViewDraft, keepDraft, readDraft } from '../../../parts/drafts.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { sentSeat } from '../../../parts/seats.ts';
import { LEANING_WORDS } from '../../../parts/words/case-words.ts';
import { criterionId } from '../items/item-ids.ts';
import { AskedCriterion } from './asked-criterion.tsx';

const NOTHING: FirstViewDraft = { leaning: null, verdicts: {}, note: '' };

type Props = { readonly view: CaseView; readonly item: CaseItem; readonly index: number };

/** The reviewer's own view of an item, criterion by criterion, before the system says what it makes of it. */
export function FirstViewForm({ view, item, index }: Props) {
  const takeIn = useOwnChange();
  const draftAt = draftKey(view, `first-view-${index}`);
  const [draft, setDraft] = useState(() => readDraft(FirstViewDraft, draftAt) ?? NOTHING);
  const [isLeaningMissing, setLeaningMissing] = useState(false);
  const { criteria } = item.asked;

  const recording = useMutation({
    mutationFn: (leaning: Leaning) =>
      saveFirstView(view.caseNumber, index, {
        leaning,
        criteria: criteria.flatMap(({ id }) => {
          const verdict = draft.verdicts[id];
          return verdict === undefined ? [] : [{ criterion: id, verdict }];
        }),
        note: draft.note.trim() || null,
        seat: sentSeat(view),
      }),
    onSuccess: answer => {
      keepDraft(draftAt, null);
      takeIn(answer);
    },
  });

  const change = (next: Partial<FirstViewDraft>) => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keepDraft(draftAt, changed);
    if (next.leaning) setLeaningMissing(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.leaning !== null) return recording.mutate(draft.leaning);
    setLeaningMissing(true);
    document.querySelector<HTMLElement>('#first-view input[name=leaning]')?.focus();
  };
  const refused = recording.error ? problemOf(recording.error) : null;
  const judged = criteria.filter(({ id }) => draft.verdicts[id] !== undefined).length;
  return (
    <form noValidate className="form first-view" id="first-view" onSubmit={submit} aria-labelledby="first-view-title">
      <div>
        <h3 id="first-view-title">Your first view</h3>
        <p className="quiet">
          Judge the criteria by the record. What you record stays as it is; then you see what the system proposes.
        </p>
      </div>
      {refused && isOfNoField(refused, []) ? <ProblemNotice problem={refused} /> : null}
      {criteria.length === 0 ? (
        <p className="empty">
          {item.asked.dependsOn === null
            ? 'The library has no criteria for this item. Say where you lean by the record.'
            : `This item follows item ${item.asked.dependsOn + 1} and has no criteria of its own.`}
        </p>
      ) : (
        <ul className="criteria">
          {criteria.map((criterion, each) => (
            <AskedCriterion
              key={criterion.id}
              criterion={criterion}
              id={criterionId(index, each)}
              judge={{
                verdict: draft.verdicts[criterion.id],
                choose: verdict => change({ verdicts: { ...draft.verdicts, [criterion.id]: verdict } }),
              }}
            />
          ))}
        </ul>
      )}
      <RadioGroup
        className="choice"
        name="leaning"
        isInvalid={isLeaningMissing}
        validationBehavior="aria"
        value={draft.leaning}
        onChange={next => change({ leaning: Leaning.parse(next) })}
        orientation="horizontal"
      >
        <Label>Where do you lean?</Label>
        <FieldError className="field-error">say where you lean; undecided is an answer</FieldError>
        <div className="choice-options">
          {Leaning.options.map(each => (
            <Radio key={each} value={each} className="choice-option">
              <span className="choice-mark" aria-hidden="true" />
              <span className="choice-word">{LEANING_WORDS[each]}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <LabelledText
        name="first-view-note"
        label="Note (optional)"
        lines={2}
        value={draft.note}
        onChange={note => change({ note })}
      />
      <div className="actions">
        <Button type="submit" className="button primary" isDisabled={recording.isPending}>
          {recording.isPending ? 'Recording' : 'Record first view'}
        </Button>
        {criteria.length === 0 ? null : (
          <output className="quiet">
            {judged} of {criteria.length} criteria judged
          </output>
        )}
      </div>
    </form>
  );
}
