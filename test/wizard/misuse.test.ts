import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { allowConsole } from '../support/fail-on-console.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const open = (set: Partial<EnrollkitWizard> = {}, options?: DemoOptions) => openWizard({ adapter: createDemoAdapter(options), set });

const place = <Placed extends Element>(element: Placed): Placed => {
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
};

const cancels = ({ calls }: { readonly calls: readonly string[] }): number => calls.filter(call => call.endsWith('.cancel')).length;

describe('a mistake of the host', () => {
  useFakeClock();

  it('of no adapter is told once, and harmless: the journey begins when there is one', async () => {
    const told = allowConsole(/adapter/);
    const element = place(document.createElement('enrollkit-wizard'));
    await until(() => expect(told).toHaveLength(1));
    element.requestUpdate();
    await element.updateComplete;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/<enrollkit-wizard> has no `adapter`/);

    element.adapter = createDemoAdapter();

    await until(() => expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe(words.chooseHeading));
  });

  it.for([
    ['theme', { theme: 'blue' }, /`theme`/],
    ['appearance', { appearance: 'fancy' }, /`appearance`/],
    ['renderIn', { renderIn: 'closed' }, /`render-in`/],
    ['heading level', { headingLevel: 9 }, /`heading-level`/],
    ['language', { lang: 'tlh' }, /`lang`/],
    ['method', { method: 'carrier-pigeon' }, /`method`/],
  ] as const)('of an unknown %s is told once, and harmless', async ([, set, sentence]) => {
    const told = allowConsole(sentence);
    const wizard = await open(set as object);
    await wizard.shows(words.chooseHeading);
    await until(() => expect(told).toHaveLength(1));

    wizard.element.requestUpdate();
    await wizard.walk(words.app, words.back);
    await wizard.shows(words.chooseHeading);

    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(sentence);
  });

  it('of an adapter that is none is told, and the person too', async () => {
    const told = allowConsole(/loadSecurityInfo/);
    const wizard = await openWizard({ adapter: {} as never });

    await wizard.shows(words.unavailableHeading);

    await until(() => expect(told).toHaveLength(1));
  });

  it('of a method that policy does not allow is told, and the person chooses', async () => {
    const told = allowConsole(/not offered/);
    const wizard = await open(
      { method: 'authenticator-push' },
      {
        offers: [
          { kind: 'authenticator-push', availability: { type: 'not-allowed' }, usableFor: [] },
          { kind: 'authenticator-code', availability: { type: 'available' }, usableFor: [] },
        ],
      },
    );

    await wizard.shows(words.chooseHeading);
    await until(() => expect(told).toHaveLength(1));
  });

  it('of choosing where to render too late is told', async () => {
    const told = allowConsole(/first on the page/);
    const wizard = await open();
    await wizard.shows(words.chooseHeading);

    wizard.element.renderIn = 'light';

    await until(() => expect(told).toHaveLength(1));
    expect(wizard.heading()).toBe(words.chooseHeading);
  });

  it('is none to have added a method and to choose the next', async () => {
    const wizard = await open({ method: 'authenticator-push' }, { phone: { activatesAfter: 1, answersAfter: 1 } });
    await wizard.walk(words.next, words.next);
    await pass(10);
    await wizard.walk(words.sendTest);
    await pass(10);
    await wizard.walk(words.addAnother);

    await wizard.shows(words.chooseHeading);
  });
});

