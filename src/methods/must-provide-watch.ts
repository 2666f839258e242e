import { fromCallback, type AnyEventObject, type CallbackActorLogic, type NonReducibleUnknown } from 'xstate';

/** An actor that reports events and says, when a method's module forgot it, which one it is. */
export const mustProvideWatch = <Input extends NonReducibleUnknown>(name: string): CallbackActorLogic<AnyEventObject, Input> =>
  fromCallback<AnyEventObject, Input>(() => {
    throw new Error(`Actor \`${name}\` was not provided.`);
  });
