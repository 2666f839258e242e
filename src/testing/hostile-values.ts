/** Things that an adapter should never return, and may. Each is made afresh, as some can be looked at only once. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  'a number': () => 7,
  'no number': () => Number.NaN,
  'a text': () => 'no',
  'a text of 10 MB': () => 'x'.repeat(10_000_000),
  'a symbol': () => Symbol('s'),
  'a big integer': () => 1n,
  'a function': () => () => ({}),
  'an empty object': () => ({}),
  'an empty list': () => [],
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object that refers to itself': () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    return self;
  },
  'a promise': () => Promise.resolve(),
  'a proxy that throws at everything': throwing,
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a revoked list': () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  'a list that says it is endless': () =>
    new Proxy([], { get: (target, key) => (key === 'length' ? Infinity : (Reflect.get(target, key) as unknown)) }),
  'a proxy that has everything': bottomless,
};

/** Throws, with a secret in what it throws, whatever is done to it. */
export function throwing(): object {
  const fail = () => {
    throw new Error('canary-secret');
  };
  const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(trap => [trap, fail]));
  return new Proxy({}, traps);
}

/** Says that it has every property, each of which is another such thing. */
function bottomless(): object {
  return new Proxy(
    {},
    {
      get: bottomless,
      has: () => true,
      getOwnPropertyDescriptor: () => ({ value: 1, configurable: true, enumerable: true, writable: true }),
    },
  );
}
