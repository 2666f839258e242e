import { describe, expect, it, vi } from 'vitest';
import { authenticatorCodeMachine } from '../../src/methods/authenticator-code/authenticator-code-machine.js';
import { authenticatorPushMachine } from '../../src/methods/authenticator-push/authenticator-push-machine.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { actorAt } from './actor-at.js';

describe('actorAt', () => {
  it('stands in the wanted state, with its tags and what it says of itself', () => {
    const snapshot = actorAt(authenticatorCodeMachine, 'preparingSecret').getSnapshot();

    expect(snapshot.matches({ preparingSecret: 'brief' })).toBe(true);
    expect(snapshot.hasTag('busy')).toBe(true);
    expect(snapshot.hasTag('late')).toBe(false);
    expect(snapshot.getMeta()).toEqual({ 'authenticatorCode.preparingSecret': { step: 1 } });
  });

  it('stands deep inside a state, and in several at once', () => {
    const late = actorAt(authenticatorCodeMachine, { confirmingCode: 'long' }).getSnapshot();
    const testing = actorAt(authenticatorPushMachine, { testing: { answer: 'denied', resend: 'ready' } }).getSnapshot();

    expect(late.hasTag('late')).toBe(true);
    expect(testing.matches({ testing: { answer: 'denied' } })).toBe(true);
    expect(testing.can({ type: 'resend.wanted' })).toBe(true);
  });

  it('lays the given context over what the machine starts with', () => {
    const { context } = actorAt(authenticatorCodeMachine, { usable: 'enteringCode' }, { context: { wrongCodes: 2 } }).getSnapshot();

    expect(context).toMatchObject({ wrongCodes: 2, digits: 6, problem: null });
  });

  it('has the children it is given', () => {
    const method = actorAt(authenticatorCodeMachine, 'gettingApp');
    const wizard = actorAt(wizardMachine, 'enrolling', { children: { method } });

    expect((wizard.getSnapshot().children as Record<string, unknown>)['method']).toBe(method);
  });

  it('runs nothing, and does not move', () => {
    vi.useFakeTimers();
    const wizard = actorAt(wizardMachine, 'loading');

    wizard.send({ type: 'cancel' });
    vi.advanceTimersByTime(60_000);

    expect(wizard.getSnapshot().matches({ loading: 'brief' })).toBe(true);
    expect(wizard.getSnapshot().children).toEqual({});
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('refuses a state that the machine has not', () => {
    expect(() => actorAt(wizardMachine, 'sleeping' as never)).toThrow(/sleeping/);
  });
});
