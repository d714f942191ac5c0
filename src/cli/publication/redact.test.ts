import { afterEach, expect, test } from 'vitest';
import { letterText } from '../../../test/builders/letter-text.ts';
import { pdfLayers } from '#adapters/pdf/public/pdf-layers.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { pdfPlainText } from '#adapters/pdf/public/write-plain-text.ts';
import { RedactionProof } from '#domain/letters/publication/proof.ts';
import { redactCommand } from './redact.ts';

afterEach(() => {
  process.exitCode = 0;
});

const known = JSON.stringify({ identifiers: [{ class: 'name', value: 'Theodora Whitfield' }] });
const summary =
  'Ms. Whitfield is a 49 year old female roofer. Dr. Quan Lee of Bayview Community Hospital saw her on 12/02/2014.';

async function run(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const written = new Map<string, string | Uint8Array>();
  const command = redactCommand({
    loadText: async file => {
      const text = files[file];
      return text === undefined
        ? { kind: 'unreadable', error: { code: 'not-found', message: 'there is no such file', at: null } }
        : { kind: 'loaded', file, text, pages: text.split('\f') };
    },
    listFiles: async paths => ({ files: [...paths], skipped: [] }),
    terminal: {
      print: async line => void printed.push(line),
      say: line => void said.push(line),
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
    setLetter: pdfLetters(),
    setPlainText: pdfPlainText(),
    pdfLayers,
    writeFile: async (path, content) => {
      written.set(path, content);
      return null;
    },
    sha256: bytes => Buffer.from(bytes).toString('hex').slice(0, 64),
    newKey: () => 'key',
  });
  await command.parseAsync([...Object.keys(files).filter(file => !file.endsWith('.json')), ...flags], { from: 'user' });
  return { printed, said, written };
}

test('a letter is written anew without what identifies; the proof tells what went and that nothing known is left', async () => {
  const letter = letterText({
    summary,
    items: [{ title: 'MRI of the right wrist', rationale: 'Tender. The request is not medically necessary.' }],
  });
  const { printed } = await run({ 'a.txt': letter, 'known.json': known }, '--known', 'known.json');
  const { text, proof } = JSON.parse(printed[0] ?? '');
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(
    'Ms. [name] is a 49 year old female roofer. Dr. [name] of [facility] saw her on 12/02/2014.',
  );
  const { removed, searched, clean } = RedactionProof.parse(proof);
  expect(removed.map(({ mark, known: held, recognised }) => [mark, held, recognised])).toEqual([
    ['[name]', 1, 1],
    ['[facility]', 0, 1],
  ]);
  expect(searched.map(({ remaining }) => remaining)).toEqual([0]);
  expect(clean).toBe(true);
  expect(JSON.stringify(proof)).not.toContain('Whitfield');
  expect(process.exitCode).toBe(0);
});

test('a PDF in another form is set anew from its words, into a folder, with a report; a name in the name of the file goes, too', async () => {
  const files = {
    'Theodora_Whitfield.pdf': `Dear Ms. Whitfield,\nThe MRI of 12/02/2014 was normal.`,
    'known.json': known,
  };
  const { printed, written } = await run(files, '--known', 'known.json', '--out', 'public');
  expect([...written.keys()]).toEqual(['public/letter.public.pdf', 'public/letter.proof.txt']);
  const pdf = written.get('public/letter.public.pdf');
  const layers = await pdfLayers(pdf instanceof Uint8Array ? pdf : new Uint8Array());
  expect(layers[0]?.text.replaceAll(/\s+/gu, ' ')).toBe('Dear Ms. [name], The MRI of 12/02/2014 was normal.');
  expect(String(written.get('public/letter.proof.txt'))).toContain('nothing known is left');
  expect(JSON.parse(printed[0] ?? '').proof.file).toBe('letter');
});

test('identifiers that cannot be read stop everything, in one line that names the place', async () => {
  const { printed, said } = await run(
    { 'a.txt': 'Dear Sir', 'known.json': '{"identifiers":[{"class":"shoe","value":"44"}]}' },
    '--known',
    'known.json',
  );
  expect(printed).toEqual([]);
  expect(said[0]).toMatch(/^known\.json: .* \(identifiers\/0\/class\)$/u);
  expect(process.exitCode).toBe(2);
});
