import { ask, call } from './ask.js';

describe('the HTTP adapter, for a page where methods are managed,', () => {
  it('asks with the key of the intent, and hands the answer on', async () => {
    expect(await ask(adapter => adapter.postponePrompt(call()))).toEqual({
      request: 'POST /prompt/postponement',
      body: {},
      key: 'intent-1',
    });
    expect(await ask(adapter => adapter.confirmReview(call()))).toEqual({ request: 'POST /prompt/review', body: {}, key: 'intent-1' });
    expect(await ask(adapter => adapter.extendSession(call()))).toEqual({
      request: 'POST /session/extension',
      body: {},
      key: 'intent-1',
    });
    expect(await ask(adapter => adapter.signOutOtherSessions(call()))).toEqual({
      request: 'DELETE /other-sessions',
      body: undefined,
      key: 'intent-1',
    });
    expect(await ask(adapter => adapter.setDefault('a/b', call()))).toEqual({
      request: 'PUT /default-sign-in',
      body: { option: 'a/b' },
      key: 'intent-1',
    });
  });

  it('reports a method by its id, and hears nothing', async () => {
    const heard = async (answer: Promise<unknown>): Promise<unknown> => (await answer) ?? null;
    expect(await ask(adapter => heard(adapter.reportUnexpected('a/b?', call())), null)).toEqual({
      request: 'POST /methods/a%2Fb%3F/report',
      body: {},
      key: 'intent-1',
    });
  });
});
