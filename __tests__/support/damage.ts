/** Copies of `bytes`, each damaged in a few places: the same ones for the same seed. */
export function* damageBytes(bytes: Buffer, count: number, seed: number): Generator<Buffer> {
  const random = makeRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let index = 0; index < count; index++) {
    let damaged: Buffer = Buffer.from(bytes);
    for (let times = below(4); times >= 0; times--) damaged = damageOnce(damaged, below);
    yield damaged;
  }
}

function damageOnce(bytes: Buffer, below: (limit: number) => number): Buffer {
  const at = below(bytes.length + 1);
  const length = below(64);
  const rest = bytes.subarray(at + length);
  switch (below(6)) {
    case 0: // one bit
      return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << below(8)) : byte)));
    case 1: // other bytes
      return Buffer.concat([bytes.subarray(0, at), randomBytes(length, below), rest]);
    case 2: // an extreme number
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, below(2) * 0xff), rest]);
    case 3: // more bytes
      return Buffer.concat([bytes.subarray(0, at), randomBytes(length, below), bytes.subarray(at)]);
    case 4: // the same again
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    default: // less
      return below(4) === 0 ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), rest]);
  }
}

function randomBytes(length: number, below: (limit: number) => number): Buffer {
  return Buffer.from(Array.from({ length }, () => below(256)));
}

/** mulberry32: a fixed seed makes a failure come again. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
