import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { asks, notRecommended } from '../../questions/request-words.ts';
import { triedAndFailed } from '../../questions/drugs/first-line-failures.ts';
import { recorded } from '../../questions/words.ts';
import type { Situation } from '../../engine/situation.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, p. 97-98, 117-121 (galvanic 117, H-wave 117-118, interferential 118-120, microcurrent 120, neuromuscular 121)',
  says: 'H-wave and interferential current only as a month’s trial beside restoration of function, after TENS or drugs failed; the other currents are not recommended.',
};

const isPurchase = (situation: Situation) => !asks(situation, /trial|rental|rent\b|30[- ]day|one month|1 month/i);

export const hWave: Topic = {
  id: 'h-wave',
  title: 'H-wave stimulation (HWT)',
  editions: keptIn2016([117, 118]),
  source,
  criteria: [
    require('indication', 'H-wave is for diabetic neuropathic pain or chronic inflammation of soft tissue.', recorded(
      'diabetic neuropathy or chronic soft-tissue inflammation',
      ['diagnosis', 'comorbidity'],
      /diabetic|soft[- ]tissue|inflammat|tend[io]nitis|bursitis|fasciitis/i,
    ), { page: 117 }),
    require('others-failed', 'Conservative care including therapy and drugs has failed.', conservativeCareFailed, {
      page: 117,
    }),
    require('tens-failed', 'TENS has failed.', triedAndFailed(
      'a trial of TENS that failed',
      /\btens\b|transcutaneous/,
    ), {
      page: 117,
    }),
    require('trial', 'A purchase calls for a one-month trial with its effect on record.', reliefFrom(
      /h-?wave|electrical|tens\b/i,
    ), {
      page: 118,
      when: isPurchase,
    }),
  ],
};

export const interferentialCurrent: Topic = {
  id: 'interferential-current',
  title: 'Interferential current stimulation (ICS)',
  editions: keptIn2016([118, 120]),
  source,
  criteria: [
    require('selection', 'Interferential current is for pain that drugs do not hold or cannot be taken for, or that keeps from exercise after an operation.', any(
      conservativeCareFailed,
      recorded('side effects or misuse of drugs', ['side-effect', 'aberrant-behavior', 'comorbidity'], /\w/),
      recorded('a recent operation', ['surgery'], /\w/),
    ), { page: 120 }),
    require('trial', 'A purchase calls for a one-month trial with its benefit on record.', reliefFrom(
      /interferential|electrical|tens\b/i,
    ), { page: 120, when: isPurchase }),
  ],
};

/** Currents that are not recommended: galvanic, microcurrent, neuromuscular, percutaneous neuromodulation, bioelectric block. */
export const otherCurrents: Topic = {
  id: 'other-currents',
  title: 'Neuromuscular electrical stimulation (NMES devices)',
  editions: keptIn2016([117, 121]),
  source,
  criteria: [
    bar(
      'not-recommended',
      'Galvanic, microcurrent and neuromuscular stimulation are not recommended for chronic pain.',
      notRecommended('an electrical stimulation of this kind'),
      { page: 121, when: situation => !asks(situation, /stroke/i) },
    ),
  ],
};
