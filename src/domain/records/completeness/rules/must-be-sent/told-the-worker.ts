import type { Source } from '#domain/law/source.ts';
import { counted, idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(C)',
  says: 'the claims administrator sends everything it gave the worker about the UR decision, other than the decision',
};

const TO_WORKER =
  /\bdear (?:mr|ms|mrs|injured worker|claimant|applicant|employee)\b|\bto(?: the)?:? (?:injured worker|claimant|employee)\b/i;
const ABOUT_REVIEW =
  /\butili[sz]ation review\b|\bmedical treatment (?:request|was)|\brequest for (?:authorization|treatment)|\b(?:delay|deny|denied|modif\w+|authoriz\w+)\b/i;

/** Letters to the worker about the UR decision. That there are none cannot be seen from the record. */
export const toldTheWorker: RecordRule = {
  rule: 'told-the-worker',
  source,
  find: ({ documents, textOf }) => {
    const letters = documents.filter(
      ({ id, kind }) => kind === 'correspondence' && TO_WORKER.test(textOf(id)) && ABOUT_REVIEW.test(textOf(id)),
    );
    if (letters.length > 0)
      return {
        state: 'present',
        what: `${counted(letters.length, 'letter')} to the worker about the decision`,
        documents: idsOf(letters),
      };
    return {
      state: 'unclear',
      what: 'no letter to the worker about the decision; the administrator is to say whether there was any',
      documents: [],
    };
  },
};
