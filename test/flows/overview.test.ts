import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod, SignInPrompt } from '../../src/contract/security-info.js';
import { manage } from '../../src/locales/en/manage.js';
import { overview as texts } from '../../src/locales/en/overview.js';
import { overview as dutch } from '../../src/locales/nl/overview.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { faults, withFault } from '../../src/testing/with-fault.js';
import { openOverview } from '../support/open-overview.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const app: EnrolledMethod = { id: 'a', kind: 'authenticator-push', name: 'Pixel 9', usableFor: ['sign-in', 'password-reset'] };
const key: EnrolledMethod = { id: 'k', kind: 'passkey', name: 'Laptop', usableFor: ['sign-in'] };
const email: EnrolledMethod = { id: 'e', kind: 'email', name: null, usableFor: ['password-reset'] };
const prompt: SignInPrompt = { type: 'set-up', wanted: [{ purpose: 'sign-in', count: 3 }], urgency: { type: 'optional' } };

describe('the overview', () => {
  useFakeClock();

  it('says how many methods there are, which they are, and the default', async () => {
    const overview = await openOverview(createDemoAdapter({ methods: [app, key, email] }));

    await overview.reads(`${texts.count(2)} ${texts.resetOnly(1)}`);
    await overview.reads('Laptop and Pixel 9');
    await overview.reads(`${manage.defaultMethod.label}: ${manage.defaultMethod.uses['app-notification']('Pixel 9')}`);
  });

  it('puts label and value together as each language does', async () => {
    const say = async (lang: string) => {
      const { element } = await openOverview(createDemoAdapter({ methods: [app, key, email] }), { lang });
      return until(() => {
        const text = element.renderRoot.querySelector('[part="default"]')?.textContent.trim() ?? '';
        expect(text).not.toBe('');
        return text;
      });
    };

    expect(await say('en')).toMatch(/^Default sign-in method: \S/);
    expect(await say('fr')).toMatch(/^Méthode de connexion par défaut\u00a0: \S/);
    expect(await say('ja')).toMatch(/^既定のログイン方法：\S/);
  });

  it('finds nothing missing where all is well, and a second method where there is one', async () => {
    const both = await openOverview(createDemoAdapter({ methods: [app, key] }));
    const one = await openOverview(createDemoAdapter({ methods: [app] }));

    await both.reads(texts.count(2));
    await one.reads(texts.second);

    expect(both.element.shadowRoot!.querySelector('[part="missing"]')).toBeNull();
  });

  it('says what policy asks for', async () => {
    const overview = await openOverview(createDemoAdapter({ methods: [app, key], prompt }));

    await overview.reads(texts.asked);
  });

  it('reads it again when the person comes back to the page, without a flicker', async () => {
    const adapter = createDemoAdapter({ methods: [app, key] });
    const overview = await openOverview(adapter);
    await overview.reads(texts.count(2));
    await adapter.removeMethod('k', { signal: new AbortController().signal, idempotencyKey: 'k' });

    document.dispatchEvent(new Event('visibilitychange'));
    await overview.element.updateComplete;
    expect(overview.text()).toContain(texts.count(2));

    await overview.reads(texts.count(1));
  });

  it('says that it takes long, when it is first read and when it is read again', async () => {
    const never = () => new Promise(() => undefined);
    const first = await openOverview(withFault(createDemoAdapter({ methods: [app] }), 'loadSecurityInfo', never));
    const again = await openOverview(withFault(createDemoAdapter({ methods: [app] }), 'loadSecurityInfo', never, 1));
    await again.reads(texts.count(1));
    again.element.refresh();
    await pass(100);
    expect(again.text()).not.toContain(words.loading);

    await pass(10_000);

    for (const overview of [first, again]) await overview.reads(`${words.loading} ${words.takingLongerOnly}`);
    expect(again.text()).toContain(texts.count(1));
  });

  it('keeps what it shows where it cannot be read again', async () => {
    const adapter = createDemoAdapter({ methods: [app, key] });
    const overview = await openOverview(adapter);
    adapter.failNext('loadSecurityInfo', new EnrollmentError('network'));

    overview.element.refresh();
    await pass(100);

    expect(overview.text()).toContain(texts.count(2));
  });

  it('asks nobody who they are by itself, and does when they want to see it', async () => {
    const adapter = createDemoAdapter({ methods: [app, key], stepUp: 'by-host' });
    const overview = await openOverview(adapter);
    await overview.reads(texts.count(2));
    let asked = 0;
    overview.element.addEventListener('enrollkit-step-up-required', event => {
      asked += 1;
      adapter.confirmIdentity();
      event.waitUntil(Promise.resolve());
    });

    adapter.endSession();
    overview.element.refresh();
    await overview.reads(texts.signedOut);
    expect(asked).toBe(0);
    expect(overview.text()).not.toContain('Pixel');
    await overview.press(manage.session.signIn);

    await overview.reads(texts.count(2));
    expect(asked).toBe(1);
  });

  it('tries again when the person wants that', async () => {
    const adapter = createDemoAdapter({ methods: [app] });
    adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable'));
    const overview = await openOverview(adapter);
    await overview.reads(texts.unavailable);

    await overview.press(words.tryAgain);

    await overview.reads(texts.count(1));
  });

  it.for(Object.entries(faults))('whose call %s says so in words, and still leads to the page', async ([, fault]) => {
    const overview = await openOverview(withFault(createDemoAdapter({ methods: [app] }), 'loadSecurityInfo', fault), { href: '/security' });
    await pass(31_000);

    await until(() => expect(overview.text()).toMatch(new RegExp([texts.unavailable, texts.signedOut, texts.count(1)].join('|'))));

    expect(overview.text()).not.toMatch(/canary|undefined|\[object|TypeError|-required|-expired/);
    expect(overview.link()).not.toBeNull();
  });

  describe('leads to the page', () => {
    it.for(['/security', 'security?x=1', 'https://id.example/security'])('by a link to %s', async href => {
      const overview = await openOverview(createDemoAdapter({ methods: [app] }), { href });

      expect(overview.link()?.getAttribute('href')).toBe(href);
      expect(overview.link()?.textContent).toBe(texts.manage);
    });

    it.for(['', 'javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'http://'])('by no link to %j', async href => {
      const overview = await openOverview(createDemoAdapter({ methods: [app] }), { href });

      expect(overview.link()).toBeNull();
    });

    it('by what the host puts there, instead', async () => {
      const own = document.createElement('a');
      own.textContent = 'Security info';
      const overview = await openOverview(createDemoAdapter({ methods: [app] }), { href: '/security' }, own);

      expect(own.assignedSlot).not.toBeNull();
      expect(overview.link()?.checkVisibility()).toBe(false);
    });

    it('by a property where there is no shadow root, and no slot', async () => {
      const own = document.createElement('a');
      own.textContent = 'Security info';
      const overview = await openOverview(createDemoAdapter({ methods: [app] }), { href: '/security', link: own, renderIn: 'light' });

      await overview.reads('Security info');
      expect(overview.link()).toBeNull();
    });
  });

  it('is in Dutch where the page is', async () => {
    const overview = await openOverview(createDemoAdapter({ methods: [app] }), { lang: 'nl' });

    await overview.reads(dutch.second);
  });
});
