import type { OpenedFile, OpenFile } from '../records/ports.ts';

/** A file of a delivery as it was sent, read when its turn comes; its name has its folder, joined by `/`. */
export type DeliveredFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/** What a delivery holds, opened one file at a time; a container precedes what is in it. */
export type DeliveryPart = OpenedFile & {
  /** The name that a manifest gives it: within the ZIP, or from the folder of the manifest. */
  readonly name: string;
};

/** What the manifest is called, in any folder and case. */
export const MANIFEST = /(?:^|\/)manifest\.csv$/i;

/** The parts of a delivery: of one ZIP what is in it, of several files each, and what is in those; the manifest among the files first. */
export async function* partsOf(
  openFile: OpenFile,
  delivery: readonly DeliveredFile[],
): AsyncGenerator<DeliveryPart, void, void> {
  const manifest = delivery.find(({ name }) => MANIFEST.test(name));
  const [only] = delivery;
  if (only !== undefined && delivery.length === 1 && manifest === undefined) {
    for await (const part of openFile(ROOT, await only.bytes()))
      yield { ...part, name: part.path === ROOT ? '' : part.path.slice(ROOT.length + 1) };
    return;
  }
  const folder = manifest?.name.replace(/[^/]*$/, '') ?? '';
  for (const file of manifest === undefined ? delivery : [manifest, ...delivery.filter(each => each !== manifest)]) {
    const name = file.name.startsWith(folder) ? file.name.slice(folder.length) : file.name;
    for await (const part of openFile(name, await file.bytes())) yield { ...part, name: part.path };
  }
}

const ROOT = 'delivery.zip';