describe('the wizard on a page that changes', () => {
  useFakeClock();

  it('cancels with the old backend and begins anew when it is given another', async () => {
    const wizard = await open({ method: 'authenticator-code' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    const other = createDemoAdapter();

    wizard.element.adapter = other;
    await wizard.shows(words.getHeading);

    await until(() => expect(cancels(wizard.adapter)).toBe(1));
    expect(wizard.events()).toEqual([]);
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    expect(other.calls).toContain('authenticatorCode.begin');
  });

  it('ignores what the old backend still answers', async () => {
    const slow = createDemoAdapter({ latency: 5000 });
    const wizard = await openWizard({ adapter: slow, set: { method: 'authenticator-code' } });

    wizard.element.adapter = createDemoAdapter({ account: 'new@contoso.example' });
    wizard.element.method = null;
    await wizard.reads('new@contoso.example');
    await pass(10_000);

    await wizard.reads('new@contoso.example');
    expect(wizard.events()).toEqual([]);
  });

  it('keeps its journey when it is moved', async () => {
    const wizard = await open({ method: 'authenticator-code' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, '123');

    place(document.createElement('section')).append(wizard.element);
    await pass(1000);

    await wizard.shows(words.enterHeading);
    expect(wizard.textbox(words.codeLabel).value).toBe('123');
    expect(cancels(wizard.adapter)).toBe(0);
    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);
    await wizard.shows(words.appIsSetUp);
  });

  it('is followed still after a move: what happens is shown and said', async () => {
    const wizard = await open({ method: 'authenticator-push' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    place(document.createElement('section')).append(wizard.element);
    await pass(200);

    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);
    await pass(200);

    expect(wizard.said).toContain(words.connectedHeading);
  });

  it('cancels when it is taken away for good, shows nothing secret any more, and begins anew when it is put back', async () => {
    const wizard = await open({ method: 'authenticator-code' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);

    wizard.element.remove();
    await pass(100);

    expect(cancels(wizard.adapter)).toBe(1);
    expect(wizard.events()).toEqual([]);
    expect(wizard.element.shadowRoot?.querySelector('[part="qr-code"]')).toBeNull();
    expect(wizard.element.shadowRoot?.textContent).not.toMatch(/([A-Z2-7]{4}\s*){4}/);
    document.body.append(wizard.element);
    await wizard.shows(words.getHeading);
  });

  it('may be given everything before its class is there', async () => {
    const element = place(document.createElement('enrollkit-late-wizard'));
    Object.assign(element, { adapter: createDemoAdapter(), method: 'authenticator-code', headingLevel: 3 });
    const { EnrollkitWizard: Late } = await import('../../src/wizard/enrollkit-wizard.js');

    customElements.define('enrollkit-late-wizard', class extends Late {});

    await until(() => expect(element.shadowRoot?.querySelector('h3')?.textContent).toBe(words.getHeading));
  });

  it('may be closed by whoever hears that it ended', async () => {
    const wizard = await open({ method: 'authenticator-code' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.element.addEventListener('enrollkit-cancelled', () => wizard.element.remove());

    await wizard.walk(words.cancel);
    await until(() => expect(wizard.element.isConnected).toBe(false));
    await pass(1000);

    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
    expect(cancels(wizard.adapter)).toBe(1);
  });
});

describe('two wizards on a page', () => {
  useFakeClock();

  it('share neither journey nor ids nor what they say', async () => {
    const one = await open({ method: 'authenticator-code', renderIn: 'light' });
    const other = await open({ method: 'authenticator-code', renderIn: 'light' });
    for (const wizard of [one, other]) {
      // Pressed at the element itself: by its name, the one in the other wizard would be meant as well.
      for (const heading of [words.setUpHeading, words.scanHeading, words.enterHeading]) {
        (await until(() => wizard.button(words.next))).click();
        await wizard.shows(heading);
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id).filter(id => id.startsWith('ek-'));
    expect(new Set(ids).size).toBe(ids.length);
    await one.type(words.codeLabel, '12');
    expect(other.textbox(words.codeLabel).value).toBe('');

    await one.walk(words.cancel);
    await one.shows(words.endedCancelled);

    expect(other.heading()).toBe(words.enterHeading);
    expect(other.events()).toEqual([]);
    expect(cancels(other.adapter)).toBe(0);
    await other.type(words.codeLabel, await other.adapter.phone.code());
    await other.walk(words.check);
    await other.shows(words.appIsSetUp);
  });

  it('may come from two copies of the library: the first that is there wins', async () => {
    const path = '../../src/define.js?second-copy';
    await import(/* @vite-ignore */ new URL(path, import.meta.url).href.replace('.js?', '.ts?'));

    const wizard = await open({ method: 'authenticator-code' });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);

    await wizard.shows(words.appIsSetUp);
  });

  it('know the errors of an adapter that carries a copy of its own', async () => {
    const path = '../../src/contract/enrollment-error.ts?second-copy';
    const copy = (await import(
      /* @vite-ignore */ new URL(path, import.meta.url).href
    )) as typeof import('../../src/contract/enrollment-error.js');
    const adapter = createDemoAdapter();
    adapter.failNext('authenticatorCode.begin', new copy.EnrollmentError('limit-reached', { limit: 5 }));
    const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });

    await wizard.walk(words.next, words.next);
    await wizard.shows(words.unpreparedHeading);

    await wizard.reads(words.limitReached(5));
  });
});
