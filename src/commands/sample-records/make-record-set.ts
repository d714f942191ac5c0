import { daysLater } from '#domain/calendar/days-later.ts';
import type { Random } from '#commands/simulation/random.ts';
import { between, chanceFor, oneOf } from './chance.ts';
import { castOf } from './course/cast.ts';
import { courseOf } from './course/course.ts';
import type { Happening } from './course/happening.ts';
import { pack } from './packets/pack.ts';
import { strangersOf } from './packets/strangers.ts';
import { plantContrary, withheldOf } from './packets/plant.ts';
import type { PackedPage, PackedSubmission } from './packets/unit.ts';
import { writePapers } from './packets/write-papers.ts';
import { HEIGHT, type Run, type Sheet, sheetText, WIDTH } from './paper/sheet.ts';
import { widthOf } from './paper/metrics.ts';
import type { RecordTruth } from './truth/record-truth.ts';
import { truthOf } from './truth/truth-of.ts';

export type RecordSetRequest = {
  readonly pages: number;
  readonly seed: number;
  /** Share of the pages that are scans, 0 to 1. */
  readonly scanned: number;
  readonly form: 'files' | 'text';
  /** Papers of other people that were filed with the record by mistake. */
  readonly misfiled: number;
};

export type RecordSet = { readonly submissions: readonly PackedSubmission[]; readonly truth: RecordTruth };

const PAGES_A_YEAR = 200; // what a year of such a case comes to, once
const COPIED = 1 / 3;

/** Makes up the record of one case: a worker, an injury, years of care, the papers of it, and what is true of them. */
export function makeRecordSet({ pages, seed, scanned, form, misfiled }: RecordSetRequest): RecordSet {
  const random = chanceFor(seed, 'set');
  const once = Math.round(pages * (1 - COPIED - 0.03));
  const years = Math.min(11, Math.max(0.8, once / PAGES_A_YEAR));
  const applied = `${between(random, 2015, 2018)}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
  const injured = daysLater(applied, -Math.round(years * 365));
  const course = courseOf(chanceFor(seed, 'course'), injured, years, once > 3500 ? 5 : once > 1500 ? 3 : 1);
  const happenings = [...course.happenings, ...othersOf(chanceFor(seed, 'others'), course.happenings, once)].toSorted(
    (a, b) => a.on.localeCompare(b.on),
  );
  const whole = { ...course, happenings };
  const desk = { seed, cast: castOf(chanceFor(seed, 'cast'), injured), course: whole };
  const planting = chanceFor(seed, 'planting');
  const withheld = withheldOf(planting, happenings);
  const needed = plantContrary(planting, happenings, withheld);
  const { units, registry } = writePapers(chanceFor(seed, 'papers'), desk, withheld, needed, once);
  const sheets = units.reduce((sum, unit) => sum + unit.sheets.length, 0);
  const strangers = strangersOf(desk, misfiled, sheets + 1);
  const submissions = pack(chanceFor(seed, 'packing'), desk, units, strangers, { pages, scanned, copied: COPIED });
  const truth = truthOf({
    seed,
    worker: desk.cast.worker,
    course: whole,
    registry,
    submissions,
    form,
    textOf,
    strangers: new Set(strangers),
  });
  return { submissions, truth };
}

/** Bills, ledgers, charts and testimony, of which large files are full. */
function othersOf(random: Random, happenings: readonly Happening[], pages: number): Happening[] {
  const count = Math.round(pages / 110);
  return Array.from({ length: count }, () => {
    const host = oneOf(random, happenings);
    const about =
      pages < 200
        ? oneOf(random, ['billing', 'pharmacy'] as const)
        : oneOf(random, ['billing', 'pharmacy', 'chart', 'chart', 'testimony'] as const);
    return {
      on: daysLater(host.on, 1),
      by: oneOf(random, ['primary', 'pain', 'surgeon'] as const),
      now: host.now,
      what: { is: 'other', about },
      must: false,
      inserts: [],
    };
  });
}

const textOf = (page: PackedPage) => sheetText(drawn(page, { faxHeader: false }));

const edge = (text: string, x: number, y: number): Run => ({ x, y, text, face: 'mono', size: 8, bold: false });

/** A page as it is drawn: its sheet with what fax and copy service put on it. */
export function drawn({ sheet, faxHeader, stamp }: PackedPage, with_: { readonly faxHeader: boolean }): Sheet {
  const added = [
    ...(with_.faxHeader && faxHeader !== null ? [edge(faxHeader, 24, 15)] : []),
    ...(stamp === null ? [] : [edge(stamp, WIDTH - 30 - widthOf(stamp, 'mono', 8), HEIGHT - 12)]),
  ];
  return { ...sheet, runs: [...sheet.runs, ...added] };
}
