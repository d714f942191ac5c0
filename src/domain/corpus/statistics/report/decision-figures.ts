import type { Figure } from './figure.ts';
import { countFigure, shareFigure, valueFigure } from './make-figure.ts';

type Count = { readonly value: string; readonly items: number; readonly overturned: number };

/** What the decisions of a year come to. */
export type CountedYear = {
  readonly decisions: number;
  readonly expedited: number;
  /** Decisions that tell whether they were expedited: not every programme does. */
  readonly prioritised: number;
  /** Treatments by kind, by class of drug, by specialty of the reviewer. */
  readonly categories: readonly Count[];
  readonly classes: readonly Count[];
  readonly specialties: readonly Count[];
  /** Days between stages; `cases` tells how many decisions have both. */
  readonly stages: readonly {
    readonly from: string;
    readonly to: string;
    readonly cases: number;
    readonly mean: number;
    readonly median: number;
    readonly p90: number;
  }[];
};

/** Kinds of treatment the report puts together. */
const GROUPS: readonly (readonly [name: string, words: string, categories: readonly string[]])[] = [
  ['drugs', 'drugs', ['drug']],
  [
    'rehabilitation',
    'rehabilitation (physical therapy, chiropractic, acupuncture)',
    ['physical-therapy', 'chiropractic', 'acupuncture'],
  ],
  ['diagnostics', 'diagnostic tests (imaging, electrodiagnostic, laboratory)', ['imaging', 'electrodiagnostic', 'lab']],
];

/** Classes the report tells among drugs, as the public list of classes has them. */
const CLASSES: readonly (readonly [name: string, value: string])[] = [
  ['opioids', 'Opioids'],
  ['topical-analgesics', 'Topical analgesics'],
  ['muscle-relaxants', 'Muscle relaxant'],
];

/** The figures of the annual report that published decisions tell, each by its name. */
export function decisionFigures({
  decisions,
  expedited,
  prioritised,
  categories,
  classes,
  specialties,
  stages,
}: CountedYear): Figure[] {
  const treatments = sum(categories);
  const overturned = categories.reduce((total, each) => total + each.overturned, 0);
  // A programme that names no drugs has no classes: then no share of a class is known.
  const drugs = classes.length === 0 ? 0 : sum(categories.filter(({ value }) => value === 'drug'));
  return [
    countFigure('determinations', 'Determinations issued', decisions),
    countFigure('treatments', 'Treatments decided', treatments),
    valueFigure(
      'treatments-per-determination',
      'Treatments in a determination, mean',
      'mean',
      decisions === 0 ? 0 : treatments / decisions,
      decisions,
    ),
    shareFigure('upheld-share', 'Treatments whose refusal was upheld', treatments - overturned, treatments),
    shareFigure('overturned-share', 'Treatments overturned', overturned, treatments),
    shareFigure('expedited-share', 'Determinations that were expedited', expedited, prioritised),
    ...GROUPS.map(([name, words, kinds]) =>
      shareFigure(
        `${name}-share`,
        `Treatments that are ${words}`,
        sum(categories.filter(({ value }) => kinds.includes(value))),
        treatments,
      ),
    ),
    ...CLASSES.map(([name, value]) =>
      shareFigure(
        `${name}-share-of-drugs`,
        `Drugs that are ${value.toLowerCase()}`,
        sum(classes.filter(each => each.value === value)),
        drugs,
      ),
    ),
    ...stages.flatMap(({ from, to, cases, mean, median, p90 }) => [
      valueFigure(
        `days:${from}-to-${to}:mean`,
        `Days from ${inWords(from)} to ${inWords(to)}, mean`,
        'days',
        mean,
        cases,
      ),
      valueFigure(
        `days:${from}-to-${to}:median`,
        `Days from ${inWords(from)} to ${inWords(to)}, half within`,
        'days',
        median,
        cases,
      ),
      valueFigure(
        `days:${from}-to-${to}:p90`,
        `Days from ${inWords(from)} to ${inWords(to)}, nine in ten within`,
        'days',
        p90,
        cases,
      ),
    ]),
    ...ofEach('kind', categories, treatments),
    ...ofEach('class', classes, treatments),
    ...ofEach('specialty', specialties, treatments),
  ];
}

/** Of each value its share of the treatments and the share of it that was overturned, the commonest first. */
function ofEach(by: string, counts: readonly Count[], treatments: number): Figure[] {
  return (
    counts
      .toSorted((a, b) => b.items - a.items || (a.value < b.value ? -1 : 1))
      .flatMap(({ value, items, overturned }) => [
        shareFigure(`share:${by}:${value}`, `Treatments of ${by} ${inWords(value)}`, items, treatments),
        shareFigure(`overturned-share:${by}:${value}`, `Overturned of ${by} ${inWords(value)}`, overturned, items),
      ])
      // The share of a value that few have would tell how few.
      .filter((figure, _index, all) => {
        const [, ...key] = figure.name.split(':');
        return all.find(({ name }) => name === `overturned-share:${key.join(':')}`)?.value !== null;
      })
  );
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { items }) => total + items, 0);
}

function inWords(id: string): string {
  return id === 'ur-decision' ? 'UR decision' : id.replaceAll('-', ' ');
}
