import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  CitedBy,
  EvidenceLevel,
  Recommendation,
  RecommendationSource,
  StudyQuestion,
} from '#domain/cases/analyses/weighing.ts';
import type { EvidenceScheme } from '#domain/guidelines/standards/levels-of-evidence.ts';
import { LabelledText } from '../../../parts/labelled-text.tsx';

const SOURCE_WORDS: Record<RecommendationSource, string> = {
  schedule: 'The schedule (MTUS)',
  'acoem-or-odg': 'ACOEM or ODG outside it',
  'other-guideline': 'Another guideline',
  study: 'A study',
};
const CITED_WORDS: Record<CitedBy, string> = {
  'requesting-physician': 'Requesting physician',
  'claims-administrator': 'Claims administrator',
  reviewer: 'Reviewer',
};
const QUESTION_WORDS: Record<StudyQuestion, string> = {
  'treatment-benefit': 'Benefit of the treatment',
  'diagnostic-test': 'A diagnostic test',
  prognosis: 'Prognosis',
  'treatment-harm': 'Harm of the treatment',
};
const DIRECTION_WORDS: Record<Recommendation['direction'], string> = {
  for: 'For the treatment',
  against: 'Against it',
};
const directions: readonly Recommendation['direction'][] = ['for', 'against'];

type Props = {
  readonly row: Recommendation;
  /** From 1. */
  readonly number: number;
  readonly scheme: EvidenceScheme;
  readonly governs: boolean;
  readonly choose: () => void;
  readonly change: (next: Partial<Recommendation>) => void;
  /** Null where it may not be taken out. */
  readonly remove: (() => void) | null;
};

/** One recommendation of the worksheet, by the steps of the regulation. */
export function RecommendationRow({ row, number, scheme, governs, choose, change, remove }: Props) {
  const levels = scheme.rows.map(({ level, designs }) => {
    const design = designs[row.question];
    return { value: level, words: design === null ? level : `${level}: ${design}` };
  });
  return (
    <fieldset className="recommendation">
      <legend>Recommendation {number}</legend>
      <LabelledText
        name={`citation-${number}`}
        label="Citation, as it will stand in the letter"
        lines={1}
        value={row.citation}
        onChange={citation => change({ citation })}
      />
      <div className="recommendation-choices">
        <Choice
          label="From"
          value={row.source}
          options={RecommendationSource.options.map(value => ({ value, words: SOURCE_WORDS[value] }))}
          change={value => change({ source: RecommendationSource.parse(value) })}
        />
        <Choice
          label="Says"
          value={row.direction}
          options={directions.map(value => ({ value, words: DIRECTION_WORDS[value] }))}
          change={value => change({ direction: Recommendation.shape.direction.parse(value) })}
        />
        <Choice
          label="Cited by"
          value={row.citedBy}
          options={CitedBy.options.map(value => ({ value, words: CITED_WORDS[value] }))}
          change={value => change({ citedBy: CitedBy.parse(value) })}
        />
        <Choice
          label="Its study asks about"
          value={row.question}
          options={StudyQuestion.options.map(value => ({ value, words: QUESTION_WORDS[value] }))}
          change={value => change({ question: StudyQuestion.parse(value) })}
        />
        <Choice
          label="Level of evidence"
          value={row.level ?? ''}
          options={[{ value: '', words: 'Cannot be told' }, ...levels]}
          change={value => change({ level: value === '' ? null : EvidenceLevel.parse(value) })}
        />
      </div>
      <Tick
        label="Cited in the request for authorization to rebut the schedule"
        isOn={row.rebuts}
        turn={rebuts => change({ rebuts })}
      />
      <Tick
        label="Its studies apply to this worker, treatment and outcome"
        isOn={row.applicable}
        turn={applicable => change({ applicable })}
      />
      <LabelledText
        name={`applicability-${number}`}
        label={row.applicable ? 'Why they apply (optional)' : 'Why they do not apply'}
        lines={1}
        value={row.applicability}
        onChange={applicability => change({ applicability })}
      />
      <div className="actions">
        <label className="tick">
          <input type="radio" name="governs" checked={governs} onChange={choose} />
          <span>This recommendation governs</span>
        </label>
        {remove === null ? null : (
          <Button className="button quiet-button" onPress={remove}>
            Take it out
          </Button>
        )}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly change: (value: string) => void;
};

function Choice({ label, value, options, change }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => change(event.target.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

type TickProps = { readonly label: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void };

function Tick({ label, isOn, turn }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} onChange={event => turn(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
