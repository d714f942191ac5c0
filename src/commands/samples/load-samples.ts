import { loadDemoAccounts } from '../accounts/load-demo-accounts.ts';
import { loadSampleCases, type LoadSampleCasesOutcome } from './load-sample-cases.ts';
import { loadSampleRecords } from './load-sample-records.ts';

/** Everything the samples folder holds, the accounts of the demo last; what could not be loaded is named. */
export async function loadSamples(
  needs: Parameters<typeof loadSampleCases>[0] &
    Parameters<typeof loadSampleRecords>[0] &
    Parameters<typeof loadDemoAccounts>[0],
  { folder }: { readonly folder: string },
): Promise<LoadSampleCasesOutcome> {
  const loaded = await loadSampleCases(needs, { folder });
  const unsent = await loadSampleRecords(needs, { folder });
  const accounts = `${folder}/accounts.json`;
  const message = await loadDemoAccounts(needs, accounts);
  const unread = message === null ? [] : [{ file: accounts, message }];
  return { ...loaded, refused: [...loaded.refused, ...unsent, ...unread] };
}
