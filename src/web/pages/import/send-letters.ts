import { filesOfImport, importUploadsAddress } from './import-client.ts';
import { nameOf, type Watch } from '../../parts/uploads/send-file.ts';
import { sendMany } from '../../parts/uploads/send-many.ts';

/** Sends files to an import. Those that are there whole, from before the page was closed, are not sent again. */
export async function sendLetters(id: string, files: readonly File[], { told, signal }: Watch): Promise<void> {
  const here = new Set((await filesOfImport(id)).files.filter(isWhole).map(({ name, bytes }) => `${bytes} ${name}`));
  const missing = files.filter(file => {
    const isHere = here.has(`${file.size} ${nameOf(file)}`);
    if (isHere) told(file, file.size);
    return !isHere;
  });
  await sendMany(importUploadsAddress(id), missing, { told, signal });
}

function isWhole({ bytes, received }: { readonly bytes: number; readonly received: number }): boolean {
  return bytes === received;
}
