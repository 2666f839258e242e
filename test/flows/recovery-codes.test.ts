import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { recoveryCodes as texts } from '../../src/locales/en/recovery-codes.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { onPaper, readable } from '../support/on-paper.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const old: EnrolledMethod = { id: 'old', kind: 'recovery-codes', name: null, detail: '3 / 10', usableFor: ['sign-in'] };

const open = (options: DemoOptions = {}) =>
  openWizard({ adapter: createDemoAdapter({ offers: demoOffers('recovery-codes'), ...options }), set: { method: 'recovery-codes' } });
type Wizard = Awaited<ReturnType<typeof open>>;

async function openAtCodes(options?: DemoOptions): Promise<Wizard> {
  const wizard = await open(options);
  await wizard.walk(texts.make);
  await wizard.shows(texts.saveHeading);
  return wizard;
}

const root = ({ element }: Wizard): ParentNode => element.shadowRoot ?? element;
const codesIn = (wizard: Wizard): string[] => [...root(wizard).querySelectorAll('[part=code] code')].map(({ textContent }) => textContent);
const box = (wizard: Wizard): HTMLInputElement => root(wizard).querySelector<HTMLInputElement>('[name=saved]')!;

async function finish(wizard: Wizard): Promise<void> {
  await userEvent.click(box(wizard));
  await wizard.walk(texts.finish);
}

async function listed({ loadSecurityInfo }: DemoAdapter): Promise<readonly EnrolledMethod[]> {
  return (await loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: 'test' })).methods;
}

