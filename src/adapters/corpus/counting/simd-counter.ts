import type { BitCounter } from '#domain/corpus/columns/bit-counter.ts';
import { type Code, type Counting, i16x8, i32, i32x4, i8x16, local, loopWhile, moduleOf, v128 } from './assembly.ts';

type Counted = (one: number, other: number, ends: number, end: number) => number;

/** What of WebAssembly is used; its types come with those of browsers, which nothing else here needs. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Memory: new (pages: {
    readonly initial: number;
  }) => {
    readonly buffer: ArrayBuffer;
    readonly grow: (pages: number) => number;
  };
  readonly Instance: new (module: object, given: object) => { readonly exports: Readonly<Record<string, Counted>> };
};

/** Parameters: the addresses of three sets, and where the first ends. */
const [ONE, OTHER, ENDS, END] = [0, 1, 2, 3];
/** Locals: four sums of 32 bits, sixteen of 8, and what of the stretches is at hand. */
const [SUM, BYTES, BITS, LASTS] = [4, 5, 6, 7];
/** Bytes counted in one turn: 16 vectors add at most 16 times 8 to a byte, so that none overflows. */
const TURN = 256;
const PAGE = 65_536;

const both = (offset: number): Code =>
  [local.get(ONE), v128.load(offset), local.get(OTHER), v128.load(offset), v128.and].flat();
/** `stretchesWithin` of the domain, four words at a time. */
// biome-ignore format: what belongs together stands in one line
const stretches = (offset: number): Code =>
  [
    both(offset), local.tee(BITS),
    local.get(ENDS), v128.load(offset), local.tee(LASTS), v128.andnot,
    local.get(LASTS), v128.not, i32x4.add,
    local.get(BITS), v128.or, local.get(LASTS), v128.and,
  ].flat();

const module = new WebAssembly.Module(moduleOf([counting('inBoth', both), counting('stretchesInBoth', stretches)]));

/** Counts 128 bits at a time in a memory of its own: seven times as quick as word by word. */
export function simdCounter(): BitCounter {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { inBoth, stretchesInBoth } = new WebAssembly.Instance(module, { given: { memory } }).exports;
  if (inBoth === undefined || stretchesInBoth === undefined) throw new Error('the module counts nothing');
  return {
    rooms: (count, words) => {
      const bytes = count * words * 4;
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
      if (missing > 0) memory.grow(missing);
      new Uint8Array(memory.buffer).fill(0, 0, bytes);
      return Array.from({ length: count }, (_none, at) => new Uint32Array(memory.buffer, at * words * 4, words));
    },
    inBoth: (one, other) =>
      one.length === 0 ? 0 : inBoth(one.byteOffset, other.byteOffset, 0, one.byteOffset + one.byteLength),
    stretchesInBoth: (one, other, ends) =>
      one.length === 0
        ? 0
        : stretchesInBoth(one.byteOffset, other.byteOffset, ends.byteOffset, one.byteOffset + one.byteLength),
  };
}

/** Counts the bits that `step` leaves on the stack for each 16 bytes. */
function counting(name: string, step: (offset: number) => Code): Counting {
  const steps = Array.from({ length: TURN / 16 }, (_none, at) =>
    [step(at * 16), i8x16.popcnt, local.get(BYTES), i8x16.add, local.set(BYTES)].flat(),
  );
  const next = (address: number): Code => [local.get(address), i32.const(TURN), i32.add, local.set(address)].flat();
  const lanes = [0, 1, 2, 3].map(lane => [local.get(SUM), i32x4.extractLane(lane)].flat());
  // biome-ignore format: what belongs together stands in one line
  const turns = loopWhile(
    v128.zero, local.set(BYTES), steps.flat(),
    local.get(BYTES), i16x8.extaddPairwiseI8x16U, i32x4.extaddPairwiseI16x8U,
    local.get(SUM), i32x4.add, local.set(SUM),
    next(ONE), next(OTHER), next(ENDS),
    local.get(ONE), local.get(END), i32.ltU,
  );
  return { name, vectors: 4, body: [turns, lanes.flat(), i32.add, i32.add, i32.add].flat() };
}
