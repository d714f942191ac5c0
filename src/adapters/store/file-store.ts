import { join } from 'node:path';
import type { Secrets } from '#commands/accounts/ports.ts';
import type { SealedStore } from '#commands/backup/ports.ts';
import type { FileCare, FileStore } from '#commands/records/ports.ts';
import { localShelf } from './local-shelf.ts';
import { type MasterKeys, masterKeys, masterKeysOfFile } from './master-keys.ts';
import { sealedSecrets } from './secrets.ts';
import { sealedFiles } from './sealed-files.ts';

/** Where files are kept and with which keys, as the environment says. */
export type FilesSettings = {
  readonly dataFolder: string;
  readonly files: {
    readonly folder: string;
    /** Base64, newest first; null: the key file in the data folder. */
    readonly keys: readonly string[] | null;
    readonly s3: { readonly bucket: string; readonly region: string; readonly endpoint: string | null } | null;
  };
};

/** The store of files the settings ask for: a local folder, or a bucket. */
export async function openFileStore({ dataFolder, files }: FilesSettings): Promise<FileStore & FileCare & SealedStore> {
  const keys = await masterKeysOf({ dataFolder, files });
  if (files.s3 === null) return sealedFiles(localShelf(files.folder), keys, join(files.folder, 'half-done'));
  // Loaded here: a local folder does without it.
  const { s3Shelf } = await import('./s3-shelf.ts');
  return sealedFiles(s3Shelf(files.s3), keys, join(dataFolder, 'half-done'));
}

/** The master keys the settings name. */
async function masterKeysOf({ dataFolder, files }: Pick<FilesSettings, 'dataFolder' | 'files'>): Promise<MasterKeys> {
  return files.keys === null ? masterKeysOfFile(join(dataFolder, 'files.key')) : masterKeys(files.keys);
}

/** Seals what accounts keep secret, with keys drawn from those of the files. */
export async function openSecrets(settings: Pick<FilesSettings, 'dataFolder' | 'files'>): Promise<Secrets> {
  return sealedSecrets(await masterKeysOf(settings));
}
