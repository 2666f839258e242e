import { orderMethods } from '../../src/page/order-methods.js';

const of = (kind: string, id = kind) => ({ id, kind, name: null, usableFor: [] });

describe('the order of methods', () => {
  it('has the strongest first, and what is of use only here and there last', () => {
    const kinds = orderMethods(['app-password', 'text-message', 'authenticator-code', 'email', 'passkey'].map(kind => of(kind)));

    expect(kinds.map(({ kind }) => kind)).toEqual(['passkey', 'authenticator-code', 'text-message', 'email', 'app-password']);
  });

  it('puts a kind that nobody knows after those for signing in', () => {
    expect(orderMethods([of('email'), of('pigeon'), of('phone-call')]).map(({ kind }) => kind)).toEqual(['phone-call', 'pigeon', 'email']);
  });

  it('leaves equals as the server has them, and its list as it is', () => {
    const methods = [of('passkey', 'b'), of('email'), of('passkey', 'a')];

    expect(orderMethods(methods).map(({ id }) => id)).toEqual(['b', 'a', 'email']);
    expect(methods.map(({ id }) => id)).toEqual(['b', 'email', 'a']);
  });
});
