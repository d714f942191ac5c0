import type { Random } from '#commands/simulation/random.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { between, happens, oneOf, shuffled } from '../chance.ts';
import type { ContraryTopic } from '../course/contrary-topics.ts';
import type { Happening } from '../course/happening.ts';
import { sheetText } from '../paper/sheet.ts';
import type { Desk, Paper } from '../writing/desk.ts';
import type { Registry } from '../writing/naming.ts';
import { urDecision } from '../writing/papers/decision.ts';
import { requestForm, reviewApplication } from '../writing/papers/disputes.ts';
import { proofOfService } from '../writing/papers/letters.ts';
import { otherPaper } from '../writing/papers/others.ts';
import { evaluationReport } from '../writing/papers/reports.ts';
import { plainWriters, sheetsOf } from '../writing/write-paper.ts';
import type { Unit } from './unit.ts';

/** Pages a paper is taken to have before it is written. */
const expected: ReadonlyMap<string, number> = new Map([
  ['request', 1.3],
  ['ur-decision', 5],
  ['application', 2],
]);
/** In the order in which they are written: a paper names those before it. */
const writingOrder: readonly string[] = ['evaluation', 'request', 'ur-decision', 'application'];

export type Written = { readonly units: readonly Unit[]; readonly registry: Registry };

/** Writes the papers of a course that fit into so many pages, the needed ones first; the rest was never sent. */
export function writePapers(
  random: Random,
  desk: Desk,
  withheld: ReadonlySet<number>,
  needed: ReadonlySet<number>,
  pages: number,
): Written {
  const { happenings } = desk.course;
  const units: Unit[] = [];
  const written = new Map<string, number>(); // the words of a paper and the number of its first sheet
  const earliest = new Map<ContraryTopic, string>(); // the day a topic was first documented
  let sheets = 0;
  const add = (paper: Paper, on: string, happening: number | null) => {
    const laid = sheetsOf(desk, paper);
    for (const { mark } of laid.flatMap(({ marked }) => marked)) {
      if (mark.is === 'documents' && on < (earliest.get(mark.topic) ?? '9')) earliest.set(mark.topic, on);
    }
    // Two papers the same to the letter, their day too, are one paper twice to whoever reads them.
    const words = laid.map(sheetText).join('\f');
    const firstSheet = written.get(words) ?? sheets + 1;
    written.set(words, firstSheet);
    units.push({ paper, on, sheets: laid, firstSheet, happening });
    sheets += laid.length;
    return laid.length;
  };

  const all = happenings
    .keys()
    .toArray()
    .filter(index => !withheld.has(index));
  const isNeeded = (index: number) => needed.has(index) || happenings[index]?.must === true;
  const wanted = [
    ...all.filter(isNeeded),
    ...shuffled(
      random,
      all.filter(index => !isNeeded(index)),
    ),
  ];
  const reviewed = Math.round(Math.min(60, 4 + pages / 12));
  const evaluated = 5 + reviewed / 6;
  const sent = new Set<number>();
  const later: number[] = [];
  let left = pages;
  for (const index of wanted) {
    const happening = happenings[index];
    if (happening === undefined || (left < 3 && !isNeeded(index))) continue;
    const { what } = happening;
    const writer = plainWriters[what.is];
    if (writer !== undefined) {
      left -= add(writer(desk, happening), happening.on, index);
    } else if (what.is === 'other') {
      const length =
        what.about === 'billing'
          ? 1
          : Math.min(Math.floor(left / 2), what.about === 'pharmacy' ? between(random, 1, 4) : between(random, 10, 50));
      if (length < 1) continue;
      left -= add(otherPaper(desk, happening, length), happening.on, index);
    } else {
      const size = expected.get(what.is) ?? evaluated;
      if (size > left && !isNeeded(index)) continue;
      left -= size;
      later.push(index);
    }
    sent.add(index);
  }

  const registry: Registry = { happenings, sent, withheld, namings: [] };
  const rankOf = (index: number) => writingOrder.indexOf(happenings[index]?.what.is ?? '');
  for (const index of later.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b)) {
    const happening = happenings[index];
    if (happening === undefined) continue;
    const { what } = happening;
    const estimate = expected.get(what.is) ?? evaluated;
    left += estimate - add(named(desk, happening, registry, reviewed, earliest), happening.on, index);
    const isServed = happening.what.is === 'ur-decision' || happening.what.is === 'evaluation';
    if (isServed && happens(random, 0.6)) add(proofOfService(desk, happening), happening.on, null);
  }
  // What the course leaves is filled with papers that large files are full of.
  for (let number = 0; left > 4 && happenings.length > 0; number += 1) {
    const host = oneOf(random, happenings);
    const about =
      left > 25
        ? oneOf(random, ['chart', 'testimony', 'pharmacy', 'billing'] as const)
        : oneOf(random, ['billing', 'pharmacy'] as const);
    const length =
      about === 'billing'
        ? 1
        : Math.min(Math.floor(left / 2), about === 'pharmacy' ? between(random, 1, 5) : between(random, 12, 40));
    const filler: Happening = {
      ...host,
      on: daysLater(host.on, number % 20),
      what: { is: 'other', about },
      inserts: [],
    };
    left -= add(otherPaper(desk, filler, Math.max(1, length)), filler.on, null);
  }
  return { units, registry };
}

function named(
  desk: Desk,
  happening: Happening,
  registry: Registry,
  reviewed: number,
  earliest: ReadonlyMap<ContraryTopic, string>,
): Paper {
  switch (happening.what.is) {
    case 'evaluation':
      return evaluationReport(desk, happening, registry, reviewed);
    case 'request':
      return requestForm(desk, happening, registry);
    case 'application':
      return reviewApplication(desk, happening);
    default:
      return urDecision(desk, happening, registry, (topic, before) => (earliest.get(topic) ?? '9') < before);
  }
}
