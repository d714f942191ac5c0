import type { Source } from '#domain/law/source.ts';
import { any, not } from '../../engine/combinators.ts';
import { type Condition, condition } from '../../engine/condition.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { asks, notRecommended, requestNames } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Shoulder and Knee and Leg, Continuous-flow cryotherapy, Postoperative abduction pillow sling, Compression garments; Low Back, Preoperative testing; Surgical assistant',
  says: 'Around an operation: cold therapy up to seven days, a sling or brace, tests by age and disease, an assistant for complex operations; compression only where clots threaten.',
  confidence: 'medium',
};

/** The operation the item serves: decided with it and supported, or done. */
const operation: Condition = any(
  postoperative,
  condition('an operation that is supported', ({ follows }) => ({
    verdict: follows === null ? 'not-documented' : 'met',
    evidence: [],
  })),
);

/** Days a rental is asked for; null when none are named. */
function daysAsked(reviewed: string): number | null {
  const match = /(\d{1,3}|one|two|three|four|six|seven)[- ]?(days?|weeks?|months?)/i.exec(reviewed);
  if (match === null) return null;
  const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, six: 6, seven: 7 };
  const count = words[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
  const unit = (match[2] ?? '').toLowerCase();
  return count * (unit.startsWith('week') ? 7 : unit.startsWith('month') ? 30 : 1);
}

const sevenDays = condition('a use of no more than seven days', ({ request }) => {
  const days = daysAsked(request.reviewed);
  if (days === null)
    return { verdict: /purchase/i.test(request.reviewed) ? 'not-met' : 'not-documented', evidence: [] };
  return { verdict: days <= 7 ? 'met' : 'not-met', evidence: [], finding: `The request is for ${days} days.` };
});

export const coldTherapyAfterSurgery: Topic = {
  id: 'cold-therapy-after-surgery',
  title: 'Continuous-flow cryotherapy',
  editions: inOdg('Shoulder; Knee and Leg'),
  source,
  criteria: [
    require('operation', 'Continuous cold is an option after an operation, not without one.', operation),
    limit('seven-days', 'It is used for up to seven days.', sevenDays),
  ],
};
export const supportAfterSurgery: Topic = {
  id: 'support-after-surgery',
  title: 'Immobilization after surgery',
  editions: inOdg('Shoulder; Knee and Leg'),
  source,
  criteria: [require('operation', 'A sling or brace is an option after an operation.', operation)],
};
export const preoperativeTesting: Topic = {
  id: 'preoperative-testing',
  title: 'Preoperative testing',
  editions: inOdg('Low Back'),
  source,
  criteria: [
    require('operation', 'Testing before surgery goes with an operation that is supported.', operation),
    require('risk', 'It follows history, age and disease; routine tests of the healthy are not supported.', any(
      recorded(
        'a disease that raises the risk',
        ['comorbidity', 'diagnosis'],
        /diabet|hypertens|heart|coronary|arrhythm|tachycard|kidney|renal|liver|lung|asthma|COPD|anemia|sleep apnea|obes|smok|tobacco/i,
      ),
      condition('an age of 50 or more', situation => {
        const ages = situation.facts.filter(fact => fact.kind === 'age' && fact.subject === 'patient');
        const old = ages.filter(fact => fact.kind === 'age' && fact.value.years >= 50);
        if (ages.length === 0) return { verdict: 'not-documented', evidence: [] };
        return { verdict: old.length > 0 ? 'met' : 'not-met', evidence: ages.slice(0, 1) };
      }),
    )),
  ],
};
export const surgicalAssistant: Topic = {
  id: 'surgical-assistant',
  title: 'Surgical assistant',
  editions: inOdg('Low Back'),
  source,
  criteria: [require('operation', 'An assistant is an option in operations of some complexity.', operation)],
};
export const compressionAfterSurgery: Topic = {
  id: 'compression-after-surgery',
  title: 'Venous thrombosis; compression garments',
  editions: inOdg('Shoulder; Knee and Leg'),
  source,
  criteria: [
    require('risk', 'Compression devices are for patients at risk of clots, after operations on the leg above all.', recorded(
      'a risk of clots',
      ['comorbidity', 'diagnosis', 'surgery'],
      /thrombo|embol|clot|cancer|knee replacement|hip replacement|arthroplasty|obes/i,
    )),
    bar(
      'shoulder',
      'They are not recommended as a rule in surgery of the arm.',
      notRecommended('compression in surgery of the arm'),
      {
        when: situation =>
          situation.follows?.bodyParts.some(part => part === 'shoulder' || part === 'elbow' || part === 'wrist') ===
          true,
      },
    ),
  ],
};
/** What is given at the operation or for the first days after it: drugs against pain, nausea and infection, a stay. */
export const careAroundSurgery: Topic = {
  id: 'care-around-surgery',
  title: 'Hospital length of stay; medication around surgery',
  editions: inOdg('Shoulder; Knee and Leg'),
  source,
  criteria: [
    require('operation', 'What belongs to an operation follows it.', operation),
    limit(
      'short',
      'It is for the time of the operation, not for lasting use.',
      not(
        requestNames('a lasting supply', /refill|\b(?:2|3|4|6|two|three) months?\b/i),
        'a supply for the time of the operation',
      ),
      { when: situation => asks(situation, /mg|refill|#\s?\d/i) },
    ),
  ],
};
