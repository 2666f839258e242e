import type { AnyMachineSnapshot, StateValue } from 'xstate';

/** `testing.answer.denied testing.resend.ready`: the innermost states of a value. */
export function leavesOf(value: StateValue, path = ''): string[] {
  if (typeof value === 'string') return [path + value];
  const inner = Object.entries(value).flatMap(([key, below]) => (below ? leavesOf(below, `${path}${key}.`) : []));
  return inner.length ? inner : [path.slice(0, -1)];
}

/** Names where a machine is, such as `authenticatorPush: testing.answer.denied, testing.resend.ready`. */
export const stateName = (machine: string, value: StateValue): string => `${machine}: ${leavesOf(value).sort().join(', ')}`;

export const shownState = ({ machine, value }: AnyMachineSnapshot): string => stateName(machine.id, value as StateValue);
