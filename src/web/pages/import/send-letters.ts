import { filesOfImport, importUploadsAddress } from './import-client.ts';
import { nameOf, sendFile, type Told } from '../../parts/uploads/send-file.ts';

/** Files sent at one time: of many small ones the way there and back is what takes long. */
const AT_ONCE = 4;

/**
 * Sends files to an import, several at a time. Those that are there whole, from before the page was closed, are not sent again; the
 * first that cannot be sent stops the rest, and what arrived stays.
 */
export async function sendLetters(
  id: string,
  files: readonly File[],
  { told, signal }: { readonly told: Told; readonly signal: AbortSignal },
): Promise<void> {
  const here = new Set((await filesOfImport(id)).files.filter(isWhole).map(({ name, bytes }) => `${bytes} ${name}`));
  const missing = files.filter(file => {
    const isHere = here.has(`${file.size} ${nameOf(file)}`);
    if (isHere) told(file, file.size);
    return !isHere;
  });
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let file = missing[next++]; file !== undefined; file = missing[next++]) {
        await sendFile(importUploadsAddress(id), file, { told, signal: both }).catch((error: unknown) => {
          failed.abort();
          throw error;
        });
      }
    }),
  );
}

function isWhole({ bytes, received }: { readonly bytes: number; readonly received: number }): boolean {
  return bytes === received;
}
