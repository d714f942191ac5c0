import { any } from '../../engine/combinators.ts';
import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { factsAbout, recorded, settled, sides, speaksOf } from '../words.ts';

const DIAGNOSED = ['diagnosis', 'comorbidity', 'electrodiagnostic', 'exam-finding'] as const;
const NERVE =
  /radiculopath|radiculitis|neuropath|neuralgia|neuritis|sciatica|complex regional|\bCRPS|\bRSD\b|carpal tunnel|causalgia|phantom|cubital tunnel|nerve (?:damage|injury|entrapment)/i;

/** Pain from nerve damage: diagnosed. Pain that only radiates comes near and is shown. */
export const neuropathicPain = condition('neuropathic pain', situation => {
  const { forIt, against } = settled(factsAbout(situation, DIAGNOSED, NERVE));
  if (forIt.length + against.length > 0) return weighed(forIt.slice(0, 2), against.slice(0, 2));
  const radiating = patientFacts(situation, 'complaint').filter(
    fact => fact.assertion === 'affirmed' && (fact.value.radiates || speaksOf(fact, /radiat|numb|tingl|burning/i)),
  );
  return silent(radiating.slice(0, 1), 'Pain that radiates or tingling is recorded, but no diagnosis of nerve damage.');
});

/** Osteoarthritis, anywhere. */
export const osteoarthritis = recorded(
  'osteoarthritis',
  ['diagnosis', 'comorbidity', 'imaging', 'exam-finding'],
  /osteoarth|degenerative (?:joint|arth)|\bDJD\b|\barthritis\b|arthrosis/i,
);

/** Tendinitis or osteoarthritis of a joint a topical drug can reach; not the spine, the hip or the shoulder. */
export const superficialJointDisease = condition(
  'osteoarthritis or tendinitis of a joint that a topical can reach',
  situation => {
    const { forIt, against } = sides(
      factsAbout(
        situation,
        ['diagnosis', 'comorbidity', 'imaging'],
        /osteoarth|\barthritis|tend[io]nitis|tend[io]nosis|epicondylitis/i,
      ),
    );
    const reachable = forIt.filter(fact =>
      /knee|ankle|foot|wrist|hand|thumb|finger|elbow|epicondyl/i.test(`${regionOf(fact.value)} ${fact.at.quote}`),
    );
    if (reachable.length === 0 && forIt.length > 0) {
      return silent(forIt.slice(0, 1), 'Joint disease is recorded, but not of a joint that a topical can reach.');
    }
    return weighed(reachable, against);
  },
);

/** Back pain, acute or lasting. */
export const backPain = recorded(
  'back pain',
  ['complaint', 'diagnosis'],
  /back pain|lumbago|\bLBP\b|lumbar (?:pain|strain|sprain)|low back|lower back/i,
);

/** Low mood or anxiety, diagnosed or complained of. */
export const moodDisorder = recorded(
  'a mood disorder',
  ['diagnosis', 'comorbidity', 'complaint'],
  /depress|anxiety|mood|\bPTSD\b/i,
);

/** What the label of duloxetine names, besides mood. */
export const duloxetineIndication = any(
  neuropathicPain,
  moodDisorder,
  recorded('fibromyalgia', ['diagnosis', 'comorbidity'], /fibromyalg/i),
);

function regionOf(value: object): string {
  return 'region' in value && typeof value.region === 'string' ? value.region : '';
}
