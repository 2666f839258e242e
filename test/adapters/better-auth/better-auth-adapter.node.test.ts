import { createBetterAuthAdapter, type ProofRequest } from 'enrollkit/adapters/better-auth';
import { readTotpActivation, type EnrollmentAdapter, type EnrollmentErrorCode } from 'enrollkit/contract';
import { codeAt } from '../../reference-host/support/codes.js';
import { createAuthenticator } from '../../reference-host/support/test-authenticator.js';
import { call, openWorld, type BetterAuthWorld } from './better-auth-world.js';
import { createTestServer, origin, ownAddress, password } from './test-server.js';

const refused = (code: EnrollmentErrorCode, data: object = {}) => ({ name: 'EnrollmentError', code, data });
const kindsOf = async (adapter: EnrollmentAdapter) => (await adapter.loadSecurityInfo(call())).methods.map(({ kind }) => kind);

async function beginApp({ adapter }: { readonly adapter: EnrollmentAdapter }) {
  return readTotpActivation(await adapter.authenticatorCode!.begin({ renew: false }, call()));
}

async function enrollApp(world: { readonly adapter: EnrollmentAdapter }) {
  const { enrollmentId, otpauth } = await beginApp(world);
  await world.adapter.authenticatorCode!.confirm({ enrollmentId, code: codeAt(otpauth.secret, Date.now()) }, call());
  return otpauth;
}

/** The same person at another page, or at the same one after a reload. */
const reload = ({ browser }: BetterAuthWorld, proveIdentity = async () => ({ password })) =>
  createBetterAuthAdapter({ kinds: ['authenticator-code', 'passkey'], issuer: 'Contoso', fetch: browser.fetch, proveIdentity });

