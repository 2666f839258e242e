import type { DefaultOption, DefaultSignIn } from 'enrollkit/contract';
import type { Method } from '../database/schema.js';
import { traitsOf, usesInOrder } from './kinds.js';
import { usableBut, type Circumstances } from './trouble.js';

/** The ways to sign in by default that a method offers, best first. */
export function optionsOf({ id, kind }: Pick<Method, 'id' | 'kind'>): DefaultOption[] {
  return traitsOf(kind).uses.map(use => ({ id: `${id}:${use}`, methodId: id, use }));
}

export function describeDefault(circumstances: Circumstances): DefaultSignIn {
  const { user, present } = circumstances;
  const { defaultOption: current, policy } = user;
  const holder = present.find(method => optionsOf(method).some(({ id }) => id === current));
  const successor = holder && successorOf(holder, circumstances);
  const usable = usableBut(undefined, circumstances);
  // What is asked for at present is always among them.
  const options = present.filter(method => method === holder || usable.includes(method)).flatMap(optionsOf);
  return { current, options, changeable: policy.defaultChangeable, ...(successor && { successor: successor.id }) };
}

/** What becomes the default when a method goes that is it. */
export function successorOf(method: Method, circumstances: Circumstances): DefaultOption | undefined {
  return bestDefault(usableBut(method, circumstances));
}

/** The best of what some methods offer: the safer use, then the older method. */
export function bestDefault(methods: readonly Method[]): DefaultOption | undefined {
  const options = methods.flatMap(optionsOf);
  return usesInOrder.flatMap(use => options.find(option => option.use === use) ?? [])[0];
}
