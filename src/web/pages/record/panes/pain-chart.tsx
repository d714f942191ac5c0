import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { PainCourse } from '#domain/evidence/timeline/pain-course.ts';
import { LineChart, type Series } from '../../../parts/charts/line-chart.tsx';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { type OpenPlace, PlaceLink } from './place-link.tsx';

const SORTS = [
  { medication: 'without', name: 'without medication', line: 'solid' },
  { medication: 'with', name: 'with medication', line: 'dashed' },
  { medication: null, name: 'not said', line: 'dotted' },
] as const;

/** Pain scores over time, with and without medication, as a chart and as the list of what the record says. */
export function PainChart({
  course: { scores, reliefs },
  open,
}: {
  readonly course: PainCourse;
  readonly open: OpenPlace;
}) {
  const days = [...new Set(scores.flatMap(({ date }) => (date === null ? [] : [date])))].toSorted();
  const present = SORTS.filter(({ medication }) => scores.some(score => score.medication === medication));
  const series: readonly Series[] = present.map(({ medication, name, line }) => ({
    name,
    line,
    values: days.map(day => scores.find(score => score.date === day && score.medication === medication)?.score ?? null),
  }));
  return (
    <>
      {days.length > 1 ? (
        <LineChart
          label={`Pain of 10 over time, ${days.length} days`}
          places={days.map(day => ({ at: dayNumber(day), label: writtenDate(day) }))}
          series={joined(series)}
          words={value => (value === null ? '–' : String(value))}
          marked
        />
      ) : null}
      {reliefs.map(({ date, without, with: taken }) => (
        <p key={`${date} ${without} ${taken}`} className="course-note">
          {`${writtenDate(date)}: ${without}/10 without, ${taken}/10 with medication.`}
        </p>
      ))}
      <details className="figures">
        <summary>{`The ${scores.length} scores`}</summary>
        <ul className="course-rows">
          {scores.map(({ date, score, medication, at }) => (
            <li key={`${at.page} ${at.start}`}>
              <span className="course-day">{writtenDate(date)}</span>
              <PlaceLink at={at} open={open}>
                {score}/10{medication === null ? '' : ` ${medication} medication`}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A day on which a score was not told of one sort does not part the line of that sort: it goes on to the next one told. */
function joined(series: readonly Series[]): readonly Series[] {
  return series.map(each => ({ ...each, values: each.values.map((value, day) => value ?? between(each.values, day)) }));
}

function between(values: readonly (number | null)[], day: number): number | null {
  const before = values.findLastIndex((value, index) => index < day && value !== null);
  const after = values.findIndex((value, index) => index > day && value !== null);
  const [low, high] = [values[before] ?? null, values[after] ?? null];
  return low === null || high === null ? null : low + ((high - low) * (day - before)) / (after - before);
}
