import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Fact, type FactOf, Place } from '../fact.ts';
import { holding, inOrder, span } from './in-order.ts';

const Status = z.enum(['current', 'requested', 'prior', 'stopped']);
const DoseOfDay = z.object({
  date: CivilDate.nullable(),
  name: z.string(), // as the text names it that day
  strength: z.string().nullable(),
  perDay: z.number().nullable(),
  quantity: z.number().nullable(),
  status: Status,
  at: Place,
});

/** All that a record says of one drug, whatever it is called, by its ingredients. */
export const DrugHistory = z.object({
  ingredients: z.array(z.string()), // empty when the drug is not in the table
  names: z.array(z.string()),
  drugClass: z.string().nullable(),
  first: CivilDate.nullable(),
  last: CivilDate.nullable(),
  /** The status told last of its being taken; a request alone says nothing of that. */
  status: Status,
  /** A stronger or more frequent dose than before, a weaker one, none known to differ. */
  change: z.enum(['raised', 'lowered', 'same']).nullable(),
  doses: z.array(DoseOfDay),
});
export type DrugHistory = Readonly<z.infer<typeof DrugHistory>>;

type Medication = FactOf<'medication'>;
type Dose = DrugHistory['doses'][number];

const keyOf = ({ value }: Medication): string =>
  value.ingredients.length > 0 ? value.ingredients.toSorted().join('/') : value.name.toLowerCase();

const TAKEN = new Set<Dose['status']>(['current', 'prior', 'stopped']);

/** Milligrams a day where strength and frequency say; the first ingredient stands for all. */
function amountOf({ strength, perDay }: Dose): number | null {
  const figure = /^\d+(?:\.\d+)?/.exec(strength ?? '')?.[0];
  return figure === undefined ? null : Number(figure) * (perDay ?? 1);
}

function changeOf(doses: readonly Dose[]): DrugHistory['change'] {
  const amounts = doses.filter(({ status }) => TAKEN.has(status)).flatMap(dose => amountOf(dose) ?? []);
  const first = amounts[0];
  const last = amounts.at(-1);
  if (first === undefined || last === undefined || amounts.length < 2) return null;
  if (first === last) return 'same';
  return last > first ? 'raised' : 'lowered';
}

function historyOf(facts: readonly Medication[]): DrugHistory {
  const doses = inOrder(
    facts.map(({ value, date, at }) => ({
      date,
      name: value.name,
      strength: value.strength,
      perDay: value.perDay,
      quantity: value.quantity,
      status: value.status,
      at,
    })),
  );
  const taken = doses.filter(({ status }) => TAKEN.has(status));
  return {
    ingredients: facts[0]?.value.ingredients ?? [],
    names: [...new Set(doses.map(({ name }) => name))],
    drugClass: facts[0]?.value.drugClass ?? null,
    ...span(doses),
    status: (taken.at(-1) ?? doses.at(-1))?.status ?? 'current',
    change: changeOf(doses),
    doses,
  };
}

/** The history of every drug named, in the order they first come. */
export function drugHistories(facts: readonly Fact[]): DrugHistory[] {
  const byDrug = Map.groupBy(holding(facts, 'medication'), keyOf);
  return [...byDrug.values()].map(historyOf);
}
