import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { sentenceAt } from '../../reading/reading.ts';
import { requestedRows } from './requested-rows.ts';

/** Words before the service asked for. */
const ASKS =
  /\b(?:request\s+for\s+authorization\s+(?:requested\s+services?\s+(?:to\s+include|included?|includes)|is\s+for\s?:?)|(?:also\s+)?(?:ordered|requested|sought)\s+(?:was|were)\s+|requested\s+services?\s+(?:to\s+include|included?|includes)|requests?\s+for\s+authorization\s+(?:\(rfa\)\s+)?(?:dated\s+\S{6,12}\s+)?(?:is|was|has\s+been)\s+(?:noted|received|submitted|made|issued)\s+(?:for|requesting)|requests?\s+for(?!\s+authorization\s+(?:form|dated|was|is|requested))(?:\s+authorization\s+(?:for|of))?|request(?:ed|ing)\s+(?:authorization\s+(?:for|of)\s+)?|request\s+for\s+authorization\s+(?:requested(?:\s+services?\s+(?:to\s+include|included?|includes))?|is\s+for\s?:?)|requests?\s+(?:was|were)\s+(?:received|submitted|made|issued)\s+for|requested\s+service\s+to\s+include|authorization\s+for\b|refills?\s+(?:for|of)|at\s+issue\s+is)\s*(?:the\s+|an?\s+)?/gi;
const END =
  /\.(?=\s|$)|;(?!\s+and\s)(?=\s|$)|,?\s+(?:was|were|is|are|has|have|stating|dated|due\s+to|because|given|on\s+\d|and\s+partially|which|but|to\s+be|to\s+evaluate|by\s+the)\b/i;
/** "Regarding MRI of the knee, the request is …". */
const REGARDING =
  /\b(?:regarding|concerning|as\s+(?:to|for)|with\s+regards?\s+to)\s+(?:the\s+|an?\s+)?(?<item>[^,.;]{4,100}),\s+the\s+request\b/gi;
const SOUGHT = /\b(?:was|were) (?:sought|requested|ordered|the original request)\b/gi;
/** Where one request ends and another begins. */
const NEXT_ITEM =
  /;\s*(?:and\s+)?|\s+and\s+(?=(?:an?\s+)?(?:\d+\s+)?(?:mri|magnetic|ct|x-?rays?|physical|occupational|acupuncture|chiropractic|emg|nerve|electrodiagnostic|consultation|injection|urine|additional|post-?op\w*)\b)/gi;
const SOUGHT_ITEM = /(?:^|[.;,]|\bthat\b) ?(?:an? |the )?(?<item>[^.;,]{3,150})$/i;

/** Words after "request" that name no service. */
const NOT_ASKED =
  /^(?:not|as|by|on|that|while|in|to|at|from|authorization|the\s+requested|treatment|services?|this|that|it|form|were|was|treatments|study\s+and|surgery$|procedure|cpt|hcpcs|treatment\s+\(see|of\s+the|physician|provider|requested|decision|date|by)\b/i;

/** Services a physician asks for, as worded, each of a list for itself. */
export const findRequests: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  const addOne = (from: number, to: number): void => {
    const lead = /^[\s:,]*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const start = from + lead;
    const end = start + text.slice(start, to).replace(/[\s,]+$/, '').length;
    const said = text.slice(start, end).replace(/\s+/g, ' ');
    if (said.length < 3 || NOT_ASKED.test(said)) return;
    if (found.some(draft => draft.start < end && start < draft.end)) return;
    found.push({ says: { kind: 'request', value: { text: said } }, start, end, assertion: 'affirmed', ofReview: true });
  };
  const add = (from: number, to: number): void => {
    let start = from;
    for (const cut of everyMatch(text.slice(from, to), NEXT_ITEM)) {
      // "MRI and x-ray of the knee": one word takes its part of the body from the next.
      if (!/\s/.test(text.slice(start, from + cut.index).trim()) && / of /.test(text.slice(from + cut.index, to)))
        continue;
      addOne(start, from + cut.index);
      start = from + cut.index + cut[0].length;
    }
    addOne(start, to);
  };
  for (const { start, end } of requestedRows(reading)) addOne(start, end);
  for (const match of everyMatch(text, ASKS)) {
    const from = match.index + match[0].length;
    const limit = Math.min(sentenceAt(reading, match.index).end, from + 260);
    const stop = END.exec(text.slice(from, limit))?.index ?? limit - from;
    if (stop > 0) add(from, from + stop);
  }
  for (const match of everyMatch(text, REGARDING)) {
    const item = match.groups?.['item'] ?? '';
    const start = match.index + match[0].indexOf(item);
    addOne(start, start + item.length);
  }
  for (const match of everyMatch(text, SOUGHT)) {
    const to = match.index - 1;
    const before = text.slice(Math.max(sentenceAt(reading, match.index).start, to - 180), Math.max(0, to));
    const item = SOUGHT_ITEM.exec(before)?.groups?.['item']?.replace(/^.*\bthat (?:an? |the )?/i, '') ?? '';
    if (item.length > 2 && !/\brequests?\b/i.test(item)) add(to - item.length, to);
  }
  return found;
};
