import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { condition } from '../../engine/condition.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { hadBefore } from '../../questions/course/visits.ts';
import { backLesion, neckLesion } from '../../questions/findings/lesions.ts';
import { nerveCompromiseOfBack, nerveCompromiseOfNeck } from '../../questions/findings/nerve-compromise.ts';
import { positiveNerveStudy } from '../../questions/findings/nerve-studies.ts';
import { requestNames } from '../../questions/request-words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';
import type { Situation } from '../../engine/situation.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Epidural steroid injections (ESIs), p. 46',
  says: 'Radiculopathy on examination, borne out by imaging or electrodiagnosis, unresponsive to care; fluoroscopy; at most two nerve levels or one interlaminar level; a repeat on 50% relief for six to eight weeks; no series of three.',
};

const EPIDURAL = /epidural|\bESIs?\b|transforaminal|\bTFESI\b|selective nerve root/i;
const isNeck = ({ request }: Situation) => request.bodyParts.includes('cervical spine');

/** Levels named in the request: `L4-5 and L5-S1` are two. */
const levels = condition('no more than two levels', ({ request }) => {
  const named = request.reviewed.match(/\b[CTLS]\d{1,2}\s?-\s?[CTLS]?\d{1,2}\b/gi)?.length ?? 0;
  if (named === 0) return { verdict: 'not-documented', evidence: [] };
  const most = /interlaminar|caudal/i.test(request.reviewed) ? 1 : 2;
  return {
    verdict: named <= most ? 'met' : 'not-met',
    evidence: [],
    finding: `The request names ${named} level${named === 1 ? '' : 's'}.`,
  };
});

export const epiduralSteroidInjections: Topic = {
  id: 'epidural-steroid-injections',
  title: 'Epidural steroid injections (ESIs)',
  editions: keptIn2016([46, 46]),
  source,
  criteria: [
    require('radiculopathy', 'Radiculopathy is documented by physical examination.', nerveCompromiseOfBack, {
      page: 46,
      when: situation => !isNeck(situation),
    }),
    require('radiculopathy-neck', 'Radiculopathy is documented by physical examination.', nerveCompromiseOfNeck, {
      page: 46,
      when: isNeck,
    }),
    require('corroborated', 'Imaging or electrodiagnostic testing bears it out.', any(backLesion, positiveNerveStudy), {
      page: 46,
      when: situation => !isNeck(situation),
    }),
    require('corroborated-neck', 'Imaging or electrodiagnostic testing bears it out.', any(
      neckLesion,
      positiveNerveStudy,
    ), {
      page: 46,
      when: isNeck,
    }),
    require('unresponsive', 'It has not responded to exercise, physical methods, anti-inflammatory drugs and muscle relaxants.', conservativeCareFailed, {
      page: 46,
    }),
    limit(
      'levels',
      'No more than two nerve-root levels, or one interlaminar level, are injected at a session.',
      levels,
      {
        page: 46,
        when: ({ request }) => /\b[CTLS]\d/i.test(request.reviewed),
      },
    ),
    require('repeat', 'A repeat calls for at least 50% relief with less medication for six to eight weeks.', reliefFrom(
      EPIDURAL,
    ), {
      page: 46,
      when: situation => hadBefore(situation, EPIDURAL).length > 0,
    }),
    bar(
      'series',
      'A series of three is not supported; no more than two are.',
      requestNames(
        'a series of three',
        /series|\b(?:3|three)\b.{0,20}(?:epidural|injection|ESI)/i,
        'A series of injections is asked for.',
      ),
      { page: 46 },
    ),
  ],
};
