/** What an authenticator says, as far as it says it in these kinds of value. */
export type Cbor = number | string | Uint8Array | Cbor[] | Map<Cbor, Cbor>;

/**
 * Reads the value of CBOR (RFC 8949) that some bytes begin with, as far as attestations hold it.
 *
 * @throws Where it is something else.
 */
export function readCbor(bytes: Uint8Array): Cbor {
  let rest = bytes;

  const take = (count: number): Uint8Array => {
    if (count > rest.length) throw new RangeError();
    const taken = rest.subarray(0, count);
    rest = rest.subarray(count);
    return taken;
  };

  const number = (count: number): number => take(count).reduce((sum, byte) => sum * 256 + byte, 0);

  const value = (depth: number): Cbor => {
    const head = number(1);
    const short = head & 31;
    if (short > 26 || depth > 4) throw new RangeError();
    const argument = short < 24 ? short : number(2 ** (short - 24));
    const values = (count: number): Cbor[] => {
      // Each takes a byte at least.
      if (count > rest.length) throw new RangeError();
      return Array.from({ length: count }, () => value(depth + 1));
    };
    switch (head >> 5) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 2:
        return take(argument);
      case 3:
        return new TextDecoder('utf-8', { fatal: true }).decode(take(argument));
      case 4:
        return values(argument);
      case 5:
        return new Map(pairsOf(values(argument * 2)));
      default:
        throw new RangeError();
    }
  };

  return value(0);
}

const pairsOf = (values: readonly Cbor[]): [Cbor, Cbor][] =>
  values.flatMap((value, index) => (index % 2 ? [[values[index - 1] ?? 0, value] as [Cbor, Cbor]] : []));
