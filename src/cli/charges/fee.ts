import { Command } from 'commander';
import { FeeCase } from '#domain/charges/fees/fee-case.ts';
import { reviewFee } from '#domain/charges/fees/review-fee.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, type BatchResult, runBatch } from '../batch.ts';
import { parseJson } from '../parse-json.ts';

/** `imr fee CASE…json`: what the claims administrator owes for a review. */
export function feeCommand(needs: BatchNeeds): Command {
  return new Command('fee')
    .description('what the claims administrator owes for a review, and how it was found')
    .argument('<file...>', 'JSON files, one case each, or folders of them; - is standard input')
    .option('--json', 'print JSON lines (the only form there is)')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, ({ file, text }) => feeIn(file, text), {
        endings: ['.json'],
        called: 'JSON',
      });
    });
}

function feeIn(file: string, text: string): BatchResult {
  const parsed = parseJson(FeeCase, text);
  if (parsed.kind === 'unreadable') return parsed;
  const counted = reviewFee(parsed.value);
  if (counted.kind === 'refused') {
    return { kind: 'unreadable', error: { code: 'invalid', message: counted.message, at: counted.at } };
  }
  return { kind: 'done', output: { schema: SCHEMA, file, fee: counted.fee } };
}
