import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Shelf } from './sealed-files.ts';

export type S3Place = {
  readonly bucket: string;
  readonly region: string;
  /** Of a server that speaks S3 and is not Amazon's; null for Amazon. */
  readonly endpoint: string | null;
};

const ATTEMPTS = 4;

/** A bucket with sealed files. Who may reach it is found as Amazon's own programs find it: environment, profile, role. */
export function s3Shelf({ bucket, region, endpoint }: S3Place): Shelf {
  const client = new S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    // What goes wrong is told in the error; the client's own warnings would stand between other lines.
    logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
    // Every file carries its own proof; servers that are not Amazon's often lack the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    has: async sha256 => {
      try {
        await client.send(new HeadObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
        return true;
      } catch (error) {
        if (error instanceof NotFound || statusOf(error) === 404) return false;
        throw inOneLine(bucket, error);
      }
    },
    put: async (sha256, path) => {
      const { size } = await stat(path);
      const checksum = await sha256Of(path);
      // A stream that was begun cannot be sent again by the client: each attempt has its own.
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.send(
            new PutObjectCommand({
              Bucket: bucket,
              Key: keyOf(sha256),
              Body: createReadStream(path),
              ContentLength: size,
              ChecksumSHA256: checksum,
            }),
          );
          return;
        } catch (error) {
          const status = statusOf(error);
          if (attempt === ATTEMPTS || (status !== null && status < 500)) throw inOneLine(bucket, error);
        }
      }
    },
    get: async sha256 => {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
        if (Body === undefined || !(Symbol.asyncIterator in Body)) throw new Error('an answer without content');
        return { bytes: ContentLength ?? 0, content: chunksOf(Body) };
      } catch (error) {
        if (error instanceof NoSuchKey || statusOf(error) === 404) return null;
        throw inOneLine(bucket, error);
      }
    },
  };
}

function silent(): void {}

function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

async function* chunksOf(body: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  for await (const chunk of body) if (chunk instanceof Uint8Array) yield chunk;
}

/** What the server compares the bytes it received with. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('base64');
}

function statusOf(error: unknown): number | null {
  return error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? null) : null;
}

function inOneLine(bucket: string, error: unknown): Error {
  const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
  const said = [statusOf(error), first].filter(part => part !== null && part !== '').join(' ');
  return new Error(`the bucket ${bucket} did not take part: ${said || 'unknown reason'}`, { cause: error });
}
