import type { ReceiptView } from '#api/claims/contract.ts';
import { problemOf } from '../../client.ts';
import { deliverUploads, deliveryUploadsAddress } from '../../desk-clients/claims-client.ts';
import { once } from '../../parts/uploads/once.ts';
import type { Watch } from '../../parts/uploads/send-file.ts';
import { sendMany } from '../../parts/uploads/send-many.ts';

/** Uploads of the files that have arrived whole; what nothing was taken of is not sent twice. */
export type Arrived = Map<File, string>;

/** Sends files in pieces, several at a time, those that have not arrived yet, and makes them one delivery; answers its receipt. */
export async function sendDelivery(
  files: readonly File[],
  sender: string,
  arrived: Arrived,
  watch: Watch,
): Promise<ReceiptView> {
  const missing = files.filter(file => !arrived.has(file));
  for (const file of files) if (arrived.has(file)) watch.told(file, file.size);
  await sendMany(deliveryUploadsAddress, missing, {
    ...watch,
    arrived: (file, upload) => {
      arrived.set(file, upload);
      watch.told(file, file.size);
    },
  });
  const uploads = files.flatMap(file => arrived.get(file) ?? []);
  try {
    return await once(key => deliverUploads({ sender, uploads }, key), watch);
  } catch (error) {
    // Left alone for too long they are forgotten: the next try sends them anew.
    if (problemOf(error).status === 404) arrived.clear();
    throw error;
  }
}
