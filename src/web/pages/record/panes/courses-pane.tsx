import { useQuery } from '@tanstack/react-query';
import type { Timeline } from '#domain/evidence/timeline/timeline.ts';
import { problemOf } from '../../../client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { timelineQuery } from '../../../record-client.ts';
import { DrugCourses } from './drug-courses.tsx';
import { PainChart } from './pain-chart.tsx';
import { type OpenPlace, PlaceLink } from './place-link.tsx';
import '../../../style/charts.css';

type Props = { readonly caseNumber: string; readonly version: number; readonly open: OpenPlace };

/** How pain, drugs, work, function and therapies went over the whole record; every entry leads to its place. */
export function CoursesPane({ caseNumber, version, open }: Props) {
  const { data, error } = useQuery(timelineQuery(caseNumber, version));
  return (
    <div className="pane-scroll courses">
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Reading the courses" /> : null}
      {data ? <Courses timeline={data} open={open} /> : null}
    </div>
  );
}

function Courses({ timeline, open }: { readonly timeline: Timeline; readonly open: OpenPlace }) {
  const { pain, drugs, work, therapies } = timeline;
  const activity = timeline.function;
  return (
    <>
      <section aria-labelledby="course-pain">
        <h2 id="course-pain">Pain</h2>
        {pain.scores.length === 0 ? <Nothing of="pain score" /> : <PainChart course={pain} open={open} />}
      </section>
      <section aria-labelledby="course-drugs">
        <h2 id="course-drugs">Drugs</h2>
        {drugs.length === 0 ? <Nothing of="drug" /> : <DrugCourses drugs={drugs} open={open} />}
      </section>
      <section aria-labelledby="course-therapies">
        <h2 id="course-therapies">Therapies</h2>
        {therapies.length === 0 ? <Nothing of="count of visits" /> : null}
        <ul className="course-rows">
          {therapies.map(({ therapy, had, requested, at }) => (
            <li key={therapy}>
              <strong>{therapy}</strong>{' '}
              {[had === null ? null : `${had} visits had`, requested === null ? null : `${requested} asked for`]
                .filter(Boolean)
                .join(', ')}
              <span className="course-places">
                {at.slice(0, 6).map(place => (
                  <PlaceLink key={`${place.page} ${place.start}`} at={place} open={open}>
                    {place.quote}
                  </PlaceLink>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="course-work">
        <h2 id="course-work">Work</h2>
        {work.length === 0 ? <Nothing of="work status" /> : null}
        <ul className="course-rows">
          {work.map(({ status, restrictions, first, last, at }) => (
            <li key={`${status} ${first} ${at[0]?.page}`}>
              <strong>{status.replace('-', ' ')}</strong> {`${writtenDate(first)} to ${writtenDate(last)}`}
              {restrictions === null ? null : <span className="quiet"> {restrictions}</span>}
              {at[0] ? (
                <PlaceLink at={at[0]} open={open}>
                  first said
                </PlaceLink>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="course-function">
        <h2 id="course-function">Function</h2>
        {activity.length === 0 ? <Nothing of="change of function" /> : null}
        <ul className="course-rows">
          {activity.map(({ date, activity: what, change, at }) => (
            <li key={`${at.page} ${at.start}`}>
              <span className="course-day">{writtenDate(date)}</span>
              <PlaceLink at={at} open={open}>
                {what}: {change}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Nothing({ of }: { readonly of: string }) {
  return <p className="quiet">The record gives no {of} that was found.</p>;
}
