import { connect, type Socket } from 'node:net';

/** How an answer ended: its status, 0 when there was none, and how many bytes came. */
export type Ended = { readonly status: number; readonly bytes: number };

export type Connections = {
  /** Sends a whole request as text and resolves when its answer is whole; waits for a connection that is free. */
  readonly send: (request: string) => Promise<Ended>;
  readonly close: () => void;
};

/** One connection: what is asked on it, and what came of the answer so far. */
type Line = {
  readonly socket: Socket;
  resolve: ((ended: Ended) => void) | null;
  head: string;
  status: number;
  /** Bytes of the body still to come; null until the head is whole, -1 where they come in pieces that name their length. */
  left: number | null;
  bytes: number;
};

/**
 * Kept connections to one server, a request at a time on each. Written on sockets alone, because a client that reads every header of
 * every answer takes as much of the two cores as the server it measures.
 */
export function openConnections(port: number, most: number): Connections {
  const free: Line[] = [];
  const all = new Set<Line>();
  const waiting: { readonly request: string; readonly resolve: (ended: Ended) => void }[] = [];
  const ask = (line: Line, request: string, resolve: (ended: Ended) => void) => {
    Object.assign(line, { resolve, head: '', status: 0, left: null, bytes: 0 });
    line.socket.write(request, 'latin1');
  };
  const over = (line: Line) => {
    line.resolve?.({ status: line.status, bytes: line.bytes });
    line.resolve = null;
    const next = waiting.shift();
    if (next === undefined) free.push(line);
    else ask(line, next.request, next.resolve);
  };
  const lost = (line: Line) => {
    if (!all.delete(line)) return;
    const at = free.indexOf(line);
    if (at >= 0) free.splice(at, 1);
    line.resolve?.({ status: 0, bytes: 0 });
    line.resolve = null;
  };
  const open = () => {
    const line: Line = {
      socket: connect({ port, host: '127.0.0.1', noDelay: true }),
      resolve: null,
      head: '',
      status: 0,
      left: null,
      bytes: 0,
    };
    all.add(line);
    line.socket.on('data', (bytes: Buffer) => {
      if (took(line, bytes)) over(line);
    });
    line.socket.on('error', () => lost(line));
    line.socket.on('close', () => lost(line));
    return line;
  };
  return {
    send: request =>
      new Promise(resolve => {
        const line = free.pop() ?? (all.size < most ? open() : null);
        if (line === null) waiting.push({ request, resolve });
        else ask(line, request, resolve);
      }),
    close: () => {
      for (const { socket } of all) socket.destroy();
    },
  };
}

/** Takes what came of an answer; whether it is whole. */
function took(line: Line, bytes: Buffer): boolean {
  line.bytes += bytes.length;
  let body = bytes.length;
  if (line.left === null) {
    const before = line.head.length;
    line.head += bytes.toString('latin1');
    const end = line.head.indexOf('\r\n\r\n');
    if (end < 0) return false;
    line.status = Number(line.head.slice(9, 12));
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(line.head.slice(0, end)) ?? [];
    const hasNone = line.status === 204 || line.status === 304;
    line.left = length === undefined ? (hasNone ? 0 : -1) : Number(length);
    body = before + bytes.length - end - 4;
  }
  if (line.left === -1) return bytes.subarray(-5).equals(lastPiece);
  line.left -= body;
  return line.left <= 0;
}

const lastPiece = Buffer.from('0\r\n\r\n');
