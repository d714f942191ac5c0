import { z } from 'zod';
import { unmetQualifications } from '#domain/cases/attestation.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import { loadSampleFilings, parseJson } from './load-sample-filings.ts';
import { assignReviewer } from '../reviewers/assign-reviewer.ts';
import { openCase } from '../open-case.ts';
import type { CaseStore, Clock, ListFiles, LoadCaseFile, LoadText, Passphrases, ReviewerStore } from '../ports.ts';
import { registerOrganization } from '../reviewers/register-organization.ts';
import { registerReviewer } from '../reviewers/register-reviewer.ts';

/** An entry of `reviewers.json`: an invented reviewer, whose passphrase may stand in clear because it protects nothing. */
const SampleReviewer = Reviewer.extend({
  login: z.string().min(1),
  name: z.string().min(1),
  demoPassphrase: z.string().min(1),
});

export type LoadSampleCasesOutcome = {
  /** Newly opened; those that were there are left alone. */
  readonly opened: number;
  /** Applications filed, dated from today; only in a system that had no case yet. */
  readonly filed: number;
  readonly refused: readonly { readonly file: string; readonly message: string }[];
  /** Who can sign the sample cases. */
  readonly signer: { readonly login: string; readonly passphrase: string } | null;
};

/** Opens every case of the samples folder that is not there yet and assigns it to the first qualified sample reviewer. */
export async function loadSampleCases(
  needs: {
    readonly cases: CaseStore;
    readonly reviewers: ReviewerStore;
    readonly passphrases: Passphrases;
    readonly clock: Clock;
    readonly loadText: LoadText;
    readonly listFiles: ListFiles;
    readonly loadCaseFile: LoadCaseFile;
  },
  { folder }: { readonly folder: string },
): Promise<LoadSampleCasesOutcome> {
  const roster = await readSample(needs.loadText, z.array(SampleReviewer), `${folder}/reviewers.json`);
  if (roster.kind === 'unreadable') return nothing(refusal(roster.file, roster.error));
  const described = await readSample(needs.loadText, Organization, `${folder}/organization.json`);
  if (described.kind === 'unreadable') return nothing(refusal(described.file, described.error));
  // What an organization has said of itself stands.
  if ((await needs.reviewers.organization()) === null)
    await registerOrganization(needs, { organization: described.value });
  for (const { login, name, demoPassphrase: passphrase, ...reviewer } of roster.value) {
    await registerReviewer(needs, { reviewer, login, name, passphrase });
  }
  const today = needs.clock.today();
  const signer = roster.value.find(reviewer => unmetQualifications(attest(reviewer, today)).length === 0) ?? null;
  const refused: { readonly file: string; readonly message: string }[] = [];
  let opened = 0;
  const isNew = (await needs.cases.list()).length === 0;
  const { files } = await needs.listFiles([`${folder}/cases`, `${folder}/records`], ['.json']);
  for (const file of files.filter(name => /[/\\]case\.json$/.test(name))) {
    const loaded = await needs.loadCaseFile(file);
    if (loaded.kind === 'unreadable') {
      refused.push(refusal(file, loaded.error));
      continue;
    }
    const { caseNumber } = loaded.caseFile;
    const outcome = await openCase(needs, loaded);
    if (outcome.kind === 'refused') refused.push({ file, message: outcome.refusals[0]?.message ?? 'refused' });
    if (outcome.kind === 'opened') opened += 1;
    const state = (await needs.cases.read(caseNumber))?.case.state;
    if (signer !== null && state === 'records-complete')
      await assignReviewer(needs, { caseNumber, reviewer: signer.id });
  }
  const filings = isNew ? await loadSampleFilings(needs, { folder }) : { filed: 0, refused: [] };
  return {
    opened,
    filed: filings.filed,
    refused: [...refused, ...filings.refused],
    signer: signer === null ? null : { login: signer.login, passphrase: signer.demoPassphrase },
  };
}

type Sample<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly file: string; readonly error: Unreadable };

async function readSample<S extends z.ZodType>(
  loadText: LoadText,
  shape: S,
  file: string,
): Promise<Sample<z.infer<S>>> {
  const loaded = await loadText(file);
  if (loaded.kind === 'unreadable') return { kind: 'unreadable', file, error: loaded.error };
  const parsed = shape.safeParse(parseJson(loaded.text));
  if (parsed.success) return { kind: 'read', value: parsed.data };
  const [issue] = parsed.error.issues;
  const error: Unreadable = {
    code: 'invalid',
    message: issue?.message ?? 'cannot be read',
    at: issue?.path.join('/') ?? null,
  };
  return { kind: 'unreadable', file, error };
}

function nothing(refused: LoadSampleCasesOutcome['refused'][number]): LoadSampleCasesOutcome {
  return { opened: 0, filed: 0, refused: [refused], signer: null };
}

function refusal(file: string, error: Unreadable): { readonly file: string; readonly message: string } {
  return { file, message: error.at === null ? error.message : `${error.message} (${error.at})` };
}
