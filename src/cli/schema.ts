import { Command } from 'commander';
import { z } from 'zod';
import { AuditFinding } from '#commands/audit/finding.ts';
import { CaseFile } from '#domain/cases/case-file.ts';
import { ContraryFact } from '#domain/checks/denials/against-record.ts';
import { Findings } from '#domain/checks/finding.ts';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { BreachOfDuty, Penalty } from '#domain/charges/penalties/accrual.ts';
import { FeeCase } from '#domain/charges/fees/fee-case.ts';
import { ReviewFee } from '#domain/charges/fees/review-fee.ts';
import { DeadlinesAndPenalties } from '#domain/charges/penalties/penalties-of-duties.ts';
import { Determination } from '#domain/determinations/determination.ts';
import { Application } from '#domain/eligibility/application/application.ts';
import { Screening } from '#domain/eligibility/screening/screening.ts';
import { Fact } from '#domain/evidence/fact.ts';
import { Timeline } from '#domain/evidence/timeline/timeline.ts';
import { Library } from '#domain/guidelines/library/library.ts';
import { Review } from '#domain/guidelines/review.ts';
import { Correction } from '#domain/records/documents/correction.ts';
import { IndexedDocument, PageCopy } from '#domain/records/documents/indexed-document.ts';
import { RecordFile } from '#domain/records/files/record-file.ts';
import { Submission } from '#domain/records/files/submission.ts';
import { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import { ListedDocument } from '#domain/records/index/listed-document.ts';
import { ChronologyEvent } from '#domain/evidence/chronology/chronology.ts';
import { RedactionProof } from '#domain/letters/publication/proof.ts';
import { RecordRequest } from '#domain/letters/record-request/record-request.ts';
import { RecordPage } from '#domain/records/pages/record-page.ts';
import { Match } from '#domain/reviewers/matching/match.ts';
import { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import { Roster } from '#domain/reviewers/roster.ts';
import { OpenItems, RequestedItems } from '#commands/items/open-items.ts';
import { KnownIdentifiers } from './publication/redact.ts';
import type { Terminal } from '#commands/ports.ts';
import { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import { Simulation } from '#commands/simulation/result/simulation.ts';
import { ScenarioFile } from '#commands/simulation/scenario/scenario.ts';
import { exitCode } from './batch.ts';

const contracts: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['AuditFinding', AuditFinding],
  ['Application', Application],
  ['BreachOfDuty', BreachOfDuty],
  ['CaseEvents', CaseEvents],
  ['CaseFile', CaseFile],
  ['Findings', Findings],
  ['Deadlines', DeadlinesAndPenalties],
  ['Determination', Determination],
  ['Fact', Fact],
  ['Match', Match],
  ['MatchCase', MatchCase],
  ['FeeCase', FeeCase],
  ['OpenItems', OpenItems],
  ['RequestedItems', RequestedItems],
  ['KnownIdentifiers', KnownIdentifiers],
  ['Penalty', Penalty],
  ['RedactionProof', RedactionProof],
  ['Library', Library],
  ['Review', Review],
  ['Correction', Correction],
  ['IndexedDocument', IndexedDocument],
  ['PageCopy', PageCopy],
  ['RecordFile', RecordFile],
  ['RecordPage', RecordPage],
  ['ListedDocument', ListedDocument],
  ['ChronologyEvent', ChronologyEvent],
  ['RecordCompleteness', RecordCompleteness],
  ['RecordRequest', RecordRequest],
  ['ContraryFact', ContraryFact],
  ['RecordTruth', RecordTruth],
  ['Submission', Submission],
  ['Roster', Roster],
  ['ReviewFee', ReviewFee],
  ['Timeline', Timeline],
  ['Scenario', ScenarioFile],
  ['Screening', Screening],
  ['Simulation', Simulation],
]);

/** What is read, and so described with its defaults left out. */
const inputs: readonly string[] = [
  'Application',
  'BreachOfDuty',
  'CaseEvents',
  'CaseFile',
  'FeeCase',
  'RequestedItems',
];

/** `imr schema [NAME]`: the JSON Schema of a contract, or the names there are. */
export function schemaCommand({ terminal }: { readonly terminal: Terminal }): Command {
  return new Command('schema')
    .description('JSON Schema of a contract; without a name, the names')
    .argument('[name]', 'a contract')
    .action(async (name: string | undefined) => {
      const schema = name === undefined ? undefined : contracts.get(name);
      if (schema !== undefined) {
        const io = inputs.includes(name ?? '') ? 'input' : 'output';
        await terminal.print(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io }), null, 2));
      } else if (name === undefined) {
        for (const known of contracts.keys()) await terminal.print(known);
      } else {
        terminal.say(`no contract is called ${name}; there are ${[...contracts.keys()].join(', ')}`);
        process.exitCode = exitCode.usage;
      }
    });
}
