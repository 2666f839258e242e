import type { DefaultOption, DefaultSignIn } from 'enrollkit/contract';
import type { Method, User } from '../database/schema.js';
import { traitsOf, usesInOrder } from './kinds.js';

/** The ways to sign in by default that a method offers, best first. */
export function optionsOf({ id, kind }: Pick<Method, 'id' | 'kind'>): DefaultOption[] {
  return traitsOf(kind).uses.map(use => ({ id: `${id}:${use}`, methodId: id, use }));
}

export function describeDefault(user: User, methods: readonly Method[]): DefaultSignIn {
  return { current: user.defaultOption, options: methods.flatMap(optionsOf), changeable: user.policy.defaultChangeable };
}

/** The best of what some methods offer: the safer use, then the older method. */
export function bestDefault(methods: readonly Method[]): DefaultOption | undefined {
  const options = methods.flatMap(optionsOf);
  return usesInOrder.flatMap(use => options.find(option => option.use === use) ?? [])[0];
}
