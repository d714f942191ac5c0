import type { Draft, KindFinder } from '../../draft.ts';
import { sentenceAt } from '../../reading/reading.ts';

/** Words before the service asked for. */
const ASKS =
  /\b(?:requests?\s+for(?!\s+authorization\s+(?:form|dated|was|is|requested))(?:\s+authorization\s+(?:for|of))?|request(?:ed|ing)\s+(?:authorization\s+(?:for|of)\s+)?|request\s+for\s+authorization\s+requested|requested\s+service\s+to\s+include|authorization\s+for|refills?\s+(?:for|of)|at\s+issue\s+is)\s*(?:the\s+|an?\s+)?/gi;
const END = /[.;](?=\s|$)|,?\s+(?:was|were|is|are|has|have|stating|dated|due\s+to|because|given|on\s+\d|and\s+partially|which|but|to\s+be|to\s+evaluate|by\s+the)\b/i;
const SOUGHT_BEFORE = /(?:^|[.;]|,|\bthat\b)\s*(?:an?\s+|the\s+)?(?<item>[^.;,]{3,150})\s+(?:was|were)\s+(?:sought|requested|ordered)\b/gi;

/** Services a physician asks for, as worded. */
export const findRequests: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  const add = (from: number, to: number): void => {
    const lead = /^[\s:,]*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const start = from + lead;
    const end = start + text.slice(start, to).trimEnd().length;
    const said = text.slice(start, end).replace(/\s+/g, ' ');
    if (said.length < 3 || /^(?:as|by|on|that|while|in|to|at|from|authorization|the\s+requested|treatment|services?|this|that|it|form|were|was|treatments)\b/i.test(said)) return;
    if (found.some(draft => draft.start < end && start < draft.end)) return;
    found.push({ says: { kind: 'request', value: { text: said } }, start, end, assertion: 'affirmed', ofReview: true });
  };
  for (const match of text.matchAll(ASKS)) {
    const from = match.index + match[0].length;
    const limit = Math.min(sentenceAt(reading, match.index).end, from + 260);
    const stop = END.exec(text.slice(from, limit))?.index ?? limit - from;
    if (stop > 0) add(from, from + stop);
  }
  for (const match of text.matchAll(SOUGHT_BEFORE)) {
    const sentence = sentenceAt(reading, match.index + match[0].length - 1);
    const item = match.groups?.['item'] ?? '';
    const from = match.index + match[0].indexOf(item);
    if (!/\brequests?\b/i.test(item)) add(Math.max(sentence.start, from), from + item.length);
  }
  return found;
};
