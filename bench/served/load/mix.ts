import { application } from '../../../test/served/client.ts';

/** A kind of request: its share of a hundred, and the one whose turn it is. */
export type Kind = { readonly name: string; readonly share: number; readonly make: (turn: number) => Asked };
type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object };

const get = (path: string): Asked => ({ method: 'GET', path });
const words = ['Norco', 'physical therapy', 'lumbar MRI', 'cyclobenzaprine', 'epidural steroid injection'];

/** What an app of the review organization is asked in a day, reads and writes, over so many cases made by `fillLog`. */
export function mixOf(cases: number): readonly Kind[] {
  const numberOf = (turn: number) => `CM16-${String(1 + (turn % cases)).padStart(7, '0')}`;
  /** Of seven lives of cases the first, third and seventh have letters. */
  const lettered = (turn: number) => numberOf(7 * (turn % Math.floor(cases / 7)));
  return [
    { name: 'one case', share: 25, make: turn => get(`/api/v1/cases/${numberOf(turn)}`) },
    { name: 'its clocks', share: 15, make: turn => get(`/api/v1/cases/${numberOf(turn)}/clocks`) },
    { name: 'its record', share: 10, make: turn => get(`/api/v1/cases/${numberOf(turn)}/record`) },
    { name: 'its letter as text', share: 10, make: turn => get(`/api/v1/cases/${lettered(turn)}/letter.txt`) },
    { name: 'its letter as PDF', share: 5, make: turn => get(`/api/v1/cases/${lettered(turn)}/letter.pdf`) },
    {
      name: 'published decisions',
      share: 10,
      make: turn => get(`/api/v1/decisions?q=${encodeURIComponent(words[turn % words.length] ?? '')}`),
    },
    { name: 'the app itself', share: 10, make: () => get('/') },
    { name: 'clocks of all cases', share: 1, make: () => get('/api/v1/clocks') },
    { name: 'all cases', share: 1, make: () => get('/api/v1/cases') },
    { name: 'ready', share: 5, make: () => get('/ready') },
    {
      name: 'file an application',
      share: 4,
      make: turn => ({ method: 'POST', path: '/api/v1/applications', body: application(turn) }),
    },
    {
      name: 'a step refused',
      share: 4,
      make: turn => ({ method: 'POST', path: `/api/v1/cases/${lettered(turn)}/screening` }),
    },
  ];
}

/** Lists and queues of the desks: asked one kind after the other, not in the mix. */
export const lists: readonly Kind[] = [
  '/cases?limit=100&sort=waiting',
  '/cases?limit=100&q=mri',
  '/case-counts',
  '/clocks?limit=100',
  '/clocks?limit=100&group=week',
  '/clock-counts',
  '/intake',
  '/claims',
  '/quality',
  '/oversight',
].map(path => ({ name: path, share: 0, make: () => get(`/api/v1${path}`) }));

/** A request as it goes over the wire, with the cookie of who asks. */
export function written({ method, path, body }: Asked, cookie: string): string {
  const content = body === undefined ? '' : JSON.stringify(body);
  const carried =
    content === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\n${carried}\r\n${content}`;
}
