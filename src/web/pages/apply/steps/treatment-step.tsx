import { Button } from 'react-aria-components/Button';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { emptyItem, type ItemDraft } from '../application-draft.ts';
import { BoxAnswer } from '../fields/box-answer.tsx';
import { ChoiceAnswer } from '../fields/choice-answer.tsx';
import { focusPlace } from '../fields/error-summary.tsx';
import { DECISIONS } from '../fields/options.ts';
import type { StepProps } from './step-props.ts';

const MOST = 100; // treatments in one application

/** Every treatment the decision refused or changed. */
export function TreatmentStep({ draft: { items }, answers, setItems }: StepProps) {
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
      <p>Name each treatment the way the decision names it: the drug with its dose, the therapy with its visits.</p>
      {items.map((item, index) => (
        <fieldset key={index} className="item">
          <legend>Treatment {index + 1}</legend>
          <Item index={index} item={item} error={answers.error} change={next => change(index, next)} />
          {items.length > 1 ? (
            <Button className="button quiet-button" onPress={() => remove(index)}>
              Remove treatment {index + 1}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {items.length < MOST ? (
        <p>
          <Button className="button" onPress={add}>
            Add another treatment
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
  const place = (field: keyof ItemDraft) => `form.items.${index}.${field}`;
  return (
    <>
      <LabelledText
        name={place('title')}
        label="Treatment"
        help="For example: Cyclobenzaprine 7.5 mg, 60 tablets"
        value={item.title}
        error={error(place('title'))}
        onChange={title => change({ title })}
      />
      <ChoiceAnswer
        name={place('decision')}
        label="What did the decision do?"
        options={DECISIONS}
        value={item.decision}
        error={error(place('decision'))}
        onChange={decision => change({ decision })}
      />
      <LabelledText
        name={place('claimsAdministrator')}
        label="What the decision says it is based on (if it says)"
        help="The guideline or the reason, in its words"
        lines={2}
        value={item.claimsAdministrator}
        error={error(place('claimsAdministrator'))}
        onChange={claimsAdministrator => change({ claimsAdministrator })}
      />
      <BoxAnswer
        name={place('priorImr')}
        label="This same treatment already had an independent medical review"
        value={item.priorImr}
        onChange={priorImr => change({ priorImr })}
      />
      {item.priorImr === 'yes' ? (
        <BoxAnswer
          name={place('changedFacts')}
          label="Since then my condition has changed, and my doctor has written down how"
          value={item.changedFacts}
          onChange={changedFacts => change({ changedFacts })}
        />
      ) : null}
    </>
  );
}
