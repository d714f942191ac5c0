import { Button } from 'react-aria-components/Button';
import type { ApplicationDraft } from '../application-draft.ts';
import { type Step, STEPS } from '../steps.ts';
import { reviewRows } from './review-rows.ts';

type Props = { readonly draft: ApplicationDraft; readonly go: (step: Step) => void };

/** What will be sent, step by step, with a way back to each. */
export function AnswersReview({ draft, go }: Props) {
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">Check what you wrote</h2>
      {reviewRows(draft).map(([step, rows]) => (
        <div key={step} className="review-part">
          <div className="review-head">
            <h3>{STEPS[step].title}</h3>
            <Button className="button quiet-button" onPress={() => go(step)}>
              Change<span className="unseen"> {STEPS[step].title.toLowerCase()}</span>
            </Button>
          </div>
          <dl>
            {rows.map(([term, words], index) => (
              <div key={`${index} ${term}`}>
                <dt>{term}</dt>
                <dd>{words === '' ? <span className="quiet">Not given</span> : words}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
