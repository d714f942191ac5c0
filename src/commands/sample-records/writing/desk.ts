import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import { chanceFor, oneOf } from '../chance.ts';
import type { Cast, Clinician } from '../course/cast.ts';
import type { Injury } from '../course/condition.ts';
import type { Course } from '../course/course.ts';
import { shown } from '../course/days.ts';
import type { Happening } from '../course/happening.ts';
import type { Block } from '../paper/block.ts';
import { fill, type Values } from '../paper/passage.ts';
import { type StyleName, styles } from '../paper/style.ts';

/** What everyone who writes a paper of the case has before them. */
export type Desk = { readonly seed: number; readonly cast: Cast; readonly course: Course };

/** A paper before it is set: what it truly is, and its blocks. */
export type Paper = {
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly date: CivilDate | null;
  readonly author: string | null;
  readonly provider: string | null;
  readonly style: StyleName;
  readonly blocks: readonly Block[];
};

export type Writer = (desk: Desk, happening: Happening) => Paper;

/**
 * One of several wordings, always the same for a writer and a purpose within a stretch of months: offices copy their
 * last report and change a number.
 */
export function habit<T>(desk: Desk, who: string, slot: string, list: readonly T[], on?: CivilDate): T {
  const stretch = on === undefined ? '' : `${on.slice(0, 4)}${Number(on.slice(5, 7)) > 6 ? 'b' : 'a'}`;
  return oneOf(chanceFor(desk.seed, `${who}/${slot}/${stretch}`), list);
}

/** A wording that changes with every paper. */
export function fresh(desk: Desk, happening: Happening, slot: string) {
  return chanceFor(desk.seed, `${happening.on}/${happening.by}/${happening.what.is}/${slot}`);
}

/** Pronouns, names and dates that templates ask for. */
export function workerValues({ cast: { worker } }: Desk, on: CivilDate): Values {
  const isWoman = worker.sex === 'female';
  return {
    Name: isWoman ? `Ms. ${worker.last}` : `Mr. ${worker.last}`,
    They: isWoman ? 'She' : 'He',
    they: isWoman ? 'she' : 'he',
    Their: isWoman ? 'Her' : 'His',
    their: isWoman ? 'her' : 'his',
    them: isWoman ? 'her' : 'him',
    sex: worker.sex,
    age: ageOn(worker.born, on),
    occupation: worker.occupation,
    employer: worker.employer,
    load: worker.load,
  };
}

function ageOn(born: CivilDate, on: CivilDate): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
}

/** Side, other side and the figures of an injury for its phrases. */
export function injuryValues({ side, degrees, size }: Injury, now: { readonly minutes: number }): Values {
  return {
    side,
    other: side === 'left' ? 'right' : 'left',
    n: size,
    m: degrees + 15,
    k: degrees + 20,
    minutes: now.minutes,
  };
}

export const calledOf = (injury: Injury, index = 0): string =>
  fill(injury.of.called[index % injury.of.called.length] ?? '', { side: injury.side });

export function authorOf({ first, middle, last }: Clinician): string {
  return `${first} ${middle}. ${last}`;
}

/** A day as the office of a style writes it. */
export const dated = (style: StyleName, day: CivilDate): string => shown(day, styles[style].dates);
