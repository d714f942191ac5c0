import { chanceFor, happens, oneOf } from '../chance.ts';
import { castOf, type Worker } from '../course/cast.ts';
import { courseOf } from '../course/course.ts';
import type { Desk } from '../writing/desk.ts';
import { plainWriters, sheetsOf } from '../writing/write-paper.ts';
import type { Unit } from './unit.ts';

const YEARS = 0.8; // of the care of another patient, of which one paper went astray
const RELATIVES = 0.25; // share of the others who have the worker's surname

/** Papers of other patients of the same offices, filed by mistake; so many, their sheets numbered from `firstSheet`. */
export function strangersOf(desk: Desk, count: number, firstSheet: number): Unit[] {
  let sheet = firstSheet;
  return Array.from({ length: count }, (_, number): Unit => {
    const random = chanceFor(desk.seed, `stranger/${number}`);
    const { injured } = desk.course;
    const course = courseOf(random, injured, YEARS, 1);
    const other: Desk = {
      seed: desk.seed + number + 1,
      cast: { ...desk.cast, worker: otherWorker(desk, number, happens(random, RELATIVES)) },
      course,
    };
    const happening = oneOf(
      random,
      course.happenings.filter(({ what }) => plainWriters[what.is] !== undefined),
    );
    const writer = plainWriters[happening.what.is];
    if (writer === undefined) throw new Error(`nobody writes about ${happening.what.is}`);
    const paper = writer(other, happening);
    const sheets = sheetsOf(other, paper);
    const unit = { paper, on: happening.on, sheets, firstSheet: sheet, happening: null };
    sheet += sheets.length;
    return unit;
  });
}

/** A worker of another name, day of birth and claim; a relative has the surname. */
function otherWorker({ seed, cast, course }: Desk, number: number, isRelative: boolean): Worker {
  for (let draw = 0; ; draw += 1) {
    const { worker } = castOf(chanceFor(seed, `stranger/${number}/${draw}`), course.injured);
    const isOther = worker.first !== cast.worker.first && worker.last !== cast.worker.last;
    if (isOther && worker.born !== cast.worker.born) return isRelative ? { ...worker, last: cast.worker.last } : worker;
  }
}
