import type { Source } from '#domain/law/source.ts';
import { condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { supportedOperation as operation } from '../../questions/course/acute-episode.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { asks, notRecommended } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Shoulder and Knee and Leg, Continuous-flow cryotherapy, Postoperative abduction pillow sling, Compression garments; Surgical assistant',
  says: 'Around an operation: cold therapy up to seven days, a sling or brace, an assistant for complex operations; compression only where clots threaten.',
  confidence: 'medium',
};

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

/** An open repair, or a tear that is told to be large. */
const largeTear = condition('an open repair of a large or massive tear', situation => {
  if (/\bopen\b|massive|large/i.test(situation.follows?.reviewed ?? '')) return { verdict: 'met', evidence: [] };
  const told = patientFacts(situation, 'imaging').filter(({ value }) =>
    /(?:large|massive) .{0,40}tear/i.test(value.finding ?? ''),
  );
  return weighed(told.slice(0, 1), []);
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
  criteria: [
    require('operation', 'A sling or brace is an option after an operation.', operation),
    require('large-tear', 'A sling with an abduction pillow is for open repair of large or massive tears of the cuff.', largeTear, {
      when: situation => asks(situation, /pillow|abduction/i),
    }),
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
      'It is for the time of the operation and the days after it: an amount is named, for no more than two weeks.',
      supply.atMostDays(14),
      {
        when: ({ request }) => request.drug !== null,
      },
    ),
  ],
};
