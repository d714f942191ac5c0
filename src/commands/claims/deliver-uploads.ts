import type { Upload, UploadStore } from '../records/uploads/upload-store.ts';
import { type AboutDelivery, type DeliverNeeds, type DeliverOutcome, deliverRecords } from './deliver-records.ts';
import type { DeliveredFile } from './delivered-files.ts';

export type DeliverUploadsNeeds = DeliverNeeds & { readonly deliveryUploads: UploadStore };

export type DeliverUploadsOutcome =
  | DeliverOutcome
  | { readonly kind: 'no-upload'; readonly id: string }
  | { readonly kind: 'not-whole'; readonly id: string; readonly received: number; readonly bytes: number };

/**
 * Makes one delivery of uploads that are whole: a ZIP, or files and their manifest. Once there is a receipt they are gone; when nothing was
 * taken they stay, so that only what was wrong is sent again.
 */
export async function deliverUploads(
  needs: DeliverUploadsNeeds,
  about: AboutDelivery,
  ids: readonly string[],
): Promise<DeliverUploadsOutcome> {
  const delivery: DeliveredFile[] = [];
  for (const id of ids) {
    const upload = await needs.deliveryUploads.find(id);
    if (upload?.of !== about.account) return { kind: 'no-upload', id };
    const { received, bytes } = upload;
    if (received !== bytes) return { kind: 'not-whole', id, received, bytes };
    delivery.push(asDelivered(needs, upload));
  }
  const outcome = await deliverRecords(needs, about, delivery);
  if (outcome.kind === 'delivered') await needs.deliveryUploads.drop(ids);
  return outcome;
}

function asDelivered({ deliveryUploads }: DeliverUploadsNeeds, { id, name, bytes }: Upload): DeliveredFile {
  return {
    name,
    bytes: async () => {
      const whole = new Uint8Array(bytes);
      let at = 0;
      for await (const piece of deliveryUploads.content(id)) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
