import { Button } from 'react-aria-components/Button';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { emptyItem, type ItemDraft } from '../application-draft.ts';
import { BoxAnswer } from '../fields/box-answer.tsx';
import { ChoiceAnswer } from '../fields/choice-answer.tsx';
import { focusPlace } from '../fields/error-summary.tsx';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { StepProps } from './step-props.ts';

const MOST = 100; // treatments in one application

/** Every treatment the decision refused or changed. */
export function TreatmentStep({ draft: { items }, answers, setItems }: StepProps) {
  const { treatment, frame } = useApplyWords();
  const change = (index: number, next: Partial<ItemDraft>) =>
    setItems(
      items.map((item, at) => (at === index ? { ...item, ...next } : item)),
      Object.keys(next).map(field => `form.items.${index}.${field}`),
    );
  const add = () => {
    setItems([...items, emptyItem], []);
    requestAnimationFrame(() => focusPlace(`form.items.${items.length}.title`));
  };
  const remove = (index: number) => {
    // Those after it move up, so what was wrong in any of them is asked for anew.
    const fields = Object.keys(emptyItem);
    setItems(
      items.filter((_item, at) => at !== index),
      items.flatMap((_item, at) => fields.map(field => `form.items.${at}.${field}`)),
    );
    requestAnimationFrame(() => focusPlace(`form.items.${Math.max(index - 1, 0)}.title`));
  };
  return (
    <>
      <p>{treatment.opening}</p>
      {items.map((item, index) => (
        <fieldset key={index} className="item">
          <legend>{frame.treatment(index + 1)}</legend>
          <Item index={index} item={item} error={answers.error} change={next => change(index, next)} />
          {items.length > 1 ? (
            <Button className="button quiet-button" onPress={() => remove(index)}>
              {treatment.remove(index + 1)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {items.length < MOST ? (
        <p>
          <Button className="button" onPress={add}>
            {treatment.add}
          </Button>
        </p>
      ) : null}
    </>
  );
}

type ItemProps = {
  readonly index: number;
  readonly item: ItemDraft;
  readonly error: (place: string) => string | undefined;
  readonly change: (next: Partial<ItemDraft>) => void;
};

function Item({ index, item, error, change }: ItemProps) {
  const { treatment, choices } = useApplyWords();
  const place = (field: keyof ItemDraft) => `form.items.${index}.${field}`;
  return (
    <>
      <LabelledText
        name={place('title')}
        {...treatment.title}
        value={item.title}
        error={error(place('title'))}
        onChange={title => change({ title })}
      />
      <ChoiceAnswer
        name={place('decision')}
        {...treatment.decision}
        options={choices.decisions}
        value={item.decision}
        error={error(place('decision'))}
        onChange={decision => change({ decision })}
      />
      <LabelledText
        name={place('claimsAdministrator')}
        {...treatment.reason}
        lines={2}
        value={item.claimsAdministrator}
        error={error(place('claimsAdministrator'))}
        onChange={claimsAdministrator => change({ claimsAdministrator })}
      />
      <BoxAnswer
        name={place('priorImr')}
        label={treatment.priorImr}
        value={item.priorImr}
        onChange={priorImr => change({ priorImr })}
      />
      {item.priorImr === 'yes' ? (
        <BoxAnswer
          name={place('changedFacts')}
          label={treatment.changedFacts}
          value={item.changedFacts}
          onChange={changedFacts => change({ changedFacts })}
        />
      ) : null}
    </>
  );
}
