import type { AuditStore, Sha256, WriteLetter } from '../ports.ts';
import { checkCase } from './check-case.ts';
import { checkChain } from './check-chain.ts';
import type { AuditFinding } from './finding.ts';
import type { Head } from './head.ts';

export type AuditSummary = {
  readonly rows: number;
  readonly cases: number;
  readonly letters: number;
  readonly findings: number;
  readonly head: Head;
};

type Needs = { readonly audit: AuditStore; readonly writeLetter: WriteLetter; readonly sha256: Sha256 };

/** Who hears of the audit while it runs: each finding, and how far it is (`done` of `total` rows and cases). */
export type AuditListener = {
  readonly found: (finding: AuditFinding) => Promise<void>;
  readonly begun: (total: number) => void;
  readonly step: () => void;
};

/**
 * Reads the whole log, recomputes every seal, takes every case from its events anew, and writes every letter again; `heads`
 * are earlier ends of the log kept elsewhere. One batch is held at a time.
 */
export async function verifyLog(
  { audit, writeLetter, sha256 }: Needs,
  { heads }: { readonly heads: readonly Head[] },
  listener: AuditListener,
): Promise<AuditSummary> {
  const encoder = new TextEncoder();
  return audit.snapshot(async snapshot => {
    const counts = await snapshot.counts();
    listener.begun(counts.rows + counts.cases);
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
    return { rows: chain.rows(), cases, letters, findings, head: chain.head() };
  });
}
