import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Recognise, wordsOfTable } from './engine.ts';
import { tiffFile } from './image-file.ts';

/** Where the `tesseract` program of this machine is; null when it has none. */
export async function findTesseract(): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, process.platform === 'win32' ? 'tesseract.exe' : 'tesseract');
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

/** Paragraphs are told from the lay of the lines alone: we have no use for them, and by their words they take a fortieth of all its time. */
const SETTINGS = ['-l', 'eng', '--psm', '3', '-c', 'paragraph_text_based=0'];

/** Recognises with the program at `path`, one process a page on one core, stopped after `limit` milliseconds. */
export function nativeTesseract(path: string, limit: number): Recognise {
  return async image => {
    const dpi = String(Math.round(image.dpi));
    const child = spawn(path, ['stdin', 'stdout', ...SETTINGS, '--dpi', dpi, 'tsv'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    child.stdin.on('error', () => undefined); // it may end before it has read all
    const [head, pixels] = tiffFile(image);
    child.stdin.write(head);
    child.stdin.end(pixels);
    const [code, table] = await Promise.all([ended, text(child.stdout)]);
    if (code !== 0) throw new Error(`tesseract ended with ${code ?? 'a signal'}`);
    return wordsOfTable(table);
  };
}
