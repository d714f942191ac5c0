import { Command } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { scheduleOn } from '#domain/drugs/drug.ts';
import { formularyStatus } from '#domain/drugs/formulary/formulary-status.ts';
import {
  equivalentsOfList,
  type MedicationLine,
  readMedicationLine,
} from '#domain/drugs/medications/medication-line.ts';
import { exitCode } from '../batch.ts';

export type DrugsNeeds = { readonly terminal: Terminal; readonly today: () => CivilDate };

/** `imr drugs LINE…`: each line of a medication list resolved, and the morphine equivalents of all together. */
export function drugsCommand({ terminal, today }: DrugsNeeds): Command {
  return new Command('drugs')
    .description('resolve a medication list: ingredients, class, schedule, formulary, morphine equivalents')
    .argument('<line...>', 'lines of a list, each in quotes: "Norco 10/325 mg every 6 hours"')
    .option('--on <date>', 'the day that schedule and formulary are asked for, YYYY-MM-DD (today)')
    .action(async (texts: readonly string[], { on }: { readonly on?: string }) => {
      const day = CivilDate.safeParse(on ?? today());
      if (!day.success) {
        terminal.say(`--on: ${on} is no date (YYYY-MM-DD)`);
        process.exitCode = exitCode.usage;
        return;
      }
      const lines = texts.map(readMedicationLine);
      const equivalents = {
        mtus2009: equivalentsOfList(lines, 'mtus2009'),
        cdc2016: equivalentsOfList(lines, 'cdc2016'),
        cdc2022: equivalentsOfList(lines, 'cdc2022'),
      };
      await terminal.print(
        JSON.stringify({ schema: SCHEMA, on: day.data, lines: lines.map(line => shown(line, day.data)), equivalents }),
      );
      process.exitCode = lines.some(({ drug }) => drug === null) ? exitCode.findings : exitCode.done;
    });
}

function shown({ drug, ...line }: MedicationLine, day: CivilDate) {
  if (drug === null) return { ...line, drug: null };
  const { id, ingredients, brands, class: drugClass, group, strengths, abruptStop } = drug;
  const named = { id, ingredients, brands, class: drugClass, group, strengths, abruptStop };
  return { ...line, drug: { ...named, schedule: scheduleOn(drug, day), formulary: formularyStatus(drug, day) } };
}
