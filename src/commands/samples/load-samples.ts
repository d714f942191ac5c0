import { loadDemoAccounts } from '../accounts/load-demo-accounts.ts';
import { loadSampleCases, type LoadSampleCasesOutcome } from './load-sample-cases.ts';
import { loadSampleDrafts } from './load-sample-drafts.ts';
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
  // What a reviewer has written since stands.
  const drafts = `${folder}/drafts.json`;
  const undrafted = loaded.opened === 0 ? null : await loadSampleDrafts(needs, drafts);
  const accounts = `${folder}/accounts.json`;
  const message = await loadDemoAccounts(needs, accounts);
  const unread = [
    ...(undrafted === null ? [] : [{ file: drafts, message: undrafted }]),
    ...(message === null ? [] : [{ file: accounts, message }]),
  ];
  return { ...loaded, refused: [...loaded.refused, ...unsent, ...unread] };
}