describe('recovery codes', () => {
  useFakeClock();
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it('are chosen, made, saved and finished', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter({ offers: demoOffers('recovery-codes') }) });
    await wizard.walk(/^Recovery codes/);
    await wizard.shows(texts.explainHeading);
    await wizard.reads(texts.explainBody);
    await wizard.walk(texts.make);
    await wizard.shows(texts.saveHeading);
    await wizard.reads(texts.workThen);
    expect(codesIn(wizard)).toHaveLength(10);
    expect(new Set(codesIn(wizard)).size).toBe(10);
    expect(await listed(wizard.adapter)).toEqual([]);

    await finish(wizard);

    await wizard.shows('Your recovery codes work now');
    await wizard.reads('10 / 10');
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
    expect(await listed(wizard.adapter)).toMatchObject([{ kind: 'recovery-codes', detail: '10 / 10' }]);
  });

  it('are finished by nobody who has not said that they are saved', async () => {
    const wizard = await openAtCodes();

    await wizard.walk(texts.finish);
    await wizard.reads(texts.unsaved);
    await until(() => expect(wizard.focused()).toBe(box(wizard)));
    expect(box(wizard).ariaInvalid).toBe('true');
    await wizard.walk(texts.finish);
    expect(wizard.adapter.calls).not.toContain('recoveryCodes.confirm');
    await userEvent.click(box(wizard));

    await until(() => expect(wizard.text()).not.toContain(texts.unsaved));
    await wizard.walk(texts.finish);
    await wizard.shows('Your recovery codes work now');
  });

  it('are copied, and that is said', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const wizard = await openAtCodes();

    await wizard.walk(texts.copy);
    await wizard.reads(texts.copied);
    await pass(100);

    expect(write.mock.calls).toEqual([[codesIn(wizard).join('\n')]]);
    expect(wizard.said.join(' ')).toContain(texts.copied);
  });

  it('are downloaded, with who issued them, for whom and when, and that is said', async () => {
    vi.setSystemTime(new Date(2026, 10, 27, 12));
    const made = vi.spyOn(URL, 'createObjectURL');
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const wizard = await openAtCodes();

    await wizard.walk(texts.download);
    await wizard.reads(texts.downloaded);
    await pass(100);

    expect(saved).toEqual(['contoso-recovery-codes-2026-11-27.txt']);
    expect(await (made.mock.calls[0]?.[0] as Blob).text()).toBe(
      [
        ...['Recovery codes for Contoso', 'Account: alex@contoso.example', 'Made on November 27, 2026', 'Each code works once.', ''],
        ...[...codesIn(wizard), ''],
      ].join('\n'),
    );
    expect(wizard.said.join(' ')).toContain(texts.downloaded);
  });

  it('are printed, and nothing else of the page is; that is said, and nothing stays', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const sheets = document.adoptedStyleSheets.length;
    const wizard = await openAtCodes();
    const codes = codesIn(wizard);

    await wizard.walk(texts.print);
    await wizard.reads(texts.printed);
    await pass(100);

    expect(print).toHaveBeenCalledOnce();
    expect(wizard.said.join(' ')).toContain(texts.printed);
    expect(await onPaper(readable)).toMatch(new RegExp(`^Recovery codes for .*Contoso.* Each code works once. ${codes.join(' ')}$`));
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.ek-print-only')).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('leave no sheet behind when the person leaves before it is printed', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const wizard = await openAtCodes();
    await wizard.walk(texts.print, words.cancel);
    await wizard.shows(words.endedCancelled);

    expect(document.querySelector('.ek-print-only')).toBeNull();
    expect(wizard.adapter.calls).toContain('recoveryCodes.cancel');
  });

  it('take the place of others only once the person was told, and finishes', async () => {
    const wizard = await open({ methods: [old] });
    await wizard.reads(texts.replacesBody);
    await wizard.walk(texts.renewalConfirm);
    await wizard.reads(texts.renewalBody);
    await wizard.walk(texts.renewalKeep);
    await wizard.shows(texts.explainHeading);
    expect(wizard.adapter.calls).not.toContain('recoveryCodes.begin');

    await wizard.walk(texts.renewalConfirm, texts.renewalConfirm);
    await wizard.shows(texts.saveHeading);
    await wizard.reads(texts.workThenInstead);
    expect(await listed(wizard.adapter)).toEqual([old]);
    await finish(wizard);

    await wizard.shows('Your recovery codes work now');
    await wizard.reads('Codes that you made before no longer work.');
    expect(await listed(wizard.adapter)).toMatchObject([{ detail: '10 / 10' }]);
  });

  it('are the same after going back and after a reload', async () => {
    const adapter = createDemoAdapter({ offers: demoOffers('recovery-codes') });
    const wizard = await openWizard({ adapter, set: { method: 'recovery-codes', resume: true } });
    await wizard.walk(texts.make);
    await wizard.shows(texts.saveHeading);
    const codes = codesIn(wizard);
    await wizard.walk(words.back);
    await wizard.shows(texts.explainHeading);
    await wizard.walk(texts.make);
    await wizard.shows(texts.saveHeading);
    expect(codesIn(wizard)).toEqual(codes);

    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    wizard.element.remove();
    const again = await openWizard({ adapter, set: { resume: true } });
    await again.shows(texts.saveHeading);

    expect(codesIn(again)).toEqual(codes);
  });

  it('are gone from the page while it rests in the cache of the browser', async () => {
    const wizard = await openAtCodes();
    const [code = ''] = codesIn(wizard);

    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => expect(wizard.element.shadowRoot?.textContent).not.toContain(code));

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await wizard.shows(texts.explainHeading);
  });

  it('are looked up when no answer came, before the person finishes again', async () => {
    const wizard = await open({ methods: [old] });
    await wizard.walk(texts.renewalConfirm, texts.renewalConfirm);
    await wizard.shows(texts.saveHeading);
    wizard.adapter.failNext('recoveryCodes.confirm', new EnrollmentError('network'), 'after');

    await finish(wizard);

    await wizard.shows('Your recovery codes work now');
    expect(wizard.adapter.calls.filter(call => call === 'recoveryCodes.confirm')).toHaveLength(1);
  });

  it('have their time, and new ones are one press away after it', async () => {
    const wizard = await openAtCodes({ enrollmentLifetime: 600_000 });
    const codes = codesIn(wizard);
    await wizard.reads('You have 10 minutes left to finish.');

    await pass(601_000);
    await wizard.shows(texts.expiredHeading);
    await wizard.walk(texts.makeNew);
    await wizard.shows(texts.saveHeading);

    expect(codesIn(wizard).filter(code => codes.includes(code))).toEqual([]);
  });

  it('are set up by the keyboard alone', async () => {
    const wizard = await open({ methods: [old] });
    const press = async (name: string, key = '{Enter}'): Promise<void> => {
      const wanted = await until(() => wizard.button(name));
      for (let presses = 0; wizard.focused() !== wanted; presses++) {
        if (presses > 20) throw new Error(`${name} cannot be reached by Tab.`);
        await userEvent.keyboard('{Tab}');
      }
      await userEvent.keyboard(key);
    };
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

    await press(texts.renewalConfirm);
    await wizard.reads(texts.renewalBody);
    await until(() => expect(wizard.focused()).toBe(wizard.button(texts.renewalKeep)));
    await userEvent.keyboard('{Escape}');
    await until(() => expect(wizard.focused()).toBe(wizard.button(texts.renewalConfirm)));
    await userEvent.keyboard('{Enter}');
    await wizard.reads(texts.renewalBody);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await wizard.shows(texts.saveHeading);
    await press(texts.copy, ' ');
    await wizard.reads(texts.copied);
    await press(texts.finish);
    await until(() => expect(wizard.focused()).toBe(box(wizard)));
    await userEvent.keyboard(' {Enter}');

    await wizard.shows('Your recovery codes work now');
  });
});
