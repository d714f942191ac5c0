import { sendFile, type Watch } from './send-file.ts';

/** Files sent at one time: of many small ones the way there and back is what takes long. */
const AT_ONCE = 4;

/**
 * Sends files to an address, several at a time; `arrived` hears of the upload of each. The first that cannot be sent stops the rest, and
 * what arrived stays.
 */
export async function sendMany(
  address: string,
  files: readonly File[],
  { told, lost, signal, arrived }: Watch & { readonly arrived?: (file: File, upload: string) => void },
): Promise<void> {
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  const watch = { told, ...(lost === undefined ? {} : { lost }), signal: both };
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let file = files[next++]; file !== undefined; file = files[next++]) {
        try {
          const upload = await sendFile(address, file, watch);
          arrived?.(file, upload);
        } catch (error) {
          failed.abort();
          throw error;
        }
      }
    }),
  );
}
