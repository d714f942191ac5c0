import type { Source } from '#domain/law/source.ts';
import { idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(B)',
  says: 'the claims administrator sends a copy of the application form that went to the worker with the UR decision, without instructions',
};

/** The application form that went out with the UR decision; the application filed on it shows it. */
export const applicationForm: RecordRule = {
  rule: 'application-form',
  source,
  find: ({ documents }) => {
    const forms = documents.filter(({ kind }) => kind === 'imr-application');
    return {
      state: forms.length > 0 ? 'present' : 'missing',
      what: forms.length > 0 ? 'the form for independent medical review' : 'no form for independent medical review',
      documents: idsOf(forms),
    };
  },
};
