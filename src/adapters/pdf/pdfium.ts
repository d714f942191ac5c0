import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init } from '@embedpdf/pdfium';

type Loaded = Awaited<ReturnType<typeof init>>;

/** PDFium with its memory, which moves when it grows: ask for it anew after each call that may allocate. */
export type Pdfium = { readonly api: Loaded; readonly memory: () => DataView };

let loading: Promise<Pdfium> | null = null;

/** PDFium compiled to WebAssembly; loaded on first use, once a thread. */
export function pdfium(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const wasmBinary = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const overrides = { wasmBinary };
  const api = await init(overrides);
  api.FPDF_InitLibrary();
  let view = memoryOf(api.pdfium, null);
  return { api, memory: () => (view = memoryOf(api.pdfium, view)) };
}

function memoryOf(module: object, known: DataView | null): DataView {
  if (!('HEAPU8' in module && module.HEAPU8 instanceof Uint8Array)) throw new Error('PDFium came without its memory');
  return known !== null && known.buffer === module.HEAPU8.buffer ? known : new DataView(module.HEAPU8.buffer);
}
