import type { DefaultSignIn } from 'enrollkit/contract';
import type { Method, User } from '../database/schema.js';

const uses = { 'authenticator-push': 'app-notification', 'authenticator-code': 'app-code' } as const;

/** The id of the one way to sign in by default that a method offers. */
export function optionOf({ id, kind }: Pick<Method, 'id' | 'kind'>): string {
  return `${id}:${uses[kind]}`;
}

export function describeDefault(user: User, methods: readonly Method[]): DefaultSignIn {
  return {
    current: user.defaultOption,
    options: methods.map(method => ({ id: optionOf(method), methodId: method.id, use: uses[method.kind] })),
    changeable: user.policy.defaultChangeable,
  };
}

/** What takes the place of a default that goes: notifications before codes, older before newer. */
export function nextDefault(methods: readonly Method[]): string | null {
  const method = methods.find(({ kind }) => kind === 'authenticator-push') ?? methods[0];
  return method ? optionOf(method) : null;
}
