import { type ManifestLine, readManifest } from '#domain/records/deliveries/manifest.ts';
import type { SubmittedFile } from '#domain/records/files/submission.ts';
import type { SentFile } from '../records/ports.ts';
import { type ReceiveNeeds, receiveSubmission } from '../records/receive-submission.ts';
import { type DeliveredFile, type DeliveryPart, MANIFEST, partsOf } from './delivered-files.ts';
import type { Receipt, ReceiptLine, ReceiptStore } from './ports.ts';

export type DeliverNeeds = ReceiveNeeds & { readonly receipts: ReceiptStore };

export type DeliverOutcome =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  /** It is no ZIP, has no manifest, or one that cannot be read. */
  | { readonly kind: 'no-manifest'; readonly message: string };

export type AboutDelivery = {
  readonly account: string;
  readonly sender: string;
  readonly mayDeliver: (caseNumber: string) => Promise<boolean>;
};

/**
 * Takes documents for several cases into their records, as the manifest among them says: a ZIP, or files by themselves. Each line is
 * received, known already, set aside or refused, and named so in the receipt. A case that is not the sender’s is refused like one that
 * does not exist.
 */
export async function deliverRecords(
  needs: DeliverNeeds,
  about: AboutDelivery,
  delivery: readonly DeliveredFile[],
): Promise<DeliverOutcome> {
  const manifest = await manifestOf(needs, delivery);
  if (manifest.kind === 'unreadable') return { kind: 'no-manifest', message: manifest.message };
  const followed: ManifestLine[] = [];
  const lines: ReceiptLine[] = [];
  for (const line of manifest.lines) {
    const trouble =
      line.trouble ?? ((await about.mayDeliver(line.caseNumber)) ? null : 'there is no such case among yours');
    if (trouble === null) followed.push(line);
    else lines.push(refused(line, trouble));
  }
  const { found, unnamed } = await filesOf(needs, delivery, manifest.lines, followed);
  for (const [caseNumber, ofCase] of Map.groupBy(followed, line => line.caseNumber)) {
    lines.push(...(await receive(needs, { caseNumber, sender: about.sender }, ofCase, found)));
  }
  for (const file of unnamed) {
    const nothing = { line: null, caseNumber: null, kind: null, date: null, sha256: null };
    lines.push({ ...nothing, file, outcome: 'refused', why: 'no line of the manifest names it' });
  }
  const sorted = lines.toSorted((one, other) => (one.line ?? Infinity) - (other.line ?? Infinity));
  const receipt = { id: needs.newId(), at: needs.clock.now(), sender: about.sender, lines: sorted };
  await needs.receipts.keep(about.account, receipt);
  return { kind: 'delivered', receipt };
}

async function manifestOf(
  { openFile }: DeliverNeeds,
  delivery: readonly DeliveredFile[],
): Promise<ReturnType<typeof readManifest>> {
  let isArchive = delivery.length > 1;
  for await (const part of partsOf(openFile, delivery)) {
    if (part.kind === 'quarantined' && (part.name === '' || MANIFEST.test(part.name)))
      return { kind: 'unreadable', message: part.reason.message };
    if (part.kind === 'container' && part.name === '') isArchive = part.format === 'archive';
    if (part.kind === 'file' && MANIFEST.test(part.name)) return readManifest(new TextDecoder().decode(part.bytes));
  }
  const message = isArchive ? 'it holds no manifest.csv' : 'it is no ZIP';
  return { kind: 'unreadable', message };
}

/** A file of the delivery as it is taken further: kept by its hash, or why it cannot be read. */
type Part = SentFile & { readonly name: string };

/** The files that lines name, by those names, what is inside a container with it; and the names no line has. */
async function filesOf(
  needs: DeliverNeeds,
  delivery: readonly DeliveredFile[],
  named: readonly ManifestLine[],
  followed: readonly ManifestLine[],
): Promise<{ readonly found: ReadonlyMap<string, readonly Part[]>; readonly unnamed: readonly string[] }> {
  const names = new Set(named.map(({ file }) => file));
  const wanted = new Set(followed.map(({ file }) => file));
  const found = new Map<string, Part[]>();
  const unnamed: string[] = [];
  for await (const part of partsOf(needs.openFile, delivery)) {
    if (part.name === '' || MANIFEST.test(part.name) || part.kind === 'container') continue;
    const owner = ownerOf(part.name, names);
    if (owner === null) unnamed.push(part.name);
    if (owner === null || !wanted.has(owner)) continue;
    found.set(owner, [...(found.get(owner) ?? []), await kept(needs, part)]);
  }
  return { found, unnamed };
}

/** The name in the manifest a file goes by: its own, or that of the container it is in. */
function ownerOf(name: string, names: ReadonlySet<string>): string | null {
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
    if (names.has(name.slice(0, end))) return name.slice(0, end);
  }
  return null;
}

async function kept({ files }: DeliverNeeds, part: Exclude<DeliveryPart, { kind: 'container' }>): Promise<Part> {
  const { name } = part;
  if (part.kind === 'quarantined') return { name, error: part.reason };
  const { sha256 } = await files.keep(part.bytes);
  return { name, content: contentOf(files, sha256) };
}

/** What was kept, read when its turn comes, so that one file at a time is in memory. */
async function* contentOf(files: DeliverNeeds['files'], sha256: string): AsyncGenerator<Uint8Array> {
  const bytes = await files.read(sha256);
  if (bytes === null) throw new Error(`${sha256} is not there after it was kept`);
  yield bytes;
}

async function receive(
  needs: DeliverNeeds,
  { caseNumber, sender }: { readonly caseNumber: string; readonly sender: string },
  lines: readonly ManifestLine[],
  found: ReadonlyMap<string, readonly Part[]>,
): Promise<ReceiptLine[]> {
  const there = lines.filter(({ file }) => found.has(file));
  const absent = lines
    .filter(({ file }) => !found.has(file))
    .map(line => refused(line, 'the delivery holds no such file'));
  if (there.length === 0) return absent;
  const about = { caseNumber, sender, party: 'claims-administrator', by: 'web' } as const;
  const outcome = await receiveSubmission(
    needs,
    about,
    there.flatMap(({ file }) => found.get(file) ?? []),
  );
  if (outcome.kind === 'no-case') return lines.map(line => refused(line, 'there is no such case among yours'));
  const { files } = outcome.submission;
  return [...there.map(line => received(line, files)), ...absent];
}

/** A line as its file, and what is in it, fared: the worst is told, with the hash of the file where it is one. */
function received(line: ManifestLine, files: readonly SubmittedFile[]): ReceiptLine {
  const own = files.filter(({ path }) => path === line.file || path.startsWith(`${line.file}/`));
  const bad = own.find(({ outcome }) => outcome === 'quarantined');
  const [first] = own;
  const outcome =
    bad !== undefined || first === undefined
      ? 'set-aside'
      : own.every(each => each.outcome === 'known')
        ? 'known'
        : 'received';
  const why = bad?.reason?.message ?? (outcome === 'known' ? 'the same file was in the record already' : null);
  return { ...told(line), outcome, why, sha256: own.length === 1 ? (first?.sha256 ?? null) : null };
}

function refused(line: ManifestLine, why: string): ReceiptLine {
  return { ...told(line), outcome: 'refused', why, sha256: null };
}

function told({ line, caseNumber, file, kind, date }: ManifestLine) {
  return { line, caseNumber: caseNumber === '' ? null : caseNumber, file, kind, date };
}
