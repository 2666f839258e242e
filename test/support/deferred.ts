export interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (cause: unknown) => void;
}

/** A promise that the test settles. */
export function deferred<Value = unknown>(): Deferred<Value> {
  let settle!: Omit<Deferred<Value>, 'promise'>;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}
