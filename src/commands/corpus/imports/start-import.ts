import type { UploadStore } from '../../records/uploads/upload-store.ts';
import type { ImportStore } from './import-store.ts';

export type StartNeeds = {
  readonly imports: ImportStore;
  readonly importUploads: Pick<UploadStore, 'all'>;
};

export type StartOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-import' | 'nothing-to-import'; readonly id: string }
  | { readonly kind: 'not-now'; readonly id: string; readonly state: string };

/** Queues an import of what was uploaded, or goes on with one that was stopped; files that are not whole stay out. */
export async function startImport({ imports, importUploads }: StartNeeds, id: string): Promise<StartOutcome> {
  const found = await imports.find(id);
  if (found === null) return { kind: 'no-import', id };
  const uploads = await importUploads.all(id);
  if (!uploads.some(({ bytes, received }) => bytes === received)) return { kind: 'nothing-to-import', id };
  return (await imports.start(id)) ? { kind: 'changed' } : { kind: 'not-now', id, state: found.state };
}

/** Stops an import that waits or runs; what was taken in stays, and it can be gone on with. */
export async function stopImport({ imports }: Pick<StartNeeds, 'imports'>, id: string): Promise<StartOutcome> {
  const found = await imports.find(id);
  if (found === null) return { kind: 'no-import', id };
  return (await imports.stop(id)) ? { kind: 'changed' } : { kind: 'not-now', id, state: found.state };
}
