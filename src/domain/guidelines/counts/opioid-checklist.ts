import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { Fact } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { PageRange } from '../editions/page-range.ts';
import { type Condition, condition, weighed } from '../engine/condition.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { functionalImprovement, functionImproved, functionRecorded } from '../questions/course/function.ts';
import {
  agreementOnFile,
  drugTested,
  misuseFound,
  sideEffectsAddressed,
} from '../questions/course/opioid-monitoring.ts';
import { painReliefRecorded } from '../questions/course/pain.ts';
import { addressed } from '../questions/words.ts';
import type { Explanation } from '../review.ts';
import { morphineCount } from './morphine-count.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, p. 43, 76-91, 124; MTUS Opioids 2016; MTUS Opioids 2017; Health and Safety Code 11165.4',
  says: 'What is watched while opioids are used: the four A’s, agreement, drug tests, CURES, risk, function, taper and dose.',
};

export const ChecklistEntry = z.object({
  id: z.string(),
  /** What the record would have to show. */
  text: z.string(),
  /** `contradicted`: the record says the contrary, or says both. */
  state: z.enum(['found', 'contradicted', 'not-documented']),
  evidence: z.array(Fact),
  /** What was found, where the evidence alone would not tell. */
  finding: z.string().nullable(),
  /** Where the edition in force asks for it; null where it does not. */
  asked: z.object({ cite: z.string(), pages: z.array(z.tuple([z.int(), z.int()])) }).nullable(),
});
export type ChecklistEntry = Readonly<z.infer<typeof ChecklistEntry>>;

type Asked = { readonly pages: readonly PageRange[] } | 'asked' | null;

type Row = {
  readonly id: string;
  readonly text: string;
  /** Pages of 2009 where it is asked for, and whether the opioid guidelines of 2016 and 2017 ask for it. */
  readonly by2009: Asked;
  readonly by2016: Asked;
  readonly by2017: Asked;
  readonly look: Condition;
};

const step = (name: string, text: string) =>
  condition(text, situation => {
    const facts = patientFacts(situation, 'opioid-monitoring').filter(({ value }) => value.step === name);
    return weighed(
      facts.filter(({ assertion }) => isTold(name, assertion)),
      facts.filter(({ assertion }) => assertion === 'denied'),
    );
  });

/** A taper that is planned is considered; a look into CURES that is planned is none yet. */
function isTold(name: string, assertion: Fact['assertion']): boolean {
  return assertion === 'affirmed' || assertion === 'historical' || (name === 'taper' && assertion !== 'denied');
}

/** Behavior looked into: either way counts as found; a sign of misuse beside its denial contradicts. */
const behavior: Condition = situation => {
  const misuse = misuseFound(situation);
  if (misuse.verdict === 'contradicted') return misuse;
  const looked = addressed('a word on drug-taking behavior', ['aberrant-behavior'])(situation);
  return looked.verdict === 'met'
    ? looked
    : { ...misuse, verdict: misuse.evidence.length > 0 ? 'met' : 'not-documented' };
};

/** A gain, or work taken up again; where neither is told, what the record says of function alone. */
const improvement: Condition = situation => {
  const gained = functionalImprovement(situation);
  return gained.verdict === 'not-documented' ? functionImproved(situation) : gained;
};

const page = (from: number, to = from): Asked => ({ pages: [[from, to]] });

// biome-ignore format: a table reads in columns
const ROWS: readonly Row[] = [
  { id: 'analgesia',               text: 'Analgesia: pain relief with the medication',          by2009: page(78),      by2016: 'asked', by2017: 'asked', look: painReliefRecorded },
  { id: 'activities',              text: 'Activities of daily living and function',             by2009: page(78),      by2016: 'asked', by2017: 'asked', look: functionRecorded },
  { id: 'adverse-effects',         text: 'Adverse effects: side effects or their absence',      by2009: page(78),      by2016: 'asked', by2017: 'asked', look: sideEffectsAddressed },
  { id: 'aberrant-behavior',       text: 'Aberrant behavior looked into',                       by2009: page(78),      by2016: 'asked', by2017: 'asked', look: behavior },
  { id: 'agreement',               text: 'Pain treatment agreement',                            by2009: page(89, 90),  by2016: 'asked', by2017: 'asked', look: agreementOnFile },
  { id: 'drug-tests',              text: 'Urine drug tests',                                    by2009: page(43),      by2016: 'asked', by2017: 'asked', look: drugTested },
  { id: 'prescription-monitoring', text: 'CURES looked into',                                   by2009: null,          by2016: 'asked', by2017: 'asked', look: step('prescription-monitoring', 'a look into CURES') },
  { id: 'risk-assessment',         text: 'Risk of misuse assessed',                             by2009: page(90, 91),  by2016: 'asked', by2017: 'asked', look: step('risk-assessment', 'an assessment of risk') },
  { id: 'functional-improvement',  text: 'Functional improvement',                              by2009: page(80),      by2016: 'asked', by2017: 'asked', look: improvement },
  { id: 'taper',                   text: 'Taper considered',                                    by2009: page(124),     by2016: 'asked', by2017: 'asked', look: step('taper', 'a taper') },
];

