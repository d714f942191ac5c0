import { Command } from 'commander';
import { openItems, RequestedItems } from '#commands/items/open-items.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, type BatchResult, runBatch } from '../batch.ts';
import { parseJson } from '../parse-json.ts';

/** `imr items ITEMS…json`: what is open of each item after UR, where it stands in the public list, and which follow a surgery. */
export function itemsCommand(needs: BatchNeeds): Command {
  return new Command('items')
    .description('what is open of each item of an application after UR, its heading, and which items follow a surgery')
    .argument('<file...>', 'JSON files, one application each, or folders of them; - is standard input')
    .option('--json', 'print JSON lines (the only form there is)')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, ({ file, text }) => itemsIn(file, text), {
        endings: ['.json'],
        called: 'JSON',
      });
    });
}

function itemsIn(file: string, text: string): BatchResult {
  const parsed = parseJson(RequestedItems, text);
  if (parsed.kind === 'unreadable') return parsed;
  const listed = openItems(parsed.value);
  if (listed.kind === 'refused') {
    return { kind: 'unreadable', error: { code: 'invalid', message: listed.message, at: listed.at } };
  }
  const findings = listed.items.some(({ stated }) => stated?.holds === false);
  return { kind: 'done', output: { schema: SCHEMA, file, items: listed.items, outcome: listed.outcome }, findings };
}
