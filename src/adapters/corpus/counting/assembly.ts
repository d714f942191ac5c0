/** Bytes of WebAssembly, by the names its specification gives them; only what counting needs. */
export type Code = readonly number[];

const SIMD = 0xfd;
/** `\\0asm`, version 1. */
const HEAD: Code = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** Types, as the format codes them. */
const [I32, V128, FUNCTION] = [0x7f, 0x7b, 0x60];

export const local = {
  get: (index: number): Code => [0x20, index],
  set: (index: number): Code => [0x21, index],
  tee: (index: number): Code => [0x22, index],
};

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a] as Code,
  ltU: [0x49] as Code,
};

export const v128 = {
  /** 16 bytes from so many behind an address that is a multiple of 16. */
  load: (offset: number): Code => [SIMD, 0x00, 4, ...unsigned(offset)],
  zero: [SIMD, 0x0c, ...new Uint8Array(16)] as Code,
  not: [SIMD, 0x4d] as Code,
  and: [SIMD, 0x4e] as Code,
  /** The first, where the second is not. */
  andnot: [SIMD, 0x4f] as Code,
  or: [SIMD, 0x50] as Code,
};

export const i8x16 = { popcnt: [SIMD, 0x62] as Code, add: [SIMD, 0x6e] as Code };

export const i16x8 = { extaddPairwiseI8x16U: [SIMD, 0x7d] as Code };

export const i32x4 = {
  extractLane: (lane: number): Code => [SIMD, 0x1b, lane],
  extaddPairwiseI16x8U: [SIMD, 0x7f] as Code,
  add: [SIMD, ...unsigned(0xae)] as Code,
};

/** A loop that goes on as long as the condition, the last thing in it, is not 0. */
export function loopWhile(...body: readonly Code[]): Code {
  return [0x03, 0x40, ...body.flat(), 0x0d, 0, 0x0b];
}

/** A function of four numbers that answers one; its first locals are these, then come so many vectors. */
export type Counting = { readonly name: string; readonly vectors: number; readonly body: Code };

/** A module of such functions, over the memory `memory` of the import `given`. */
export function moduleOf(functions: readonly Counting[]): Uint8Array<ArrayBuffer> {
  const bodies = functions.map(({ vectors, body }) => {
    const code = [1, vectors, V128, ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  const types = section(1, [[FUNCTION, 4, I32, I32, I32, I32, 1, I32]]);
  const imports = section(2, [[...named('given'), ...named('memory'), 2, 0, 1]]);
  const declared = functions.map(() => [0]);
  const exported = functions.map(({ name }, index) => [...named(name), 0, index]);
  const sections = [types, imports, section(3, declared), section(7, exported), section(10, bodies)];
  return Uint8Array.from([HEAD, ...sections].flat());
}

function section(id: number, items: readonly Code[]): Code {
  const body = [...unsigned(items.length), ...items.flat()];
  return [id, ...unsigned(body.length), ...body];
}

function named(name: string): Code {
  const bytes = new TextEncoder().encode(name);
  return [bytes.length, ...bytes];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const [low, rest] = [value & 0x7f, value >> 7];
  const isLast = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
