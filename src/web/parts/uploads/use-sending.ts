import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isStopped, type Watch } from './send-file.ts';

/** Sends what was chosen, can be stopped, and tells how far each file is and whether the connection is lost. */
export function useSending<T>(
  send: (watch: Watch) => Promise<T>,
  options: Pick<UseMutationOptions<T>, 'onSuccess' | 'onError'>,
) {
  const [sent, setSent] = useState<ReadonlyMap<File, number>>(new Map());
  const [isLost, setLost] = useState(false);
  const controller = useRef<AbortController | null>(null);
  const told = (file: File, bytes: number) => setSent(before => new Map(before).set(file, bytes));
  const mutation = useMutation({
    ...options,
    // Else it would wait by itself while the browser says it is not connected, and say nothing.
    networkMode: 'always',
    mutationFn: () => {
      controller.current = new AbortController();
      return send({ told, lost: setLost, signal: controller.current.signal });
    },
    onSettled: () => setLost(false),
  });
  return {
    ...mutation,
    sent: mutation.isPending ? sent : null,
    isLost,
    isStopped: isStopped(mutation.error),
    stop: () => controller.current?.abort(),
    /** Forgets how far what was chosen before was. */
    forget: () => setSent(new Map()),
  };
}
