import { monthNames } from '#domain/calendar/months.ts';
import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn, type Span, wordsAt } from '../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../letter/once-said.ts';
import { maySay } from '../told-plainly/may-say.ts';

/** What has a day, each by its names. */
// biome-ignore format: a table reads in columns
const EVENTS: readonly (readonly [event: string, names: string])[] = [
  ['operation', String.raw`surger(?:y|ies)|operations?|operated|reconstruction|repair(?:ed)?|release|arthroscop\w+|fusion|fused|replacement|arthroplasty|meniscectomy|discectomy|laminectomy|decompression`],
  ['injection', String.raw`injections?|injected|epidurals?|ESIs?|shots?`],
  ['ablation',  String.raw`ablations?|neurotomy|rhizotomy|RFAs?`],
  ['block',     'blocks?'],
  ['study',     String.raw`MRIs?|CT|scans?|EMG\S*|electrodiagnos\w+|nerve (?:conduction )?stud\w+|x-?rays?|radiographs?|films?`],
  ['accident',  String.raw`accidents?|falls?|fell|injur(?:y|ed)|crash|collision|incident`],
];
const NAMES = EVENTS.map(([, names]) => names).join('|');
/** "The operation in the first week of September", "the MRI of late July". */
const OF_MONTH = new RegExp(
  String.raw`\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]his)\s(?:[a-z-]+\s){0,2}?(?<event>${NAMES})\s(?:(?:was\s)?(?:done|performed|given|made|took place|happened|was)\s)?(?:of|in|from|at|since)\s(?:(?:the|last|this|past|early|late|mid|middle|beginning|end|start|first|second|third|fourth|week|days|half|part|of)[\s-])*(?<month>${monthNames.join('|')})\b(?!\s(?:\d|of\s\d))`,
  'g',
);
const trying = maySay([OF_MONTH]);

type Dated = Span & { readonly event: string; readonly month: string };
const saidOfMonth = onceSaid((whole, sentence, own): readonly Dated[] =>
  trying(whole, sentence, own).length === 0
    ? []
    : everyMatch(own.text, OF_MONTH).map(match => ({
        event: eventCalled(match.groups?.['event'] ?? ''),
        month: String(monthNames.indexOf(match.groups?.['month'] ?? '') + 1).padStart(2, '0'),
        ...spanOf(match),
      })),
);
const WHOLE = EVENTS.map(([event, names]) => [event, new RegExp(`^(?:${names})$`, 'i')] as const);
const eventCalled = (written: string): string => WHOLE.find(([, names]) => names.test(written))?.[0] ?? '';
const NAMED = new Map(EVENTS.map(([event, names]) => [event, new RegExp(String.raw`\b(?:${names})\b`, 'i')]));

const NOT_SO = /\b(?:if|would|should|could|may be|planned|scheduled|next|upcoming|another|before|after that)\b/i;
const monthOf = (day: string): string => day.slice(5, 7);

/** What the reasons date by a month of which the summary knows nothing, while it gives that event a day. */
export function eventMonth({ summary, determination }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  return inSentences(rationale, saidOfMonth, (said, sentence): Defect[] =>
    said.flatMap(({ event, month, start, end }): Defect[] => {
      const words = rationale.text.slice(sentence.start, sentence.start + start);
      if (NOT_SO.test(words) || rationale.isOfGuideline(sentence)) return [];
      const days = summary.dates().filter(({ date, month: told }) => date !== null || told !== null);
      const known = [
        ...days.map(({ date, month: told }) => date ?? told ?? ''),
        determination.header.dateOfInjury ?? '',
      ];
      if (known.some(day => monthOf(day) === month) || summary.text.includes(monthNames[Number(month) - 1] ?? ''))
        return [];
      const first = days.find(({ start: at }) => NAMED.get(event)?.test(wordsAt(summary, at)) === true);
      if (first === undefined) return [];
      return [
        {
          item: index,
          severity: 'warning',
          message: `The reasons date this by a month the summary does not know: it gives "${summary.text.slice(first.start, first.end)}"; correct the one that is wrong.`,
          at: placeIn(rationale, placed({ start, end }, sentence)),
          against: placeIn(summary, first),
        },
      ];
    }),
  );
}
