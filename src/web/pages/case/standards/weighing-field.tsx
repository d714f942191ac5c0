import { Button } from 'react-aria-components/Button';
import type { CaseItem } from '#api/cases/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { remarksOnWeighing } from '#domain/guidelines/standards/competing-recommendations.ts';
import { schemeOn } from '#domain/guidelines/standards/levels-of-evidence.ts';
import type { WeighingDraft } from '../../../parts/drafts.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { Weighed } from '../../../parts/weighed.tsx';
import { RecommendationRow } from './recommendation-row.tsx';
import { newWeighing, readWeighing, withoutRow, withRow } from './weighing-draft.ts';

type Props = {
  readonly item: CaseItem;
  readonly on: CivilDate | null;
  readonly draft: WeighingDraft | null;
  readonly change: (draft: WeighingDraft | null) => void;
  /** Whether what is missing is said, as it is after an attempt to save. */
  readonly isChecked: boolean;
};

const LEAST = 2;

/** The worksheet of recommendations that compete: who cites what, how well it is supported, whether it applies, which governs and why. */
export function WeighingField({ item, on, draft, change, isChecked }: Props) {
  const scheme = on === null ? null : schemeOn(on);
  if (draft === null || scheme === null) {
    return scheme === null ? null : (
      <div className="weighing-start">
        <p className="quiet">
          Do two recommendations compete, or does the request cite evidence against the schedule? ({scheme.source.cite})
        </p>
        <Button className="button quiet-button" onPress={() => change(newWeighing(item))}>
          Weigh competing recommendations
        </Button>
      </div>
    );
  }
  const { recommendations, governs, why } = draft;
  const read = readWeighing(draft, on);
  return (
    <fieldset className="weighing">
      <legend>Competing recommendations</legend>
      <p className="field-help">
        {scheme.source.cite}. Studies that do not apply to this worker neither support nor defeat the treatment; of the
        rest the best evidence governs.
      </p>
      {isChecked && read.kind === 'open' ? (
        <div className="field-error" role="alert">
          <ul className="weighing-errors">
            {read.errors.map(error => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {recommendations.map((row, index) => (
        <RecommendationRow
          key={index} // a row has no name of its own
          row={row}
          number={index + 1}
          scheme={scheme}
          governs={governs === index}
          choose={() => change({ ...draft, governs: index })}
          change={next => change({ ...draft, recommendations: recommendations.with(index, { ...row, ...next }) })}
          remove={recommendations.length > LEAST ? () => change(withoutRow(draft, index)) : null}
        />
      ))}
      <LabelledText
        name="weighing-why"
        label="Why it governs"
        lines={2}
        value={why}
        onChange={next => change({ ...draft, why: next })}
      />
      {read.kind === 'complete' && on !== null ? (
        <>
          {remarksOnWeighing(read.weighing, on).map(remark => (
            <p key={remark} className="weighing-remark">
              {remark}
            </p>
          ))}
          <Weighed weighing={read.weighing} />
        </>
      ) : null}
      <div className="actions">
        <Button className="button" onPress={() => change(withRow(draft))}>
          Add a recommendation
        </Button>
        <Button className="button" onPress={() => change(null)}>
          Leave the worksheet out
        </Button>
      </div>
    </fieldset>
  );
}
