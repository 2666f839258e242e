import type { AuthenticatorKind } from '../database/schema.js';

/** What a person may set up. Kept with each account. */
export interface Policy {
  /** A kind that is not mentioned is not shown. */
  readonly methods: Readonly<Partial<Record<AuthenticatorKind, { readonly allowed: boolean; readonly recommended?: boolean }>>>;
  /** How many authenticator apps fit, of both kinds together. */
  readonly authenticatorLimit: number;
  /** How many methods have to stay. */
  readonly keepAtLeast: number;
  readonly defaultChangeable: boolean;
}

export const ordinaryPolicy: Policy = {
  methods: { 'authenticator-push': { allowed: true, recommended: true }, 'authenticator-code': { allowed: true } },
  authenticatorLimit: 5,
  keepAtLeast: 0,
  defaultChangeable: true,
};
