import { duplicateIndex } from '../src/domain/eligibility/duplicates/duplicate-index.ts';
import type { Filing } from '../src/domain/eligibility/duplicates/filing.ts';
import { generateFilings } from '../test/builders/filings/generate.ts';
import { type DuplicateFigures, type Finder, measureDuplicates } from '../test/builders/filings/measure.ts';
import { figure, print } from './material/measure.ts';

/** 200,000 filings, a quarter filed again, in the order they come: each is compared with those before it. */
const filings = generateFilings(200_000, 2016);

function ours(): Finder {
  const index = duplicateIndex();
  return filing => {
    const matches = index.matches(filing);
    index.keep(filing);
    const found = (verdict: string) => matches.filter(match => match.verdict === verdict).map(({ id }) => id);
    return { duplicateOf: found('duplicate')[0] ?? null, possible: found('possible') };
  };
}

/** What a register without normalisation does: claim number, injury, UR decision and physician as written. */
function exactKey(): Finder {
  const byKey = new Map<string, string>();
  return ({ id, claim, dateOfInjury, urDecisionMade, physician }: Filing) => {
    const key = [claim.number, dateOfInjury, urDecisionMade, physician].join('|');
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, id);
    return { duplicateOf: before ?? null, possible: [] };
  };
}

const day = (text: string | null) => (text === null ? '' : new Date(`${text} UTC`).toDateString());

/** The same, but of the claim number and dates in one form, and without the physician. */
function plainKey(): Finder {
  const byKey = new Map<string, string>();
  return ({ id, claim, urDecisionMade, dateOfInjury }: Filing) => {
    const number = (claim.number ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const key = [number, day(dateOfInjury), day(urDecisionMade)].join('|');
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, id);
    return { duplicateOf: before ?? null, possible: [] };
  };
}

function timed(finder: Finder): DuplicateFigures & { readonly seconds: number } {
  const start = process.cpuUsage();
  const figures = measureDuplicates(filings, finder);
  const { user, system } = process.cpuUsage(start);
  return { ...figures, seconds: (user + system) / 1e6 };
}

const share = (value: number) => value.toFixed(4);

function rows(name: string, finder: Finder): readonly (readonly [string, string])[] {
  const { precision, recall, recallWithPossible, shown, wronglyJoined, seconds } = timed(finder);
  return [
    [`${name}: precision`, `${share(precision)} (${wronglyJoined.length} wrongly joined)`],
    [`${name}: recall`, share(recall)],
    [`${name}: recall, shown to a person included`, `${share(recallWithPossible)} (${share(shown)} of all are shown)`],
    [`${name}: filings a second of one core`, `${figure(filings.length / seconds)} (${figure(seconds)} s for all)`],
  ];
}

const again = measureDuplicates(filings, () => ({ duplicateOf: null, possible: [] })).filedAgain;
print(`duplicates: ${figure(filings.length)} filings, ${figure(again)} of them filed again`, [
  ...rows('ours', ours()),
  ...rows('peer, exact key', exactKey()),
  ...rows('peer, key in one form', plainKey()),
]);
