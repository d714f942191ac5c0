import type { Source } from '#domain/law/source.ts';
import { unless } from '../engine/combinators.ts';
import { type Condition, condition, silent } from '../engine/condition.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { limit, require, type Topic } from '../engine/topic.ts';
import { supportedOperation } from '../questions/course/acute-episode.ts';
import { functionalImprovement, someImprovement } from '../questions/course/function.ts';
import { hadBefore } from '../questions/course/visits.ts';
import { regionsInQuestion } from '../questions/regions.ts';
import { counted } from '../questions/words.ts';
import { findCourse, type PostsurgicalCourse } from './courses.ts';

export const source: Source = {
  cite: '8 CCR 9792.24.3 (Postsurgical Treatment Guidelines)',
  says: 'A general course of visits for each operation; half of it at first, the rest with functional improvement, within the postsurgical period; the cap of 24 visits does not apply.',
};

const THERAPY = /physical therapy|physiotherapy|\bPT\b|occupational therapy|hand therapy/i;

/** The course of the operation in question: of the surgery decided with it, else of the one the record tells of. */
function courseOf(situation: Situation): PostsurgicalCourse | null {
  const { follows } = situation;
  if (follows !== null) return findCourse(follows.reviewed, follows.bodyParts);
  const regions = regionsInQuestion(situation);
  const done = patientFacts(situation, 'surgery').filter(({ assertion }) => assertion !== 'denied');
  for (const { value, at } of done) {
    const course = findCourse(`${value.procedure} ${at.quote}`, value.region === null ? regions : [value.region]);
    if (course !== null) return course;
  }
  return findCourse(situation.request.reviewed, regions);
}

/** Whether the visits asked for, with those already had, stay within a share of the course. */
function withinCourse(share: number, text: string): Condition {
  return condition(text, situation => {
    const course = courseOf(situation);
    const { visits } = situation.request;
    if (course === null || visits === null) return silent();
    const had = hadBefore(situation, THERAPY).reduce((most, fact) => Math.max(most, fact.value.count ?? 0), 0);
    const most = course.visits * share;
    const total = visits + (share === 1 ? had : 0);
    return {
      verdict: total <= most ? 'met' : 'not-met',
      evidence: [],
      ceiling: { of: share === 1 ? 'visits-in-all' : 'visits-requested', most },
      finding: `The course after ${course.procedure} is ${counted(course.visits, 'visit')} over ${counted(course.weeks, 'week')}; ${counted(total, 'visit')} ${total === 1 ? 'is' : 'are'} in question.`,
    };
  });
}

const isFirst = (situation: Situation) => hadBefore(situation, THERAPY).length === 0 || situation.follows !== null;

export const postsurgicalPhysicalMedicine: Topic = {
  id: 'postsurgical-physical-medicine',
  title: 'Postsurgical physical medicine',
  editions: [{ edition: 'mtus-postsurgical-2009', pages: [] }],
  source,
  criteria: [
    require('operation', 'Physical medicine after surgery presupposes an operation that is done or supported.', supportedOperation),
    limit(
      'initial-course',
      'The first course is half of the visits listed for the operation.',
      withinCourse(0.5, 'no more than half of the course for this operation'),
      { when: isFirst },
    ),
    limit(
      'general-course',
      'In all no more than the visits listed for the operation.',
      withinCourse(1, 'no more than the course for this operation'),
      { when: situation => !isFirst(situation) },
    ),
    require('improved', 'Visits beyond the first course call for functional improvement.', unless(
      someImprovement(THERAPY),
      functionalImprovement,
    ), { when: situation => !isFirst(situation) }),
  ],
};
