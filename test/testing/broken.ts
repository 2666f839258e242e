import type { DemoAdapter, DemoCall } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/index.js';

/** A call of the adapter, whatever it takes and answers: what breaks it knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyCall = (...given: any[]) => any;

/** Makes an adapter worse. */
export type Change = (adapter: DemoAdapter) => EnrollmentAdapter;

/** The same adapter with another call in the place of one of its own. */
export function broken(name: DemoCall, replace: (real: AnyCall, adapter: DemoAdapter) => AnyCall): Change {
  const [group = '', member] = name.split('.');
  return adapter => {
    const members = adapter as unknown as Record<string, AnyCall & Record<string, AnyCall>>;
    if (!member) return { ...adapter, [group]: replace(members[group]!, adapter) };
    return { ...adapter, [group]: { ...members[group]!, [member]: replace(members[group]![member]!, adapter) } };
  };
}
