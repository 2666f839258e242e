import { fromPromise, type NonReducibleUnknown, type PromiseActorLogic } from 'xstate';

/** A promise actor that says, when a method's module forgot it, which one it is. */
export const mustProvide = <Output, Input extends NonReducibleUnknown = NonReducibleUnknown>(
  name: string,
): PromiseActorLogic<Output, Input> => fromPromise<Output, Input>(() => Promise.reject(new Error(`Actor \`${name}\` was not provided.`)));
