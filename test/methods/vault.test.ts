import { describe, expect, it } from 'vitest';
import { createVault } from '../../src/methods/vault.js';
import { everythingIn } from '../support/everything-in.js';

interface Secrets {
  code: string;
  account: { secret: string };
}

const canary = 'canary-secret';

function filled() {
  const vault = createVault<Secrets>();
  vault.put('code', canary);
  vault.put('account', { secret: canary });
  return vault;
}

describe('a vault', () => {
  it('gives back what was put into it', () => {
    const vault = filled();

    expect(vault.get('code')).toBe(canary);
    expect(vault.get('account')).toEqual({ secret: canary });
  });

  it('gives a secret away once', () => {
    const vault = filled();

    expect(vault.take('code')).toBe(canary);
    expect(vault.take('code')).toBeUndefined();
    expect(vault.get('code')).toBeUndefined();
    expect(vault.get('account')).toBeDefined();
  });

  it('holds nothing once it is cleared, and can be used again', () => {
    const vault = filled();

    vault.clear();
    expect([vault.get('code'), vault.take('account')]).toEqual([undefined, undefined]);
    vault.put('code', '123456');

    expect(vault.get('code')).toBe('123456');
  });

  it('keeps what is in it from another', () => {
    filled();

    expect(createVault<Secrets>().get('code')).toBeUndefined();
  });

  it('shows nothing of it to whoever looks at it', () => {
    expect(everythingIn(filled())).not.toContain(canary);
    expect(everythingIn({ vault: filled(), secret: canary })).toContain(canary);
  });

  it('cannot be copied', () => {
    expect(() => structuredClone(filled())).toThrow();
  });
});
