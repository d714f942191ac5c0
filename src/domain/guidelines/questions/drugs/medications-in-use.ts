import { condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';

/** Any drug in use. */
export const ongoingMedication = condition('a drug in use', situation =>
  weighed(
    patientFacts(situation, 'medication')
      .filter(({ assertion, value }) => assertion === 'affirmed' && value.status === 'current')
      .slice(0, 2),
    [],
  ),
);
