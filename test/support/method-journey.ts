import { render } from 'lit';
import { createActor, type AnyActorRef, type AnyMachineSnapshot, type InspectionEvent } from 'xstate';
import type { MethodOffer, SecurityInfo } from '../../src/contract/security-info.js';
import { later } from '../../src/locales/en/later.js';
import { en } from '../../src/locales/en.js';
import { wholeMessages } from '../../src/locales/messages.js';
import type { CallSettings } from '../../src/methods/adapter-calls.js';
import type { EnrollmentMethod } from '../../src/methods/method.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { callsWith } from './adapter-calls-with.js';
import { settlePromises } from './machine-script.js';
import { ScriptedAdapter } from './scripted-adapter.js';

const noMethods: SecurityInfo = { account: 'ada@example.com', methods: [], offers: [] };

/** A method as the wizard runs it, on an adapter that answers as the test says. */
export function startMethod(
  method: EnrollmentMethod,
  {
    resumes = false,
    offer = {},
    language = 'en',
    info = noMethods,
    ...settings
  }: Partial<CallSettings> & { resumes?: boolean; offer?: Partial<MethodOffer>; language?: string; info?: SecurityInfo } = {},
) {
  defineElements(method.elements);
  const script = new ScriptedAdapter();
  const run = method.begin({
    adapter: script.adapter,
    calls: callsWith(settings),
    offer: { kind: method.kinds[0]!, availability: { type: 'available' }, usableFor: ['sign-in'], ...offer },
    info,
    language,
    replaces: null,
    hasOthers: true,
    resumes,
  });
  const inspected: InspectionEvent[] = [];
  const received: string[] = [];
  const actor = createActor(run.machine, {
    input: run.input,
    inspect(event) {
      inspected.push(event);
      if (event.type === '@xstate.event' && event.actorRef === actor) received.push(event.event.type);
    },
  });
  const screen = document.createElement('div');

  return {
    script,
    run,
    actor: actor as AnyActorRef,
    snapshot: (): AnyMachineSnapshot => actor.getSnapshot() as AnyMachineSnapshot,
    /** How often the machine was sent an event of this type, by whomever. */
    received: (type: string): number => received.filter(each => each === type).length,
    /** What an inspector was shown since it was last looked at. */
    inspected: (): InspectionEvent[] => inspected.splice(0),
    persisted: (): string => JSON.stringify(actor.getPersistedSnapshot()),
    start(): void {
      document.body.append(screen);
      actor.start();
    },
    /** Shows the present state. */
    async look(): Promise<HTMLElement> {
      const texts = await method.loadTexts?.(en);
      render(
        run.view({
          actor: actor as AnyActorRef,
          snapshot: actor.getSnapshot() as AnyMachineSnapshot,
          messages: wholeMessages(en, later),
          texts,
          headingLevel: 2,
          content: {},
        }),
        screen,
      );
      await settlePromises();
      return screen;
    },
    /** Answers the call that waits. */
    async answer(value: unknown): Promise<void> {
      script.running[0]?.resolve(value);
      await settle();
    },
    async refuse(cause: unknown): Promise<void> {
      script.running[0]?.reject(cause);
      await settle();
    },
    leave(): void {
      actor.stop();
      screen.remove();
    },
  };
}

export type MethodJourney = ReturnType<typeof startMethod>;

/** Longer than a call has layers. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await settlePromises();
}

/** Everything of it that an inspector could write down. */
export function asText(value: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'actorRef' || key === 'sourceRef' || key === '_transitions' || key === 'machine' || key === '_nodes') return undefined;
    if (typeof inner !== 'object' || inner === null) return inner;
    if (seen.has(inner)) return undefined;
    seen.add(inner);
    return inner instanceof Error ? { ...inner, message: inner.message, stack: inner.stack } : inner;
  });
}
