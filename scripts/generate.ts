import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { openApi } from './generate/openapi.ts';
import { rulesPage } from './generate/rules-page.ts';
import { schemaSnapshot } from './generate/schema-snapshot.ts';

/** Writes what is derived from the code: the rules and their sources, the schema of the database, the API's description. */
const root = join(import.meta.dirname, '..');

function write(path: string, content: string): void {
  writeFileSync(join(root, path), content);
  process.stdout.write(`${path}\n`);
}

async function schema(dataFolder: string): Promise<string> {
  const embedded = await startEmbeddedPostgres(dataFolder);
  const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
  try {
    await migrate(db);
    return await schemaSnapshot(db);
  } finally {
    await db.destroy();
    await embedded.stop();
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'openimr-generate-'));
chmodSync(dataFolder, 0o755); // as root the database runs as nobody, who must pass
try {
  write('docs/rules.md', await rulesPage());
  write('src/adapters/postgres/schema.sql', await schema(dataFolder));
  write('docs/openapi.json', await openApi(dataFolder));
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
