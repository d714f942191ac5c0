import { Button } from 'react-aria-components/Button';
import { writtenDate } from '../../../parts/written-date.ts';
import { type ApplicationDraft, answerOf, type Place } from '../application-draft.ts';
import { type Step, STEPS } from '../steps.ts';

type Props = { readonly draft: ApplicationDraft; readonly go: (step: Step) => void };
type Row = readonly [string, string];

/** What will be sent, step by step, with a way back to each. */
export function AnswersReview({ draft, go }: Props) {
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">Check what you wrote</h2>
      {rowsOf(draft).map(([step, rows]) => (
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

function rowsOf(draft: ApplicationDraft): readonly (readonly [Step, readonly Row[]])[] {
  const text = (place: Place) => answerOf(draft, place).trim();
  const date = (place: Place) => (text(place) === '' ? '' : writtenDate(text(place)));
  const name = `${text('form.employee.firstName')} ${text('form.employee.lastName')}`.trim();
  const letters = text('urDecisionText').length;
  return [
    [
      'decision',
      [
        ['Date of the decision', date('form.urDecision.made')],
        ['Sent', [date('form.urDecision.served'), text('form.urDecision.method')].filter(Boolean).join(', by ')],
        ['Review', text('form.reviewType') === 'expedited' ? 'Fast' : 'Regular'],
        ['Copy', letters === 0 ? '' : `${letters.toLocaleString('en-US')} letters of text`],
      ],
    ],
    ['treatment', draft.items.map((item, index) => [`Treatment ${index + 1}`, item.title.trim()])],
    [
      'you',
      [
        ['Worker', name],
        ['Claim number', text('form.claim.number')],
        ['Date of injury', date('form.dateOfInjury')],
        ['Employer', text('form.employer')],
      ],
    ],
    [
      'doctor',
      [
        ['Doctor', text('form.physician.name')],
        ['Claims administrator', text('form.claimsAdministrator.name')],
      ],
    ],
  ];
}
