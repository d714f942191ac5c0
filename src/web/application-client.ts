import { type ApplicationInput, Filed } from '#api/applications/contract.ts';
import { ask, sending } from './client.ts';

/** Files an application; the answer names the case it opened. */
export function fileApplication(application: ApplicationInput): Promise<{ readonly caseNumber: string }> {
  return ask(Filed, '/api/v1/applications', sending('POST', application));
}
