import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

const SourceShape = z.object({
  cite: z.string().min(1),
  says: z.string().min(1),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});

type Rule = { readonly file: string; readonly sources: readonly z.infer<typeof SourceShape>[] };

async function allRules(): Promise<Rule[]> {
  const files = globSync('src/domain/**/*.ts', { cwd: root }).filter(file => !file.endsWith('.test.ts'));
  const rules: Rule[] = [];
  for (const file of files.toSorted()) {
    const module: Record<string, unknown> = await import(join(root, file));
    if (module['source'] === undefined) continue;
    const sources = Array.isArray(module['source']) ? module['source'] : [module['source']];
    rules.push({ file, sources: sources.map(source => SourceShape.parse(source)) });
  }
  return rules;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** Every rule of the domain and where it comes from, as a page; read from what the modules export. */
export async function rulesPage(): Promise<string> {
  const rules = await allRules();
  const topics = Map.groupBy(rules, rule => rule.file.split('/')[2] ?? '');
  const sections = [...topics].map(([topic, ofTopic]) => {
    const rows = ofTopic.flatMap(rule =>
      rule.sources.map(
        source =>
          `| [${rule.file.replace(`src/domain/${topic}/`, '').replace(/\.ts$/, '')}](../${rule.file}) | ${cell(source.cite)} | ${cell(source.says)} | ${source.confidence ?? 'high'} |`,
      ),
    );
    return `## ${topic}\n\n| rule | source | what it says | confidence |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Every rule and its source\n\nWritten by \`npm run generate\` from the code; ${rules.length} files. Confidence is how sure we are of the source.\n\n${sections.join('\n')}`;
}
