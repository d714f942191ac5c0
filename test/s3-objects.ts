import { createHash } from 'node:crypto';

/** What a server of objects answers: a status, headers and what is in them. */
export type S3Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Buffer | string;
};

export type S3Request = {
  readonly method: string;
  /** `/bucket/key` */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;
const xml = (root: string, inside: string): S3Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><${root}>${inside}</${root}>`,
});
const escaped = (text: string) =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function refusal(status: number, code: string): S3Answer {
  const answer = xml('Error', `<Code>${code}</Code><Message>${code}</Message>`);
  return { ...answer, status };
}

/**
 * The objects of buckets and what S3 does with them, as far as keeping files and a corpus takes it: whole, in parts, in ranges,
 * listed, taken away, and put only where none is.
 */
export function s3Objects(objects: Map<string, Buffer>): (request: S3Request) => S3Answer {
  const made = new Map<string, Date>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const put = (path: string, bytes: Buffer): S3Answer => {
    objects.set(path, bytes);
    made.set(path, new Date());
    return { status: 200, headers: { etag: etag(bytes) } };
  };
  const modified = (path: string) => made.get(path) ?? new Date(0);

  const list = (bucket: string, query: URLSearchParams): S3Answer => {
    const prefix = query.get('prefix') ?? '';
    const delimiter = query.get('delimiter') ?? '';
    const folders = new Set<string>();
    const contents: string[] = [];
    for (const [path, bytes] of [...objects].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      const key = path.slice(bucket.length + 1);
      if (!path.startsWith(`${bucket}/`) || !key.startsWith(prefix)) continue;
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      if (end >= 0) folders.add(key.slice(0, end + 1));
      else
        contents.push(
          `<Contents><Key>${escaped(key)}</Key><LastModified>${modified(path).toISOString()}</LastModified><ETag>${escaped(etag(bytes))}</ETag><Size>${bytes.length}</Size></Contents>`,
        );
    }
    const common = [...folders].map(folder => `<CommonPrefixes><Prefix>${escaped(folder)}</Prefix></CommonPrefixes>`);
    return xml('ListBucketResult', `<IsTruncated>false</IsTruncated>${contents.join('')}${common.join('')}`);
  };

  const read = (path: string, range: string | undefined): S3Answer => {
    const bytes = objects.get(path);
    if (bytes === undefined) return refusal(404, 'NoSuchKey');
    const headers = {
      etag: etag(bytes),
      'last-modified': modified(path).toUTCString(),
      'accept-ranges': 'bytes',
    };
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
    if (first === '' && last === '') return { status: 200, headers, body: bytes };
    const from = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first);
    const to = first === '' || last === '' ? bytes.length : Math.min(bytes.length, Number(last) + 1);
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` },
      body: bytes.subarray(from, to),
    };
  };

  const inParts = (path: string, id: string, { method, query, body }: S3Request): S3Answer => {
    const parts = uploads.get(id);
    if (parts === undefined) return refusal(404, 'NoSuchUpload');
    if (method === 'PUT') {
      parts.set(Number(query.get('partNumber')), body);
      return { status: 200, headers: { etag: etag(body) } };
    }
    uploads.delete(id);
    if (method === 'DELETE') return { status: 204 };
    const numbers = [...parts.keys()].toSorted((one, other) => one - other);
    const whole = Buffer.concat(numbers.map(number => parts.get(number) ?? Buffer.alloc(0)));
    put(path, whole);
    return xml('CompleteMultipartUploadResult', `<ETag>${escaped(etag(whole))}</ETag>`);
  };

  return request => {
    const { method, path, query, headers, body } = request;
    const bucket = /^\/[^/]+/.exec(path)?.[0] ?? '';
    const upload = query.get('uploadId');
    if (upload !== null) return inParts(path, upload, request);
    if (method === 'GET' || method === 'HEAD')
      return path.length > bucket.length + 1 ? read(path, String(headers['range'] ?? '')) : list(bucket, query);
    if (method === 'PUT') {
      if (headers['if-none-match'] === '*' && objects.has(path)) return refusal(412, 'PreconditionFailed');
      return put(path, body);
    }
    if (method === 'DELETE') {
      objects.delete(path);
      return { status: 204 };
    }
    if (query.has('uploads')) {
      const id = `upload-${uploads.size}-${path.length}-${objects.size}`;
      uploads.set(id, new Map());
      return xml('InitiateMultipartUploadResult', `<UploadId>${id}</UploadId>`);
    }
    if (query.has('delete')) {
      const keys = [...body.toString().matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key = '']) => key);
      for (const key of keys) objects.delete(`${bucket}/${unescaped(key)}`);
      return xml('DeleteResult', keys.map(key => `<Deleted><Key>${key}</Key></Deleted>`).join(''));
    }
    return refusal(501, 'NotImplemented');
  };
}
