import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { RecoveryCodes, SecondFactorBegun, SecondFactorView } from '#api/accounts/contract.ts';
import { answerTo, ask, sending } from '../client.ts';

const FACTOR = '/api/v1/account/second-factor';

/** Whether codes of an app are asked for, and how many recovery codes are left. */
export const secondFactorQuery = queryOptions({
  queryKey: ['account', 'second-factor'],
  queryFn: ({ signal }) => ask(SecondFactorView, FACTOR, { signal }),
  staleTime: 0,
});

export function beginSecondFactor(password?: string): Promise<z.infer<typeof SecondFactorBegun>> {
  return ask(SecondFactorBegun, FACTOR, sending('POST', { password }));
}

export function confirmSecondFactor(code: string): Promise<z.infer<typeof RecoveryCodes>> {
  return ask(RecoveryCodes, `${FACTOR}/confirmation`, sending('POST', { code }));
}

export function newRecoveryCodes(password?: string): Promise<z.infer<typeof RecoveryCodes>> {
  return ask(RecoveryCodes, '/api/v1/account/recovery-codes', sending('POST', { password }));
}

export async function removeSecondFactor(password?: string): Promise<void> {
  await answerTo(`${FACTOR}/removal`, sending('POST', { password }));
}
