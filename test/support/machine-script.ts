import { vi } from 'vitest';
import {
  fromCallback,
  fromPromise,
  type AnyEventObject,
  type CallbackActorLogic,
  type NonReducibleUnknown,
  type PromiseActorLogic,
} from 'xstate';
import { deferred, type Deferred } from './deferred.js';

/** A promise actor that a machine runs, settled by the test. */
export interface ScriptedCall extends Deferred<never> {
  readonly input: unknown;
  readonly signal: AbortSignal;
  isSettled: boolean;
}

/** A reporting actor that a machine runs, speaking for the test. */
export interface ScriptedWatch {
  readonly input: unknown;
  report(event: AnyEventObject): void;
  isStopped: boolean;
}

/** Stands behind a machine's actors: remembers what was asked, and answers as the test says. */
export class Script {
  readonly #calls = new Map<string, ScriptedCall[]>();
  readonly #watches = new Map<string, ScriptedWatch[]>();

  call(name: string): PromiseActorLogic<never, NonReducibleUnknown> {
    return fromPromise<never, NonReducibleUnknown>(({ input, signal }) => {
      const settled = deferred<never>();
      const call: ScriptedCall = { ...settled, input, signal, isSettled: false };
      const settle = (): void => {
        call.isSettled = true;
      };
      settled.promise.then(settle, settle);
      this.callsOf(name).push(call);
      return settled.promise;
    });
  }

  watch(name: string): CallbackActorLogic<AnyEventObject, NonReducibleUnknown> {
    return fromCallback<AnyEventObject, NonReducibleUnknown>(({ input, sendBack }) => {
      const watch: ScriptedWatch = { input, report: sendBack, isStopped: false };
      this.watchesOf(name).push(watch);
      return () => {
        watch.isStopped = true;
      };
    });
  }

  /** Every call of a name, in order. */
  callsOf(name: string): ScriptedCall[] {
    return listOf(this.#calls, name);
  }

  watchesOf(name: string): ScriptedWatch[] {
    return listOf(this.#watches, name);
  }

  /** The calls that wait for their answer, and somebody for them. */
  running(name: string): ScriptedCall[] {
    return this.callsOf(name).filter(({ signal, isSettled }) => !signal.aborted && !isSettled);
  }

  async resolve(name: string, output: unknown): Promise<void> {
    found(this.callsOf(name).at(-1), name).resolve(output as never);
    await settle();
  }

  async reject(name: string, cause: unknown): Promise<void> {
    found(this.callsOf(name).at(-1), name).reject(cause);
    await settle();
  }

  report(name: string, event: AnyEventObject): void {
    found(this.watchesOf(name).at(-1), name).report(event);
  }
}

/** Lets everything happen that can happen now. Needs fake timers. */
export const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};

/** Lets promises settle. Much faster than `settle`, for walks of thousands of steps. */
export const settlePromises = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** Lets time pass, with whatever it brings. Needs fake timers. */
export const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

function listOf<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function found<Item>(item: Item | undefined, name: string): Item {
  if (!item) throw new Error(`\`${name}\` was not asked for.`);
  return item;
}
