import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Figure } from './figure.ts';
import { countFigure, shareFigure, valueFigure } from './make-figure.ts';

/** The stages of a case from the application to the public letter, in their order, with the event that reaches each. */
export const caseStages = [
  ['application', 'application-received'],
  ['eligible', 'found-eligible'],
  ['notice', 'noarfi-served'],
  ['records-complete', 'records-completed'],
  ['assigned', 'reviewer-assigned'],
  ['signed', 'determination-signed'],
  ['issued', 'letter-issued'],
  ['published', 'published'],
] as const;
export type CaseStage = (typeof caseStages)[number][0];

/** The day on which a case first reached each stage; `ineligible` where it was found not to be. */
export type CaseCourse = {
  readonly days: Readonly<Partial<Record<CaseStage, CivilDate>>>;
  readonly ineligible: boolean;
};

const WORDS: Readonly<Record<CaseStage, string>> = {
  application: 'Applications received',
  eligible: 'Applications found eligible',
  notice: 'Notices of assignment served',
  'records-complete': 'Cases with complete records',
  assigned: 'Cases given to a reviewer',
  signed: 'Determinations signed',
  issued: 'Letters issued',
  published: 'Letters published',
};

/** Periods told of cases: stage by stage, and the two the regulator's report gives: from the notice, and from complete records. */
const PERIODS: readonly (readonly [CaseStage, CaseStage])[] = [
  ['application', 'eligible'],
  ['eligible', 'notice'],
  ['notice', 'records-complete'],
  ['records-complete', 'assigned'],
  ['assigned', 'signed'],
  ['signed', 'issued'],
  ['notice', 'issued'],
  ['records-complete', 'issued'],
];

/** How many of the cases applied for in a year came how far, and in how many days: figures published letters do not tell. */
export function funnelFigures(cases: readonly CaseCourse[]): Figure[] {
  const applied = cases.length;
  const reached = (stage: CaseStage) => cases.filter(({ days }) => days[stage] !== undefined).length;
  const ineligible = cases.filter(each => each.ineligible).length;
  return [
    ...caseStages.map(([stage]) =>
      countFigure(`cases:${stage}`, WORDS[stage], stage === 'application' ? applied : reached(stage)),
    ),
    countFigure('cases:ineligible', 'Applications found ineligible', ineligible),
    shareFigure(
      'cases:eligible-share',
      'Applications found eligible, of those screened',
      reached('eligible'),
      reached('eligible') + ineligible,
    ),
    ...PERIODS.flatMap(([from, to]) => {
      const days = cases.flatMap(course => daysBetween(course, from, to)).toSorted((a, b) => a - b);
      const name = `case-days:${from}-to-${to}`;
      const says = `Days from ${inWords(from)} to ${inWords(to)}`;
      return [
        valueFigure(`${name}:mean`, `${says}, mean`, 'days', mean(days), days.length),
        valueFigure(`${name}:median`, `${says}, half within`, 'days', atShare(days, 0.5), days.length),
        valueFigure(`${name}:p90`, `${says}, nine in ten within`, 'days', atShare(days, 0.9), days.length),
      ];
    }),
  ];
}

/** None where a stage was not reached, or not in this order. */
function daysBetween({ days }: CaseCourse, from: CaseStage, to: CaseStage): number[] {
  const [start, end] = [days[from], days[to]];
  if (start === undefined || end === undefined) return [];
  const apart = dayNumber(end) - dayNumber(start);
  return apart < 0 ? [] : [apart];
}

function mean(days: readonly number[]): number {
  return days.length === 0 ? 0 : days.reduce((total, day) => total + day, 0) / days.length;
}

function atShare(days: readonly number[], share: number): number {
  return days[Math.max(0, Math.ceil(days.length * share) - 1)] ?? 0;
}

function inWords(stage: CaseStage): string {
  return stage.replaceAll('-', ' ');
}
