import { Button } from 'react-aria-components/Button';
import type { ApplicationDraft } from '../application-draft.ts';
import { useLanguage } from '../../../parts/language/language.tsx';
import type { Step } from '../steps.ts';
import { useApplyWords } from '../words/use-apply-words.ts';
import { reviewRows } from './review-rows.ts';

type Props = { readonly draft: ApplicationDraft; readonly go: (step: Step) => void };

/** What will be sent, step by step, with a way back to each. */
export function AnswersReview({ draft, go }: Props) {
  const words = useApplyWords();
  const { language } = useLanguage();
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">{words.sign.check}</h2>
      {reviewRows(draft, words, language).map(([step, rows]) => (
        <div key={step} className="review-part">
          <div className="review-head">
            <h3>{words.steps[step]}</h3>
            <Button className="button quiet-button" onPress={() => go(step)}>
              {words.sign.change}
              <span className="unseen"> {words.steps[step].toLowerCase()}</span>
            </Button>
          </div>
          <dl>
            {rows.map(([term, said], index) => (
              <div key={`${index} ${term}`}>
                <dt>{term}</dt>
                <dd>{said === '' ? <span className="quiet">{words.sign.notGiven}</span> : said}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
