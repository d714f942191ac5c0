import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/*
 * As much of S3 as keeping files needs: PUT, GET and HEAD of objects by path, on the loopback address. It checks what
 * Amazon checks: the signature (version 4) over method, path, query, signed headers and payload hash, the length and the
 * checksum of what arrives. It is not Amazon: no multipart, no listing, no rights.
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
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (failing.times > 0 && failing.method === request.method) {
      failing = { ...failing, times: failing.times - 1 };
      return refuse(response, failing.status, 'InternalError');
    }
    if (!isSigned(request, url, body, accessKey, secretKey)) return refuse(response, 403, 'SignatureDoesNotMatch');
    const key = decodeURIComponent(url.pathname);
    if (request.method === 'PUT') {
      const checksum = request.headers['x-amz-checksum-sha256'];
      if (checksum !== undefined && checksum !== hashed(body).toString('base64'))
        return refuse(response, 400, 'BadDigest');
      objects.set(key, body);
      return response.writeHead(200, { etag: '"1"' }).end();
    }
    const object = objects.get(key);
    if (object === undefined) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': object.length, etag: '"1"' });
    return response.end(request.method === 'HEAD' ? undefined : object);
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

function refuse(response: ServerResponse, status: number, code: string) {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
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
