import { Step } from './steps.ts';
import { useApplyWords } from './words/use-apply-words.ts';

type Props = { readonly step: Step; readonly go: (step: Step) => void };

/** Which step of how many, and the way back to those before it. */
export function Progress({ step, go }: Props) {
  const { steps, frame } = useApplyWords();
  const now = Step.options.indexOf(step);
  return (
    <nav className="progress" aria-label={frame.steps}>
      <p className="eyebrow">{frame.step(now + 1, Step.options.length)}</p>
      <ol>
        {Step.options.map((each, index) => (
          <li key={each} className={index <= now ? 'reached' : ''} aria-current={each === step ? 'step' : undefined}>
            {index < now ? (
              <button type="button" className="link" onClick={() => go(each)}>
                {steps[each]}
              </button>
            ) : (
              steps[each]
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
