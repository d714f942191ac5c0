import { Command } from 'commander';
import { SCHEMA } from '#domain/determinations/determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import { matchReviewers } from '#domain/reviewers/matching/match-reviewers.ts';
import { type PreparedRoster, prepareRoster } from '#domain/reviewers/matching/prepared-roster.ts';
import { Roster } from '#domain/reviewers/roster.ts';
import { type BatchNeeds, type BatchResult, exitCode, runBatch } from '../batch.ts';
import { parseJson } from '../parse-json.ts';

/** `imr match CASE.json… --roster REVIEWERS.json`: who may review a case, best first, and why each other reviewer is out. */
export function matchCommand(needs: BatchNeeds): Command {
  return new Command('match')
    .description('who of a roster may review a case, best first, and why each other reviewer may not; ids only')
    .argument('<file...>', 'JSON files, one case each, or folders of them; - is standard input')
    .requiredOption('--roster <file>', 'JSON of the review organization and its reviewers')
    .option('--json', 'print JSON lines (the only form there is)')
    .action(async (paths: readonly string[], { roster: file }: { readonly roster: string }) => {
      const roster = await loadRoster(needs, file);
      if (roster.kind === 'unreadable') {
        await needs.terminal.print(JSON.stringify({ schema: SCHEMA, file, error: roster.error }));
        needs.terminal.say(`no case was matched: the roster could not be read (${file})`);
        process.exitCode = exitCode.unreadable;
        return;
      }
      process.exitCode = await runBatch(paths, needs, ({ file, text }) => matchIn(roster.value, file, text), {
        endings: ['.json'],
        called: 'JSON',
      });
    });
}

type LoadedRoster =
  | { readonly kind: 'loaded'; readonly value: PreparedRoster }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

async function loadRoster({ loadText }: BatchNeeds, file: string): Promise<LoadedRoster> {
  const loaded = await loadText(file);
  if (loaded.kind === 'unreadable') return loaded;
  const parsed = parseJson(Roster, loaded.text);
  return parsed.kind === 'unreadable' ? parsed : { kind: 'loaded', value: prepareRoster(parsed.value) };
}

/** A case nobody may review, or a panel that may not sit, is a finding. */
function matchIn(roster: PreparedRoster, file: string, text: string): BatchResult {
  const parsed = parseJson(MatchCase, text);
  if (parsed.kind === 'unreadable') return parsed;
  const found = matchReviewers(roster, parsed.value);
  const refused = found.reviewers.length === 0 || (found.panel?.refusals.length ?? 0) > 0;
  return { kind: 'done', output: { schema: SCHEMA, file, ...found }, findings: refused };
}
