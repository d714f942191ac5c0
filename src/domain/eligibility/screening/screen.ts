import { leastConfidence } from '#domain/calendar/counting/confidence.ts';
import type { Application } from '../application/application.ts';
import type { ApplicationPeriod } from '../application/application-period.ts';
import { allGrounds } from './all-grounds.ts';
import { eligibleAsAWhole, eligibleItems } from './eligible.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Found, type Ground, GroundCode, type GroundRule } from './ground.ts';
import { inquiriesOf } from './inquiries.ts';
import type { Screened } from './screening.ts';

/**
 * Whether an application may be reviewed, with every ground against it. Dates must have been found in order, and the
 * time to apply comes counted.
 */
export function screen(application: Application, period: ApplicationPeriod): Screened {
  const facts = factsOf(application, period);
  const grounds = GroundCode.options.flatMap(code => {
    const rule = allGrounds[code];
    const found = rule.find(facts).toSorted((a, b) => (a.item ?? -1) - (b.item ?? -1));
    return found.map(each => groundOf(rule, each, facts));
  });
  const reach = grounds.map(({ code, item }) => ({ item, defers: allGrounds[code].defers === true }));
  const items = eligibleItems(application.items.length, reach);
  return {
    eligible: eligibleAsAWhole(items),
    profile: facts.profile,
    grounds,
    items,
    period,
    inquiries: inquiriesOf(facts),
    possibleDuplicates: facts.duplicates
      .filter(({ verdict }) => verdict === 'possible')
      .map(({ id, reasons }) => ({ id, reasons: [...reasons] })),
  };
}

const unread = 'the text of the rules of 1 Apr 2026 was not obtained; the rule is that of the time before';

function groundOf(rule: GroundRule, found: Found, { regulationsRead }: Facts): Ground {
  const source = found.source ?? rule.source;
  const fromUnreadRules = rule.regulationOnly === true && !regulationsRead;
  return {
    code: rule.code,
    item: found.item,
    source: source.cite,
    says: source.says,
    cure: found.cure ?? null,
    lastDayToCure: found.lastDayToCure ?? null,
    message: found.message,
    elsewhere: found.elsewhere ?? null,
    confidence: leastConfidence(source.confidence, found.confidence, fromUnreadRules ? 'low' : 'high'),
    notes: [...(found.notes ?? []), ...(fromUnreadRules ? [unread] : [])],
  };
}
