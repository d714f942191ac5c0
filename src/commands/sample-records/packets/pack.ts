import { daysLater } from '#domain/calendar/days-later.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Random } from '#commands/simulation/random.ts';
import { between, happens, oneOf, shuffled } from '../chance.ts';
import { shown } from '../course/days.ts';
import type { Desk, Paper } from '../writing/desk.ts';
import { faxCover, separatorSheet } from '../writing/papers/letters.ts';
import { sheetsOf } from '../writing/write-paper.ts';
import { copiesOf, type Pile } from './copies.ts';
import type { Packed, PackedFile, PackedPage, PackedSubmission, Unit } from './unit.ts';

export type Wanted = {
  readonly pages: number;
  /** Share of the pages that are scans. */
  readonly scanned: number;
  /** Share of the pages that were sent before. */
  readonly copied: number;
};

type Box = {
  readonly name: string;
  readonly piles: Pile[];
  readonly party: PackedSubmission['party'];
  readonly sender: string;
};

/** Puts the papers into deliveries and files: most once, a third of the pages again, with covers, separators, blank sheets and papers of other people. */
export function pack(
  random: Random,
  desk: Desk,
  units: readonly Unit[],
  strangers: readonly Unit[],
  wanted: Wanted,
): PackedSubmission[] {
  const boxes = boxesOf(desk, wanted.pages);
  const extras = extraPapers(random, desk, [...units, ...strangers], Math.max(2, Math.round(wanted.pages * 0.03)));
  const all = [...units, ...strangers, ...extras];
  const sum = all.reduce((pages, { sheets }) => pages + sheets.length, 0);
  deal(random, boxes, units);
  for (const extra of extras)
    place(
      random,
      oneOf(random, boxes),
      { unit: extra, order: extra.sheets.keys().toArray() },
      extra.paper.kind === 'blank' ? 1 : 0,
    );
  for (const unit of strangers)
    place(random, oneOf(random, boxes.slice(1)), { unit, order: unit.sheets.keys().toArray() }, 1);
  for (const copy of copiesOf(random, units, wanted.pages - sum)) place(random, oneOf(random, boxes.slice(1)), copy, 1);

  // Which pages are scans: whole files, and one file of which a part is.
  let scans = Math.round(wanted.pages * wanted.scanned);
  const scanFirst = new Set(shuffled(random, boxes.slice(0, -1)).concat(boxes.slice(-1)));
  const scannedIn = new Map<Box, number>();
  for (const box of scanFirst) {
    const pages = box.piles.reduce((count, { order }) => count + order.length, 0);
    const taken = Math.min(pages, scans);
    scannedIn.set(box, taken);
    scans -= taken;
  }
  return submissionsOf(random, desk, boxes, scannedIn);
}

function boxesOf(desk: Desk, pages: number): Box[] {
  const { administrator, attorney, clinicians } = desk.cast;
  const count = Math.min(40, Math.max(5, Math.round(pages / 130)));
  const parties = [
    { name: 'decision-and-application', party: 'claims-administrator', sender: administrator.name },
    { name: 'medical-records', party: 'claims-administrator', sender: administrator.name },
    { name: 'treating-physician', party: 'physician', sender: clinicians.pain.office.name },
    { name: 'subpoenaed-records', party: 'claims-administrator', sender: administrator.name },
    { name: 'applicant-exhibits', party: 'attorney', sender: attorney.name },
  ] as const;
  return Array.from({ length: count }, (_, index) => {
    const of = parties[index < 5 ? index : 1 + (index % 4)] ?? parties[1];
    return { ...of, name: index < 5 ? of.name : `${of.name}-${Math.floor(index / 4) + 1}`, piles: [] };
  });
}

/** Papers of the dispute come first; the others by office or by time, as senders keep them. */
function deal(random: Random, boxes: readonly Box[], units: readonly Unit[]): void {
  const [first] = boxes;
  const rest = boxes.slice(1);
  const byTime = units.toSorted((a, b) => a.on.localeCompare(b.on));
  for (const [index, unit] of byTime.entries()) {
    const isDispute =
      ['imr-application', 'ur-decision', 'request-for-authorization', 'proof-of-service'].includes(unit.paper.kind) &&
      index > byTime.length * 0.8;
    const byDate = rest[Math.floor((index / byTime.length) * rest.length)];
    const box = isDispute ? first : happens(random, 0.8) ? byDate : oneOf(random, rest);
    box?.piles.push({ unit, order: unit.sheets.keys().toArray() });
  }
  for (const box of rest) if (happens(random, 0.4)) box.piles.reverse();
}

function place(random: Random, box: Box, pile: Pile, least: number): void {
  box.piles.splice(between(random, Math.min(least, box.piles.length), box.piles.length), 0, pile);
}

