import { Command, Option } from 'commander';
import { annualReport, type ReportNeeds } from '#commands/corpus/annual-report.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import type { Terminal } from '#commands/ports.ts';
import { Programme } from '#domain/corpus/decisions/published-decision.ts';
import type { Figure } from '#domain/corpus/statistics/report/figure.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

export type ReportCommandNeeds = {
  readonly terminal: Terminal;
  readonly reachIndex: () => Promise<CorpusIndex>;
  /** The cases of this organization, from its database. */
  readonly reachCourses: () => Promise<{
    readonly caseCourses: NonNullable<ReportNeeds['caseCourses']>;
    readonly close: () => Promise<void>;
  }>;
};

type Options = {
  readonly programme: string;
  readonly figure?: readonly string[];
  readonly cases?: true;
  readonly json?: true;
};

/** `imr report YEAR`: the figures of the annual report, by name. */
export function reportCommand(needs: ReportCommandNeeds): Command {
  const command = new Command('report')
    .description(
      'every figure of the annual report of a year: of the decisions published, with --cases of the own cases too',
    )
    .argument('<year>', 'four digits')
    .addOption(new Option('--programme <programme>').choices(Programme.options).default('ca-workers-compensation'))
    .option('--figure <name...>', 'only these, by their names')
    .option('--cases', 'how far the cases applied for came, and in how many days: from the database')
    .option('--json', 'one line of JSON');
  return command.action(async (typed: string, options: Options) => {
    if (!/^(?:19|20)\d\d$/.test(typed)) command.error(`${typed} is no year`);
    process.exitCode = await reported(needs, Number(typed), options);
  });
}

async function reported({ terminal, reachIndex, reachCourses }: ReportCommandNeeds, year: number, options: Options) {
  const index = await reachIndex();
  const cases = options.cases === true ? await reachCourses() : null;
  try {
    const report = await annualReport(
      { index, caseCourses: cases?.caseCourses ?? null },
      { year, programme: Programme.parse(options.programme), names: options.figure ?? [] },
    );
    if (options.json === true) await terminal.print(JSON.stringify({ schema: SCHEMA, ...report }));
    else for (const figure of report.figures) await terminal.print(inWords(figure));
    return report.figures.length === 0 ? exitCode.findings : exitCode.done;
  } finally {
    await cases?.close();
    index.close();
  }
}

/** `overturned-share    12.3 % of 1,204 (10.5 to 14.3)    Treatments overturned`. */
function inWords({ name, says, unit, value, of, low, high }: Figure): string {
  const written =
    value === null ? '-' : unit === 'share' ? percent(value) : value.toLocaleString('en', { maximumFractionDigits: 2 });
  const among = of === null ? '' : ` of ${of.toLocaleString('en')}`;
  const between = low === null || high === null ? '' : ` (${percent(low)} to ${percent(high)})`;
  return `${name.padEnd(52)} ${`${written}${among}${between}`.padEnd(36)} ${says}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
