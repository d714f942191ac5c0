import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { Application } from '../application/application.ts';
import type { Ground, GroundCode } from '../screening/ground.ts';
import type { Eligible, Screened } from '../screening/screening.ts';

export const source: readonly Source[] = [
  {
    cite: 'Labor Code 4610.5(k)',
    says: 'the parties are told whether a request is approved for review, in whole or in part, and if not, why',
  },
  {
    cite: '8 CCR 10575(a)',
    says: "a finding that an application is not eligible is appealed to the Workers' Compensation Appeals Board within 30 days",
  },
];

/** What goes to the parties: paragraphs under headings, in plain words. */
export type Notice = { readonly title: string; readonly sections: readonly Section[] };
type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

const results: Readonly<Record<Eligible, string>> = {
  whole: 'The application can be reviewed. It goes to the review organization, which will write to the parties.',
  part: 'Part of the application can be reviewed, and part of it cannot for now, or at all.',
  no: 'The application cannot be reviewed, for the reasons below.',
  deferred: 'The application has to wait. Nothing in it is refused for lack of necessity.',
};

const appeal =
  "A party that disagrees may appeal to the Workers' Compensation Appeals Board: a verified petition, filed and served on all parties within 30 days of service of this notice (8 CCR 10575).";
const waiting =
  'When the dispute about liability is resolved the claims administrator must say so to the worker. From service of that notice there are 30 days to apply (Labor Code 4610.5(h)(2)).';
const nothingDecided =
  'This notice says nothing about whether the treatment is medically necessary. Only a physician decides that, in a review.';

/** The notice of a screening: what was found, the rule, how it is mended and until when, and where else to go. */
export function noticeOf(screened: Screened, application: Application): Notice {
  const { eligible, grounds, items, inquiries } = screened;
  const received = `The application was received on ${civilDayWords(application.received)}.`;
  const reviewed = application.items.filter((_, index) => items[index] === 'yes').map(item => `“${item.title}”`);
  const next = [
    ...(items.includes('no') ? [appeal] : []),
    ...(items.includes('deferred') ? [waiting] : []),
    nothingDecided,
  ];
  return {
    title: 'Independent medical review: notice about an application',
    sections: [
      { heading: 'Result', paragraphs: [`${received} ${results[eligible]}`] },
      ...(eligible === 'part' ? [{ heading: 'What can be reviewed', paragraphs: reviewed }] : []),
      ...grounds.map((ground, index) => sectionOf(ground, index, application)),
      ...(inquiries.length === 0 ? [] : [{ heading: 'What we need to know', paragraphs: inquiries.map(inquiryWords) }]),
      { heading: 'What comes next', paragraphs: next },
    ],
  };
}

function sectionOf(ground: Ground, index: number, { items, received }: Application): Section {
  const about = ground.item === null ? 'the whole application' : `“${items[ground.item]?.title ?? ''}”`;
  return {
    heading: `Reason ${index + 1}, for ${about}`,
    paragraphs: [
      ground.message,
      `The rule: ${ground.says} (${ground.source}).`,
      ...cureWords(ground, received),
      ...(ground.elsewhere === null ? [] : [`Where to go: ${ground.elsewhere}.`]),
      ...(ground.notes.length === 0 ? [] : [`Note: ${ground.notes.join('; ')}.`]),
      ...(ground.confidence === 'high' ? [] : [`How sure this is: ${ground.confidence}. The point is not settled.`]),
    ],
  };
}

/** Where the dispute is over, or goes on under another number, nothing needs to be mended. */
const over: readonly GroundCode[] = ['AUTHORIZED', 'SETTLED', 'RFA_WITHDRAWN', 'DUPLICATE'];

function cureWords({ code, cure, lastDayToCure }: Ground, received: string): readonly string[] {
  if (cure === null) return over.includes(code) ? [] : ['This cannot be mended.'];
  if (lastDayToCure === null) return [`How to mend it: ${cure}.`];
  const is = lastDayToCure < received ? 'was' : 'is';
  return [`How to mend it: ${cure}. The last day for it ${is} ${civilDayWords(lastDayToCure)}.`];
}

function inquiryWords({ of, question }: Screened['inquiries'][number]): string {
  return `${of === 'worker' ? 'To the worker' : 'To the claims administrator'}: ${question}`;
}

/** The notice as text, a blank line between paragraphs. */
export function noticeText({ title, sections }: Notice): string {
  const blocks = sections.map(({ heading, paragraphs }) => [`${heading}:`, ...paragraphs].join('\n\n'));
  return `${[title, ...blocks].join('\n\n')}\n`;
}
