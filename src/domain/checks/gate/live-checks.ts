import { documentsUnlisted } from './documents-unlisted.ts';
import type { LiveCheck } from './live-draft.ts';
import { serviceIncomplete } from './service-incomplete.ts';

/** The checks that a live case has beside those of a letter. */
export const liveChecks: readonly LiveCheck[] = [documentsUnlisted, serviceIncomplete];
