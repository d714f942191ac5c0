import { source } from '#domain/cases/service/parties-served.ts';
import type { LiveCheck } from './live-draft.ts';

/** Says on whom the determination must be served whom the case does not name. */
export const serviceIncomplete: LiveCheck = {
  rule: 'service-incomplete',
  severity: 'warning',
  source,
  find: ({ unnamed }) =>
    (unnamed ?? []).map(who => ({
      item: null,
      message: `The determination is served on ${who}, whom the case does not name: say how it gets there.`,
      at: { part: 'service', start: 0, end: who.length, quote: who },
    })),
};
