import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView, MatchView } from '#api/cases/contract.ts';
import { isOfNoField, problemOf } from '../../../client.ts';
import { assignPanel, useChangedCase } from '../../../life-cycle-client.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';

const SMALLEST = 2;
const USUAL = 3; // the first three of the ranking are ticked beforehand
const FIELDS = ['approvedOn', 'complexity'];

type Props = { readonly view: CaseView; readonly reviewers: MatchView['reviewers'] };

/** Several reviewers for one case, on the written approval of the administrative director. Who has the case already is among them. */
export function PanelForm({ view, reviewers }: Props) {
  const takeIn = useChangedCase();
  const sitting = view.reviewers.map(({ reviewer }) => reviewer);
  const ids = [...sitting, ...reviewers.map(({ id }) => id).filter(id => !sitting.includes(id))];
  const [chosen, setChosen] = useState<readonly string[]>(() => ids.slice(0, USUAL));
  const [values, setValues] = useState({ approvedOn: '', complexity: '' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const assigning = useMutation({
    mutationFn: () =>
      assignPanel(view.caseNumber, {
        reviewers: ids.filter(id => chosen.includes(id)),
        approvedOn: values.approvedOn,
        complexity: values.complexity.trim(),
      }),
    onSuccess: changed => {
      takeIn(changed);
      document.getElementById('stands')?.focus();
    },
    onError: error => setErrors(problemOf(error).fields),
  });
  const change = (field: keyof typeof values) => (value: string) => {
    setValues({ ...values, [field]: value });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(chosen.length < SMALLEST ? { reviewers: 'tick at least two reviewers' } : {}),
      ...(values.approvedOn === '' ? { approvedOn: 'enter the day of the approval' } : {}),
      ...(values.complexity.trim() === '' ? { complexity: 'say why one reviewer is not enough' } : {}),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first === undefined) return assigning.mutate();
    document.querySelector<HTMLElement>(`.panel-form [name="${first}"]`)?.focus();
  };
  const refused = assigning.error ? problemOf(assigning.error) : null;
  return (
    <form noValidate className="form panel-form" onSubmit={submit} aria-label="Assign a panel">
      <fieldset className="ticks">
        <legend>Reviewers of the panel</legend>
        {errors['reviewers'] ? <p className="field-error">{errors['reviewers']}</p> : null}
        {ids.map(id => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              name="reviewers"
              value={id}
              checked={chosen.includes(id)}
              onChange={() => setChosen(chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id])}
            />
            <span>
              {id}
              {sitting.includes(id) ? <span className="quiet"> (has the case now)</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
      <LabelledText
        name="approvedOn"
        type="date"
        label="Day the administrative director approved in writing"
        help="8 CCR 9792.10.6(c): more than one reviewer only with this approval"
        value={values.approvedOn}
        error={errors['approvedOn']}
        onChange={change('approvedOn')}
      />
      <LabelledText
        name="complexity"
        lines={2}
        label="Why one reviewer is not enough"
        value={values.complexity}
        error={errors['complexity']}
        onChange={change('complexity')}
      />
      {refused && isOfNoField(refused, FIELDS) ? <ProblemNotice problem={refused} /> : null}
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={assigning.isPending}>
          {assigning.isPending ? 'Assigning' : `Assign a panel of ${chosen.length}`}
        </Button>
      </p>
    </form>
  );
}
