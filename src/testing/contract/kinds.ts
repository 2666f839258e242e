import type { MethodKind } from '../../contract/index.js';
import { describe, it } from '../suite/collect.js';
import type { AdapterContractOptions } from './world.js';

/** Says the same of several kinds of method, each by its name; of one that is not claimed, that nothing is said of it. */
export function describeKinds<Kind extends MethodKind>(
  { kinds }: AdapterContractOptions,
  wanted: readonly Kind[],
  about: string,
  fill: (kind: Kind) => void,
): void {
  for (const kind of wanted) {
    describe(`${about}, for the kind ${kind}`, () => {
      if (kinds.includes(kind)) fill(kind);
      else it('is not claimed', ({ skip }) => skip(`It is not said that this adapter sets up ${kind}.`));
    });
  }
}
