import type { z } from 'zod';
import { type ApplicationInput, CopyView, Filed } from '#api/applications/contract.ts';
import { base64 } from './base64.ts';
import { ask, sending } from './client.ts';

/** Files an application; the answer names the case it opened. */
export function fileApplication(application: ApplicationInput): Promise<z.infer<typeof Filed>> {
  return ask(Filed, '/api/v1/applications', sending('POST', application));
}

/** Has a copy of a decision read; the server keeps nothing of it. */
export async function readCopy(file: File): Promise<CopyView> {
  const input = { file: file.name.slice(0, 200), content: await base64(file) };
  return ask(CopyView, '/api/v1/application-copies', sending('POST', input));
}