function extraPapers(random: Random, desk: Desk, units: readonly Unit[], pages: number): Unit[] {
  const last = units.reduce((latest, { on }) => (on > latest ? on : latest), desk.course.injured);
  let sheet = units.reduce((sum, { sheets }) => sum + sheets.length, 0);
  return Array.from({ length: pages }, (_, number): Unit => {
    const on = daysLater(last, between(random, -300, 20));
    const paper: Paper =
      number % 3 === 0
        ? faxCover(desk, on, between(random, 2, 40), number)
        : number % 3 === 1
          ? blank
          : separatorSheet(desk, number);
    sheet += 1;
    return {
      paper,
      on,
      sheets: paper === blank ? [{ runs: [], strokes: [], marked: [] }] : sheetsOf(desk, paper).slice(0, 1),
      firstSheet: sheet,
      happening: null,
    };
  });
}

const blank: Paper = {
  kind: 'blank',
  title: null,
  date: null,
  author: null,
  provider: null,
  style: 'form',
  blocks: [],
};

function submissionsOf(
  random: Random,
  desk: Desk,
  boxes: readonly Box[],
  scannedIn: ReadonlyMap<Box, number>,
): PackedSubmission[] {
  const start = desk.course.happenings.at(-1)?.on ?? desk.course.injured;
  const submissions: { sender: string; party: Box['party']; on: CivilDate; files: PackedFile[] }[] = [];
  for (const [index, box] of boxes.entries()) {
    const last = submissions.at(-1);
    const isNew = last === undefined || last.sender !== box.sender || (index > 4 && happens(random, 0.3));
    const into = isNew
      ? { sender: box.sender, party: box.party, on: daysLater(start, 12 + index * 2), files: [] }
      : last;
    if (isNew) submissions.push(into);
    const path = `${String(submissions.length).padStart(2, '0')}-${box.party}/${box.name}.pdf`;
    into.files.push(fileOf(random, box, path, scannedIn.get(box) ?? 0, into.on));
  }
  // The administrator sends one file again as it was.
  const [first] = submissions;
  const again = first?.files.at(-1);
  if (first !== undefined && again !== undefined) {
    const path = `${String(submissions.length + 1).padStart(2, '0')}-claims-administrator/second-sending.pdf`;
    submissions.push({
      sender: first.sender,
      party: first.party,
      on: daysLater(start, 14 + boxes.length * 2),
      files: [{ ...again, path, again: again.path }],
    });
  }
  return submissions;
}

function fileOf(random: Random, box: Box, path: string, scans: number, on: CivilDate): PackedFile {
  const prefix = happens(random, 0.4) ? oneOf(random, ['CA', 'DEF', 'APPL', 'EX']) : null;
  const total = box.piles.reduce((sum, { order }) => sum + order.length, 0);
  const sender = `${between(random, 2090000000, 9519999999)}`;
  let number = 0;
  const papers = box.piles.map(({ unit, order }): Packed => {
    const isFax = happens(random, 0.45);
    const faxed = daysLater(unit.on > on ? on : unit.on, between(random, 1, 9));
    const style = oneOf(random, ['slashes', 'iso', 'day-first'] as const);
    return {
      unit,
      pages: order.map((at, index): PackedPage => {
        number += 1;
        const scanned = number <= scans;
        const header = oneOf(random, faxHeaders)
          .replaceAll('{date}', shown(faxed, style))
          .replaceAll('{time}', `${between(random, 7, 18)}:${between(random, 10, 59)}`)
          .replaceAll('{from}', sender)
          .replaceAll('{page}', String(index + 1).padStart(3, '0'))
          .replaceAll('{pages}', String(order.length).padStart(3, '0'));
        return {
          sheet: unit.sheets[at] ?? { runs: [], strokes: [], marked: [] },
          sheetNumber: unit.firstSheet + at,
          scanned,
          turned: scanned && happens(random, 0.04) ? oneOf(random, [90, 180, 270] as const) : 0,
          faxHeader: scanned && isFax && unit.paper.kind !== 'blank' ? header : null,
          stamp: prefix === null || unit.paper.kind === 'blank' ? null : `${prefix}${String(number).padStart(6, '0')}`,
          blank: unit.paper.kind === 'blank',
        };
      }),
    };
  });
  return { path, form: scans === 0 ? 'born-digital' : scans >= total ? 'scanned' : 'mixed', papers, again: null };
}

const faxHeaders = [
  '{date} {time}   FROM: {from}          P. {page}/{pages}',
  'Fax Server   {date} {time}:14   PAGE {page}/{pages}   {from}',
  'FROM {from}   ({date}) {time}/ST. {time}/NO. 75{page}   P {page}',
  'To: 19165550142   Page {page} of {pages}   {date} {time} PDT   {from}',
];
