import type { AuditStore, Sha256, WriteLetter } from '../ports.ts';
import type { FileCare } from '../records/ports.ts';
import { checkCase } from './check-case.ts';
import { checkChain } from './check-chain.ts';
import { checkFiles } from './check-files.ts';
import type { AuditFinding } from './finding.ts';
import type { Head } from './head.ts';

export type AuditSummary = {
  readonly rows: number;
  readonly cases: number;
  readonly letters: number;
  /** Kept files that were read; null where none was to be. */
  readonly files: number | null;
  readonly findings: number;
  readonly head: Head;
};

type Needs = {
  readonly audit: AuditStore;
  readonly writeLetter: WriteLetter;
  readonly sha256: Sha256;
  /** Null: the kept files are left out, for reading all of them takes long. */
  readonly files: Pick<FileCare, 'check'> | null;
};

/** Who hears of the audit while it runs: each finding, and how far it is (`done` of `total` rows, cases and files). */
export type AuditListener = {
  readonly found: (finding: AuditFinding) => Promise<void>;
  readonly begun: (total: number) => void;
  readonly step: () => void;
};

/**
 * Reads the whole log, recomputes every seal, takes every case from its events anew, and writes every letter again; `heads`
 * are earlier ends of the log kept elsewhere. Where files are at hand, each that was submitted is read too. One batch is held
 * at a time.
 */
export async function verifyLog(
  { audit, writeLetter, sha256, files }: Needs,
  { heads }: { readonly heads: readonly Head[] },
  listener: AuditListener,
): Promise<AuditSummary> {
  const encoder = new TextEncoder();
  return audit.snapshot(async snapshot => {
    const counts = await snapshot.counts();
    listener.begun(counts.rows + counts.cases + (files === null ? 0 : counts.files));
    let findings = 0;
    const tell = async (found: readonly AuditFinding[]) => {
      for (const finding of found) await listener.found(finding);
      findings += found.length;
    };
    const chain = checkChain(text => sha256(encoder.encode(text)), heads);
    for await (const batch of snapshot.log()) {
      for (const entry of batch) {
        chain.add(entry);
        listener.step();
      }
    }
    await tell(chain.end());
    let cases = 0;
    let letters = 0;
    for await (const stored of snapshot.cases()) {
      await tell(checkCase({ writeLetter, sha256 }, stored));
      cases += 1;
      letters += stored.letters.length;
      listener.step();
    }
    const read = files === null ? null : await checkFiles(files, snapshot, { found: tell, step: listener.step });
    return { rows: chain.rows(), cases, letters, files: read, findings, head: chain.head() };
  });
}
