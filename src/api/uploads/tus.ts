import type { IncomingHttpHeaders } from 'node:http';

/** The protocol of resumable uploads spoken here: https://tus.io/protocols/resumable-upload. */
export const TUS_VERSION = '1.0.0';

/** What a server says of itself where files of so many bytes are taken. */
export function tusHeaders(largest: number) {
  return {
    'tus-resumable': TUS_VERSION,
    'tus-version': TUS_VERSION,
    'tus-extension': 'creation,creation-with-upload,termination,checksum',
    'tus-checksum-algorithm': 'sha256',
    'tus-max-size': String(largest),
  } as const;
}

/** The size of a file as it was announced; null when it was not. */
export function uploadLength(headers: IncomingHttpHeaders): number | null {
  return wholeNumber(headers['upload-length']);
}

export function uploadOffset(headers: IncomingHttpHeaders): number | null {
  return wholeNumber(headers['upload-offset']);
}

/** The name of a file from the metadata: `filename d29ybGQ=,filetype …`, values in base64. */
export function uploadName(headers: IncomingHttpHeaders): string {
  const pairs = String(headers['upload-metadata'] ?? '').split(',');
  const named = pairs.map(pair => pair.trim().split(' ')).find(([key]) => key === 'filename' || key === 'name');
  const name = Buffer.from(named?.[1] ?? '', 'base64')
    .toString('utf8')
    .replaceAll('\u0000', '')
    .trim();
  return name === '' ? 'file' : name.slice(0, 500);
}

/** The SHA-256 of a piece in base64, null when none was sent; undefined when it is of a kind nobody here computes. */
export function wantedChecksum(headers: IncomingHttpHeaders): string | null | undefined {
  const header = headers['upload-checksum'];
  if (header === undefined) return null;
  const [algorithm, value] = String(header).split(' ');
  return algorithm === 'sha256' ? value : undefined;
}

function wholeNumber(header: string | readonly string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
