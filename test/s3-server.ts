import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { refusal, type S3Answer, s3Objects } from './s3-objects.ts';

/*
 * As much of S3 as keeping files and a corpus needs, on the loopback address. It checks what Amazon checks: the signature
 * (version 4) over method, path, query, signed headers and payload hash, the length and the checksum of what arrives. It is not
 * Amazon: no rights, no versions, lists in one piece.
 */

export type S3Server = {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** Answers the next requests of a method with this status. */
  readonly fail: (method: string, status: number, times: number) => void;
  readonly close: () => Promise<void>;
};

export async function startS3Server({
  accessKey,
  secretKey,
}: {
  readonly accessKey: string;
  readonly secretKey: string;
}): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let failing = { method: '', status: 500, times: 0 };
  const ask = s3Objects(objects);
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const send = ({ status, headers, body: inside = '' }: S3Answer) => {
      response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': inside.length }) });
      response.end(request.method === 'HEAD' ? undefined : inside);
    };
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (failing.times > 0 && failing.method === request.method) {
      failing = { ...failing, times: failing.times - 1 };
      return send(refusal(failing.status, 'InternalError'));
    }
    if (!isSigned(request, url, body, accessKey, secretKey)) return send(refusal(403, 'SignatureDoesNotMatch'));
    const checksum = request.headers['x-amz-checksum-sha256'];
    if (checksum !== undefined && checksum !== hashed(body).toString('base64')) return send(refusal(400, 'BadDigest'));
    const { method = '', headers } = request;
    send(ask({ method, path: decodeURIComponent(url.pathname), query: url.searchParams, headers, body }));
  };
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = portOf(server.address());
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    fail: (method, status, times) => {
      failing = { method, status, times };
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

const hashed = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();
const hmac = (key: string | Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** Whether the request carries the signature that its parts and the secret come to, no older than a quarter of an hour. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer, accessKey: string, secretKey: string): boolean {
  const [, key, day, region, signedHeaders, signature] = AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  const payload = String(request.headers['x-amz-content-sha256'] ?? '');
  const at = String(request.headers['x-amz-date'] ?? '');
  if (key !== accessKey || day === undefined || signedHeaders === undefined || signature === undefined) return false;
  if (!at.startsWith(day) || Math.abs(Date.now() - millisecondsOf(at)) > 900_000) return false;
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== hashed(body).toString('hex')) return false;
  const names = signedHeaders.split(';');
  if (!names.includes('host') || !names.includes('x-amz-date') || !names.includes('x-amz-content-sha256')) return false;
  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map(part => encoded(decodeURIComponent(part)))
      .join('/'),
    [...url.searchParams]
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .toSorted()
      .join('&'),
    ...names.map(
      name =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    signedHeaders,
    payload,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${secretKey}`, day), region ?? ''), 's3'), 'aws4_request');
  const expected = hmac(signingKey, `AWS4-HMAC-SHA256\n${at}\n${scope}\n${hashed(canonical).toString('hex')}`);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function millisecondsOf(at: string): number {
  return Date.parse(at.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
