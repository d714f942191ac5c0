import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init } from '@embedpdf/pdfium';

type Loaded = Awaited<ReturnType<typeof init>>;

type Call = (...numbers: readonly number[]) => number;

/**
 * PDFium with its memory, which moves when it grows: ask for it anew after each call that may allocate. `page`, `character`
 * and `object` hold what is called for each page, each character and each object of one, without the checks around `api`,
 * which take longer than the calls.
 */
export type Pdfium = {
  readonly api: Loaded;
  readonly memory: () => DataView;
  readonly page: {
    readonly load: Call;
    readonly close: Call;
    readonly loadText: Call;
    readonly closeText: Call;
    readonly box: Call;
    readonly rotation: Call;
    readonly annotations: Call;
    readonly objects: Call;
    readonly characters: Call;
  };
  readonly character: {
    readonly code: Call;
    readonly origin: Call;
    readonly box: Call;
    readonly isGenerated: Call;
    readonly angle: Call;
  };
  readonly object: {
    readonly ofPage: Call;
    readonly kind: Call;
    readonly bounds: Call;
    readonly ofForm: Call;
  };
};

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
  const module: object = api.pdfium;
  let bytes: unknown = null;
  let view: DataView = new DataView(new ArrayBuffer(0));
  /** Asked for each place of each character, so it looks at no more than whether the memory is the one it knows. */
  const memory = () => {
    const now = 'HEAPU8' in module ? module.HEAPU8 : null;
    if (now === bytes && now !== null) return view;
    if (!(now instanceof Uint8Array)) throw new Error('PDFium came without its memory');
    bytes = now;
    view = new DataView(now.buffer);
    return view;
  };
  return {
    api,
    memory,
    page: {
      load: exported(api, 'FPDF_LoadPage'),
      close: exported(api, 'FPDF_ClosePage'),
      loadText: exported(api, 'FPDFText_LoadPage'),
      closeText: exported(api, 'FPDFText_ClosePage'),
      box: exported(api, 'FPDF_GetPageBoundingBox'),
      rotation: exported(api, 'FPDFPage_GetRotation'),
      annotations: exported(api, 'FPDFPage_GetAnnotCount'),
      objects: exported(api, 'FPDFPage_CountObjects'),
      characters: exported(api, 'FPDFText_CountChars'),
    },
    character: {
      code: exported(api, 'FPDFText_GetUnicode'),
      origin: exported(api, 'FPDFText_GetCharOrigin'),
      box: exported(api, 'FPDFText_GetLooseCharBox'),
      isGenerated: exported(api, 'FPDFText_IsGenerated'),
      angle: exported(api, 'FPDFText_GetCharAngle'),
    },
    object: {
      ofPage: exported(api, 'FPDFPage_GetObject'),
      kind: exported(api, 'FPDFPageObj_GetType'),
      bounds: exported(api, 'FPDFPageObj_GetBounds'),
      ofForm: exported(api, 'FPDFFormObj_GetObject'),
    },
  };
}

/** A function of the module itself that takes and gives numbers. */
function exported({ pdfium: { wasmExports } }: Loaded, name: string): Call {
  const found = new Map<string, unknown>(Object.entries(wasmExports)).get(name);
  if (!isCall(found)) throw new Error(`PDFium came without ${name}`);
  return found;
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function';
}
