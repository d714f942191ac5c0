import { any } from '../../engine/combinators.ts';
import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { weeksBetween, weeksSinceInjury } from '../dates.ts';
import { itemName } from '../../rationale/request-sentences.ts';
import { factsAbout, recorded, sides } from '../words.ts';

const STATED = ['complaint', 'diagnosis', 'exam-finding', 'mechanism'] as const;
/** Healing time after which a complaint is no longer acute (8 CCR 9792.20: three months from onset). */
const ACUTE_WEEKS = 13;
const AFTER_SURGERY_WEEKS = 26;

/** Spasm that is new: called acute, or found within three months of the injury. Spasm of an old injury does not show it. */
export const acuteSpasm = condition('acute muscle spasm', situation => {
  const { forIt, against } = sides(factsAbout(situation, STATED, /spasm/i));
  const weeks = weeksSinceInjury(situation);
  const acute = forIt.filter(({ at }) => /\bacute/i.test(at.quote) || (weeks !== null && weeks <= ACUTE_WEEKS));
  if (acute.length > 0 || forIt.length === 0) return weighed(acute, against);
  return silent(forIt.slice(0, 1), 'Muscle spasm is recorded, but nothing says that it is acute.');
});

/** A flare-up or exacerbation on top of a lasting complaint. */
export const acuteExacerbation = recorded(
  'an acute exacerbation',
  STATED,
  /exacerbat|flare|acute(?:ly)? (?:pain|episode|increase|worse)/i,
);

/** Surgery within the last half year, or asked for with this request. */
export const postoperative = condition('a recent operation', situation => {
  const { on, request } = situation;
  if (/post-?\s?op/i.test(request.reviewed)) return { verdict: 'met', evidence: [] };
  const done = patientFacts(situation, 'surgery').filter(
    ({ assertion }) => assertion === 'affirmed' || assertion === 'historical',
  );
  const recent = done.filter(
    ({ date }) => on !== null && date !== null && date <= on && weeksBetween(date, on) <= AFTER_SURGERY_WEEKS,
  );
  if (recent.length > 0) return weighed(recent, []);
  return silent();
});

/** Any reason of the moment: spasm, exacerbation or operation. */
export const acuteEpisode = any(acuteSpasm, acuteExacerbation, postoperative);

/** The operation an item serves: decided with it and supported, or done. */
export const supportedOperation = any(
  postoperative,
  condition('an operation that is supported', ({ follows }) =>
    follows === null
      ? { verdict: 'not-documented', evidence: [] }
      : { verdict: 'met', evidence: [], finding: `It serves ${itemName(follows)}, which is itself supported.` },
  ),
);
