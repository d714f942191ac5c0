import { allKinds } from '../kinds/all-kinds.ts';
import { scoresOf } from '../kinds/classify.ts';
import type { BoundaryCue } from '../document-index.ts';
import type { PageCues } from '../cues/page-cues.ts';

/** What stands around a page: the page before it that says something, and what lies between. */
export type Around = {
  readonly before: PageCues;
  readonly blankBetween: boolean;
  /** The file of the page, or of the one before, holds this page alone. */
  readonly filesOfOnePage: boolean;
  /** One of the two pages is headed as of the worker, the other as certainly of another person. */
  readonly changesPerson: boolean;
  /** An earlier page that is the same sheet: whether a document begins there; whether the page before repeats the one before it. */
  readonly repeats: { readonly page: number; readonly begins: boolean; readonly inStep: boolean } | null;
};

/** A document goes on unless something speaks for a new one. */
const PRIOR: BoundaryCue = { cue: 'pages mostly go on', weight: -1 };

/** What speaks for (above 0) and against (below 0) a document beginning at a page. */
export function boundaryCues(page: PageCues, around: Around): BoundaryCue[] {
  return [
    PRIOR,
    ...fileCues(page, around),
    ...cue('of another person than the page before', 5, around.changesPerson),
    ...numberingCues(page, around.before),
    ...openingCues(page, around.before),
    ...endingCues(around),
    ...runningCues(page, around.before),
    ...faxCues(page, around.before),
    ...repeatCues(around),
    ...kindCues(page, around.before),
  ].filter(({ weight }) => weight !== 0);
}

function cue(said: string, weight: number, holds: boolean): BoundaryCue[] {
  return holds ? [{ cue: said, weight }] : [];
}

function fileCues(page: PageCues, { before, filesOfOnePage }: Around): BoundaryCue[] {
  if (page.file === before.file) return [];
  return filesOfOnePage ? cue('a new file, of one page each', 1.2, true) : cue('a new file', 4, true);
}

function numberingCues({ numbering }: PageCues, before: PageCues): BoundaryCue[] {
  const was = before.numbering;
  const first = numbering?.number === 1;
  if (numbering === null) {
    if (was === null || was.of === null) return [];
    return was.number === was.of
      ? cue(`the page before is ${was.number} of ${was.of}`, 2.5, true)
      : cue(`the page before is ${was.number} of ${was.of}`, -1.5, true);
  }
  const told = `page ${numbering.number}${numbering.of === null ? '' : ` of ${numbering.of}`}`;
  // A stack scanned the wrong way up comes back to front; two pages so are likelier two documents.
  const back = was !== null && was.number === numbering.number + 1 && was.of === numbering.of && (was.of ?? 0) > 2;
  if (back) return cue(`${told} after page ${was.number}, back to front`, -12, true);
  if (first) return cue(told, numbering.of === null ? 2 : 4, true);
  const follows = was !== null && was.number === numbering.number - 1;
  if (numbering.of === null) {
    if (follows) return cue(`${told} after page ${was.number}`, -4, true);
    return cue(told, was === null ? -2 : -1, true);
  }
  if (follows && (was.of === null || was.of === numbering.of)) return cue(`${told} after page ${was.number}`, -6, true);
  if (follows && was.number !== was.of) return cue(`${told} after page ${was.number} of another total`, -4, true);
  if (was?.of === numbering.of && was.number < numbering.number) return cue(`${told}, some missing`, -2.5, true);
  return was === null ? cue(told, -2, true) : cue(`${told}, not after ${was.number} of ${was.of ?? '?'}`, 1, true);
}

function openingCues(page: PageCues, before: PageCues): BoundaryCue[] {
  const heading = page.headings.filter(({ over }) => over).toSorted((a, b) => b.weight - a.weight)[0];
  const repeated =
    heading !== undefined &&
    before.headings.some(({ kind, over, line }) => over && kind === heading.kind && line <= 2 && heading.line <= 2);
  const title = heading === undefined ? undefined : allKinds[heading.kind]?.kind;
  const labelled = page.patientLabels >= 3;
  return [
    ...cue(
      `title of a paper: ${title ?? ''}`,
      repeated ? 1.5 : heading !== undefined && heading.line > 9 ? 2 : 3,
      heading !== undefined,
    ),
    // On a page numbered 2 or more it is the title of a section.
    ...cue('some title', 1.5, heading === undefined && page.someTitle && (page.numbering?.number ?? 1) === 1),
    ...cue('a letterhead', page.head === before.head ? 0.3 : 1.2, page.letterhead),
    ...cue('a salutation', 2, page.salutation),
    ...cue('a section that opens notes', 0.8, page.openingSection),
    ...cue('a block naming the patient', 0.8, labelled),
    ...cue('a separator sheet', 4, page.separator),
    ...cue('continued', -3, page.continued),
    ...cue('begins in mid-sentence', -2, page.startsMidSentence),
  ];
}

function endingCues({ before, blankBetween }: Around): BoundaryCue[] {
  return [
    ...cue('a separator sheet before it', 4, before.separator),
    ...cue('a blank page before it', 0.8, blankBetween),
    ...cue('a signature or closing before it', 1.5, before.closes),
    ...cue('the end said before it', 3, before.ended),
    ...cue('the page before breaks off in mid-sentence', -1.2, before.endsMidSentence),
    ...cue('the page before says it goes on', -3, before.continuesOver),
  ];
}

function runningCues(page: PageCues, before: PageCues): BoundaryCue[] {
  const sameHead = page.head !== '' && page.head === before.head;
  const bothDated = page.headDate !== null && before.headDate !== null;
  return [
    ...cue('the same running head', -0.8, sameHead && page.numbering === null),
    ...cue('the same date at the head', -2.5, bothDated && page.headDate === before.headDate && sameHead),
    ...cue('the same date at the head', -0.5, bothDated && page.headDate === before.headDate && !sameHead),
    ...cue('another date at the head', 2.5, bothDated && page.headDate !== before.headDate),
    ...cue(
      'another letterhead',
      0.8,
      page.provider !== null && before.provider !== null && page.provider !== before.provider,
    ),
  ];
}

function faxCues(page: PageCues, before: PageCues): BoundaryCue[] {
  if (page.fax === null) return [];
  if (before.fax === null) return cue('a fax begins', 0.5, true);
  const sameJob = page.fax.job === before.fax.job;
  return [
    ...cue('the same fax goes on', -0.5, sameJob && page.fax.number === before.fax.number + 1),
    ...cue('another fax', 0.9, !sameJob || page.fax.number <= before.fax.number),
  ];
}

/** A document sent again begins and goes on where it did before. */
function repeatCues({ before, repeats }: Around): BoundaryCue[] {
  if (repeats === null) return [];
  const { page, begins, inStep } = repeats;
  return [
    ...cue('the same sheet again', 4, page === before.page),
    ...cue(`repeats page ${page}, where a document begins`, 3, begins && page !== before.page),
    ...cue(`goes on as pages ${page - 1} and ${page} do`, -4, !begins && inStep),
  ];
}

/** Kinds told by what is said alone: only a clear difference counts. */
function kindCues(page: PageCues, before: PageCues): BoundaryCue[] {
  const [here, second] = scoresOf([{ ...page, headings: [] }]);
  const [there] = scoresOf([{ ...before, headings: [] }]);
  if (here === undefined || there === undefined || here.kind === there.kind) return [];
  const clear = here.score >= 4 && here.score - (second?.score ?? 0) >= 2;
  return cue(`says other things than the page before: ${here.kind}`, 0.8, clear && there.score >= 3);
}
