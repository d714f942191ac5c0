import type { AuditSnapshot } from '../ports.ts';
import type { FileCare } from '../records/ports.ts';
import { type AuditFinding, auditFinding } from './finding.ts';

/** Reads every file that a submission names and holds it beside its hash, each file once; tells how many there are. */
export async function checkFiles(
  files: Pick<FileCare, 'check'>,
  snapshot: Pick<AuditSnapshot, 'submitted'>,
  listener: { readonly found: (findings: readonly AuditFinding[]) => Promise<void>; readonly step: () => void },
): Promise<number> {
  const known = new Map<string, string | null>();
  for await (const batch of snapshot.submitted()) {
    for (const { caseNumber, submission, path, sha256 } of batch) {
      const wrong = known.has(sha256) ? (known.get(sha256) ?? null) : await whatIsWrong(files, sha256);
      known.set(sha256, wrong);
      if (wrong !== null) {
        const kind = wrong === MISSING ? 'dropped' : 'changed';
        const message = `${path}, sent with submission ${submission}: its file ${sha256} ${wrong}`;
        await listener.found([auditFinding(kind, 'record_submissions', message, { caseNumber })]);
      }
      listener.step();
    }
  }
  return known.size;
}

const MISSING = 'is not in the store';

async function whatIsWrong(files: Pick<FileCare, 'check'>, sha256: string): Promise<string | null> {
  const state = await files.check(sha256);
  if (state === 'whole') return null;
  return state === 'missing' ? MISSING : `is damaged or was changed: ${state.damaged}`;
}