/** CURES has to be consulted before a controlled substance is first prescribed, and again, since this day (Health and Safety Code 11165.4). */
const CURES_DUTY_FROM: CivilDate = '2018-10-02';

/** The opioid checklist as the record fills it, by the edition in force; each entry with its places. */
export function opioidChecklist(situation: Situation): ChecklistEntry[] {
  return [...ROWS.map(row => entryOf(row, situation)), doseEntry(situation)];
}

function entryOf(row: Row, situation: Situation): ChecklistEntry {
  const explanation = row.look(situation);
  const { verdict } = explanation;
  const found = [...new Set(decidingEvidence(explanation))];
  return {
    id: row.id,
    text: row.text,
    state: verdict === 'met' ? 'found' : verdict === 'not-documented' ? 'not-documented' : 'contradicted',
    evidence: found,
    finding:
      row.id === 'drug-tests' ? testsSaid(found) : verdict === 'not-met' ? 'The record says the contrary.' : null,
    asked: askedBy(row, situation.on),
  };
}

/** The evidence of the parts that came out as the whole did: what speaks for it, without what an alternative lacks. */
function decidingEvidence({ verdict, evidence, parts }: Explanation): readonly Fact[] {
  const deciding = parts.filter(part => part.verdict === verdict);
  return deciding.length === 0 ? evidence : deciding.flatMap(decidingEvidence);
}

/** `3 tests on record: 1 consistent, 1 inconsistent, 1 without a result.` */
function testsSaid(evidence: readonly Fact[]): string | null {
  const tests = evidence.filter(fact => fact.kind === 'drug-test');
  if (tests.length === 0) return null;
  const results = Map.groupBy(tests, ({ value }) => value.result ?? 'without a result');
  const said = [...results].map(([result, { length }]) => `${length} ${result}`).join(', ');
  return `${tests.length === 1 ? '1 mention' : `${tests.length} mentions`}: ${said}.`;
}

function doseEntry(situation: Situation): ChecklistEntry {
  const count = morphineCount(situation);
  const isCounted = count !== null && count.lines.some(({ milligrams }) => milligrams !== null);
  const least = count?.complete === false ? 'at least ' : '';
  return {
    id: 'morphine-equivalents',
    text: 'Dose in morphine equivalents',
    state: isCounted ? 'found' : 'not-documented',
    evidence: count?.lines.flatMap(({ evidence }) => evidence) ?? [],
    finding: isCounted
      ? `${count.lines.length === 1 ? 'It comes' : 'Together they come'} to ${least}${count.total} mg a day.`
      : null,
    asked: askedBy(
      { id: 'morphine-equivalents', by2009: page(86, 87), by2016: 'asked', by2017: 'asked' },
      situation.on,
    ),
  };
}

function askedBy(
  { id, by2009, by2016, by2017 }: Pick<Row, 'id' | 'by2009' | 'by2016' | 'by2017'>,
  on: CivilDate | null,
): ChecklistEntry['asked'] {
  if (on === null || on < '2009-07-18') return null;
  const statute = id === 'prescription-monitoring' && on >= CURES_DUTY_FROM ? '; Health and Safety Code 11165.4' : '';
  if (on < '2016-07-28') return citing('MTUS Chronic Pain 2009', by2009);
  return on < '2017-12-01' ? citing('MTUS Opioids 2016', by2016) : citing(`MTUS Opioids 2017${statute}`, by2017);
}

function citing(cite: string, asked: Asked): ChecklistEntry['asked'] {
  if (asked === null) return null;
  return { cite, pages: asked === 'asked' ? [] : asked.pages.map(([from, to]) => [from, to]) };
}
