/**
 * Keeps secrets beside a machine instead of in it: snapshots hold a machine's context and the input of what it runs, and
 * inspectors show both. A vault is a closure, so that neither serialising nor enumerating it gives anything away. Strings cannot
 * be wiped from memory in JavaScript; clearing lets go of them.
 */
export interface Vault<Secrets extends object> {
  put<Name extends keyof Secrets>(name: Name, secret: Secrets[Name]): void;
  get<Name extends keyof Secrets>(name: Name): Secrets[Name] | undefined;
  /** Gives a secret away for good. */
  take<Name extends keyof Secrets>(name: Name): Secrets[Name] | undefined;
  clear(): void;
}

export function createVault<Secrets extends object>(): Vault<Secrets> {
  let kept: Partial<Secrets> = {};
  return {
    put(name, secret) {
      kept[name] = secret;
    },
    get: name => kept[name],
    take(name) {
      const secret = kept[name];
      delete kept[name];
      return secret;
    },
    clear() {
      kept = {};
    },
  };
}
