import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM } from 'tesseract.js';
import { type Recognise, wordsOfTable } from './engine.ts';
import { pgmFile } from './image-file.ts';

/** Recognises with Tesseract compiled to WebAssembly, its language data from the package beside it: no program, no network. */
export function tesseractJs(): Recognise & { readonly end: () => Promise<void> } {
  let starting: ReturnType<typeof createWorker> | null = null;
  const recognise: Recognise = async image => {
    starting ??= createWorker('eng', OEM.LSTM_ONLY, {
      langPath: join(dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/eng'))), '4.0.0_best_int'),
      gzip: true,
      cacheMethod: 'none',
    });
    const worker = await starting;
    await worker.setParameters({ user_defined_dpi: String(Math.round(image.dpi)) });
    const { data } = await worker.recognize(pgmFile(image), {}, { text: false, tsv: true });
    return wordsOfTable(data.tsv ?? '');
  };
  return Object.assign(recognise, {
    end: async () => {
      const worker = await starting;
      starting = null;
      await worker?.terminate();
    },
  });
}