describe('the better-auth adapter', () => {
  it('offers what its host names, and has nothing of what better-auth has not', async () => {
    const { adapter } = await openWorld({ kinds: ['passkey'] });

    const { offers, defaultSignIn } = await adapter.loadSecurityInfo(call());

    expect(offers).toEqual([{ kind: 'passkey', availability: { type: 'available' }, usableFor: ['sign-in'], phishingResistant: true }]);
    expect(defaultSignIn).toBeUndefined();
    for (const name of ['authenticatorCode', 'authenticatorPush', 'deliveredCode', 'phoneCall', 'recoveryCodes', 'setDefault'] as const) {
      expect(adapter[name], name).toBeUndefined();
    }
  });

  it('takes no recovery codes without a field that says that they were saved', () => {
    expect(() => createBetterAuthAdapter({ kinds: ['recovery-codes'], issuer: 'Contoso' })).toThrow('savedCodesField');
  });

  it('tells what the host says of an offer', async () => {
    const phone = { country: 'NL' };
    const { adapter } = await openWorld({ kinds: ['text-message'], offers: { 'text-message': { phone, notices: ['carrier-charges'] } } });

    expect((await adapter.loadSecurityInfo(call())).offers).toMatchObject([{ kind: 'text-message', phone, notices: ['carrier-charges'] }]);
  });

  it('tells of a person who is not signed in', async () => {
    const { fetch } = createTestServer().openBrowser();
    const adapter = createBetterAuthAdapter({ kinds: ['authenticator-code'], issuer: 'Contoso', fetch });

    await expect(adapter.loadSecurityInfo(call())).rejects.toMatchObject(refused('session-expired'));
  });

  describe('asks for the password', () => {
    it('by a step-up, only before what needs it', async () => {
      const world = await openWorld();
      const asked: ProofRequest[] = [];
      const adapter = createBetterAuthAdapter({
        kinds: ['authenticator-code', 'passkey'],
        issuer: 'Contoso',
        fetch: world.browser.fetch,
        proveIdentity: async request => {
          asked.push(request);
          return { password };
        },
      });
      await adapter.loadSecurityInfo(call());
      await adapter.passkey!.begin({ kind: 'passkey' }, call());

      await expect(beginApp({ adapter })).rejects.toMatchObject(refused('step-up-required', { methods: ['password'] }));
      await adapter.stepUp!({ reason: 'step-up-required', methods: ['password'] }, call());

      await enrollApp({ adapter });
      expect(asked).toEqual([{ reason: 'step-up-required', methods: ['password'], isRetry: false }]);
    });

    it('again where it was wrong', async () => {
      const world = await openWorld();
      const given = ['wrong-password', 'another-wrong-one', password];
      const retries: boolean[] = [];
      const adapter = createBetterAuthAdapter({
        kinds: ['authenticator-code'],
        issuer: 'Contoso',
        fetch: world.browser.fetch,
        proveIdentity: async ({ isRetry }) => {
          retries.push(isRetry);
          return { password: given.shift() ?? '' };
        },
      });

      await adapter.stepUp!({ reason: 'step-up-required' }, call());

      expect(retries).toEqual([false, true, true]);
      await enrollApp({ adapter });
    });

    it('and takes a no for a no', async () => {
      const adapter = reload(await openWorld(), () => Promise.reject(new Error('The dialog was closed.')));

      await expect(adapter.stepUp!({ reason: 'step-up-required' }, call())).rejects.toMatchObject(refused('step-up-cancelled'));
    });

    it('once more when minutes have passed', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      onTestFinished(() => void vi.useRealTimers());
      const { adapter } = await openWorld({ passwordLifetime: 60_000 });
      await beginApp({ adapter });

      vi.setSystemTime(Date.now() + 60_000);

      const renewal = adapter.authenticatorCode!.begin({ renew: true }, call());
      await expect(renewal).rejects.toMatchObject(refused('step-up-required', { methods: ['password'] }));
    });
  });

  it('wants a fresh session for a passkey, which the host gets by having the person sign in again', async () => {
    const { adapter, server, browser } = await openWorld({
      proveIdentity: async ({ methods }) => {
        if (methods?.includes('fresh-session')) await browser.post('/sign-in/email', { email: ownAddress, password });
        return { password };
      },
    });
    server.ageSessions(48 * 60 * 60 * 1000);
    const request = { kind: 'passkey' } as const;
    const stale = refused('step-up-required', { methods: ['fresh-session'] });
    await expect(adapter.passkey!.begin(request, call())).rejects.toMatchObject(stale);

    await adapter.stepUp!({ reason: 'step-up-required', methods: ['fresh-session'] }, call());

    const { enrollmentId, options } = await adapter.passkey!.begin(request, call());
    const credential = createAuthenticator({ transports: ['internal'] }).create(options, origin);
    await adapter.passkey!.confirm({ enrollmentId, credential }, call());
    expect(await kindsOf(adapter)).toEqual(['passkey']);
  });

  it('finds the secret again after a reload, with the issuer that the host gave', async () => {
    const world = await openWorld();
    const { otpauth } = await beginApp(world);
    const again = reload(world);
    await again.stepUp!({ reason: 'step-up-required' }, call());

    expect((await beginApp({ adapter: again })).otpauth).toEqual(otpauth);
    expect(otpauth.issuer).toBe('Contoso');
  });

  describe('while the session is replaced', () => {
    it('sends nothing with the cookie from before', async () => {
      const { adapter, browser, server } = await openWorld();
      const { enrollmentId, otpauth } = await beginApp({ adapter });
      // The list is slow, and what is said in the meantime overtakes it.
      server.lag = path => new Promise(resolve => setTimeout(resolve, path.includes('/get-session') ? 20 : 0));
      const cookie = browser.cookies.get('better-auth.session_token');

      const code = codeAt(otpauth.secret, Date.now());
      const all = [1, 2, 3].map(() => adapter.loadSecurityInfo(call()));
      const confirmed = adapter.authenticatorCode!.confirm({ enrollmentId, code }, call());
      all.push(...[1, 2, 3].map(() => adapter.loadSecurityInfo(call())));

      await Promise.all([...all, confirmed]);
      expect(browser.cookies.get('better-auth.session_token')).toBeTruthy();
      expect(browser.cookies.get('better-auth.session_token')).not.toBe(cookie);
      expect(await kindsOf(adapter)).toEqual(['authenticator-code']);
    });

    it('hears the answer to its end, whoever gives up', async () => {
      const { adapter } = await openWorld();
      const { enrollmentId, otpauth } = await beginApp({ adapter });
      const controller = new AbortController();
      const request = { enrollmentId, code: codeAt(otpauth.secret, Date.now()) };
      const confirmation = adapter.authenticatorCode!.confirm(request, call(controller.signal));
      // Let it get on its way.
      await new Promise(resolve => setTimeout(resolve));

      controller.abort();

      await expect(confirmation).rejects.toMatchObject(refused('aborted'));
      expect(await kindsOf(adapter)).toEqual(['authenticator-code']);
    });
  });

  it('tells how long to wait where too many calls came, which better-auth says in a header of its own', async () => {
    const world = await openWorld({}, createTestServer({ limitsRate: true }));
    const { enrollmentId } = await beginApp(world);
    const confirm = () => world.adapter.authenticatorCode!.confirm({ enrollmentId, code: '000000' }, call());
    for (let times = 0; times < 3; times++) await expect(confirm()).rejects.toMatchObject(refused('code-rejected'));

    await expect(confirm()).rejects.toMatchObject(refused('rate-limited', { retryAfter: expect.stringMatching(/^\d+$/) }));
  });

  it('has another code sent where wrong ones have burnt the first', async () => {
    const { adapter, inbox } = await openWorld({ resendAfter: 0 });
    const to = '+31612345678';
    const { enrollmentId } = await adapter.deliveredCode!.begin({ kind: 'text-message', to }, call());
    const burnt = await inbox!.code(to);
    const confirm = (code: string) => adapter.deliveredCode!.confirm({ enrollmentId, code }, call());
    const wrong = burnt === '000000' ? '111111' : '000000';
    for (let times = 0; times < 3; times++) await expect(confirm(wrong)).rejects.toMatchObject(refused('code-rejected'));
    await expect(confirm(burnt)).rejects.toMatchObject(refused('code-expired'));

    await adapter.deliveredCode!.resend({ enrollmentId }, call());

    await confirm(await inbox!.code(to));
    expect(await kindsOf(adapter)).toEqual(['text-message']);
  });

  it('verifies the address of the account, and does not let it be removed', async () => {
    const { adapter, inbox } = await openWorld({ changesEmail: false });
    const { enrollmentId } = await adapter.deliveredCode!.begin({ kind: 'email', to: ownAddress }, call());
    await adapter.deliveredCode!.confirm({ enrollmentId, code: await inbox!.code(ownAddress) }, call());

    const { methods } = await adapter.loadSecurityInfo(call());

    expect(methods).toMatchObject([{ kind: 'email', detail: ownAddress, keptBecause: 'required-by-policy', changeable: false }]);
    expect(await adapter.removeMethod!('email', call())).toEqual({ type: 'refused', reason: 'required-by-policy' });
    const elsewhere = adapter.deliveredCode!.begin({ kind: 'email', to: 'alex@home.example', replaces: 'email' }, call());
    await expect(elsewhere).rejects.toMatchObject(refused('not-allowed'));
  });

  it('names passkeys, and nothing that has no name', async () => {
    const { adapter } = await openWorld();
    await enrollApp({ adapter });
    expect((await adapter.loadSecurityInfo(call())).methods).toMatchObject([{ kind: 'authenticator-code', name: null, renamable: false }]);

    const renaming = adapter.renameMethod!({ id: 'authenticator-code', name: 'My phone' }, call());

    await expect(renaming).rejects.toMatchObject(refused('unsupported'));
  });

  describe('with recovery codes', () => {
    const saveCodes = async ({ adapter }: BetterAuthWorld) => {
      const { enrollmentId, codes } = await adapter.recoveryCodes!.begin({ renew: false }, call());
      await adapter.recoveryCodes!.confirm(enrollmentId, call());
      return codes;
    };

    it('lets the person in by one of them', async () => {
      const world = await openWorld();
      await enrollApp(world);
      const [code] = await saveCodes(world);
      const elsewhere = world.server.openBrowser();
      const signIn = await elsewhere.post('/sign-in/email', { email: ownAddress, password });
      expect(await signIn.json()).toMatchObject({ twoFactorRedirect: true });

      await elsewhere.post('/two-factor/verify-backup-code', { code });

      expect(await (await elsewhere.fetch('/api/auth/get-session')).json()).toMatchObject({ user: { email: ownAddress } });
    });

    it('removes them together with the app, and puts them out of use when they are removed alone', async () => {
      const world = await openWorld();
      const { adapter } = world;
      await enrollApp(world);
      const [code] = await saveCodes(world);

      await adapter.removeMethod!('recovery-codes', call());
      expect(await kindsOf(adapter)).toEqual(['authenticator-code']);
      const elsewhere = world.server.openBrowser();
      await elsewhere.post('/sign-in/email', { email: ownAddress, password });
      expect((await elsewhere.post('/two-factor/verify-backup-code', { code })).status).toBe(401);

      await saveCodes(world);
      await adapter.removeMethod!('authenticator-code', call());
      expect(await kindsOf(adapter)).toEqual([]);
      await enrollApp(world);
      expect(await kindsOf(adapter)).toEqual(['authenticator-code']);
    });
  });
});
