import { Step, STEPS } from './steps.ts';

type Props = { readonly step: Step; readonly go: (step: Step) => void };

/** Which step of how many, and the way back to those before it. */
export function Progress({ step, go }: Props) {
  const now = Step.options.indexOf(step);
  return (
    <nav className="progress" aria-label="Steps">
      <p className="eyebrow">
        Step {now + 1} of {Step.options.length}
      </p>
      <ol>
        {Step.options.map((each, index) => (
          <li key={each} className={index <= now ? 'reached' : ''} aria-current={each === step ? 'step' : undefined}>
            {index < now ? (
              <button type="button" className="link" onClick={() => go(each)}>
                {STEPS[each].title}
              </button>
            ) : (
              STEPS[each].title
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
