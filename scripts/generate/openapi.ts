import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The API's own description, asked of a server that runs on an embedded database in `dataFolder`. */
export async function openApi(dataFolder: string): Promise<string> {
  const app = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const said: string[] = [];
    for await (const line of createInterface(app.stderr)) {
      said.push(line);
      const url = /runs at (http\S+)/.exec(line)?.[1];
      if (url === undefined) continue;
      const description: unknown = await (await fetch(`${url}/api/v1/openapi.json`)).json();
      return `${JSON.stringify(description, null, 2)}\n`;
    }
    throw new Error(`the server did not start: ${said.join('\n')}`);
  } finally {
    app.kill('SIGTERM');
    if (app.exitCode === null) await once(app, 'exit');
  }
}
