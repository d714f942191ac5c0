import { z } from 'zod';

/** Asks a server from a process of its own, so that asking is not counted as answering: told addresses, tells milliseconds. */
const Asked = z.object({ url: z.string(), addresses: z.array(z.string()), clients: z.int() });

process.on('message', async message => {
  const { url, addresses, clients } = Asked.parse(message);
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let at = next++; at < addresses.length; at = next++) {
        const start = performance.now();
        const answer = await fetch(`${url}${addresses[at]}`);
        await answer.text();
        if (answer.status !== 200) throw new Error(`${addresses[at]}: ${answer.status}`);
        times[at] = performance.now() - start;
      }
    }),
  );
  process.send?.(times);
});
