import { extname } from 'node:path';
import type { ZipFile } from 'yauzl';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import type { Holder } from './holder.ts';
import { joined, LARGEST, letterOf, unreadable } from './letter-of.ts';

/** The letters in a ZIP of any size, one after another: no more than one is in memory. */
export async function* inZip(holder: Holder): AsyncGenerator<PublishedFile> {
  const { name } = holder;
  let zip: ZipFile;
  try {
    zip = await holder.openZip();
  } catch (error) {
    // What the system says of the file goes up; what the ZIP says is about its bytes.
    await holder.whole(0);
    yield unreadable(name, { code: 'damaged', message: `no ZIP that can be read: ${messageOf(error)}`, at: null });
    return;
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const inside = `${name}/${entry.fileName}`;
      if (!['.txt', '.pdf'].includes(extname(entry.fileName).toLowerCase())) {
        yield unreadable(inside, { code: 'unsupported', message: 'neither text nor PDF', at: null });
        continue;
      }
      try {
        // Its size is held to while it is unpacked: one that unpacks to more is broken off.
        const size = entry.uncompressedSize;
        yield letterOf(inside, size > LARGEST ? size : await joined(await zip.openReadStreamPromise(entry)));
      } catch (error) {
        yield unreadable(inside, { code: 'damaged', message: messageOf(error), at: null });
      }
    }
  } catch (error) {
    yield unreadable(name, { code: 'damaged', message: `the ZIP breaks off: ${messageOf(error)}`, at: null });
  } finally {
    zip.close();
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
