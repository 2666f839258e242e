import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { vi } from 'vitest';
import { AnnounceEvent } from '../../src/ui/announce-event.js';
import { Announcer } from '../../src/ui/announcer.js';

class Shell extends LitElement {
  readonly announcer = new Announcer(this, { inside: this.hasAttribute('inside') });

  override render(): TemplateResult {
    return html`<p>In the shell</p>
      <dialog><p>In its dialog</p></dialog>`;
  }
}
customElements.define('enrollkit-test-shell', Shell);

const regionsIn = (place: ParentNode): Element[] => [...place.children].filter(child => child.matches('[role=status], [role=alert]'));
const heardIn = (place: ParentNode): string[] => regionsIn(place).map(region => region.textContent);
const wait = (): void => void vi.advanceTimersByTime(1000);

describe('Announcer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('has its regions in the document before it says anything', async () => {
    await fixture(html`<enrollkit-test-shell></enrollkit-test-shell>`);

    expect(regionsIn(document.body).map(region => region.getAttribute('role'))).toEqual(['status', 'alert']);
    expect(heardIn(document.body)).toEqual(['', '']);
  });

  it('says a text in the region for it', async () => {
    const { announcer } = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);

    announcer.say('Copied');
    announcer.say('The code did not match', 'assertive');
    wait();

    expect(heardIn(document.body)).toEqual(['Copied', 'The code did not match']);
  });

  it('leaves nothing behind for those who read the page to its end', async () => {
    const { announcer } = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    announcer.say('Copied');
    wait();
    vi.advanceTimersByTime(9000);
    announcer.say('Sent');
    wait();
    vi.advanceTimersByTime(8000);

    expect(heardIn(document.body)).toEqual(['Sent', '']);
    vi.advanceTimersByTime(2000);
    expect(heardIn(document.body)).toEqual(['', '']);
  });

  it('says the same text again', async () => {
    const { announcer } = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    const [polite] = regionsIn(document.body);
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(polite?.textContent ?? ''));
    if (polite) observer.observe(polite, { childList: true, characterData: true, subtree: true });

    for (let time = 0; time < 2; time++) {
      announcer.say('Copied');
      await Promise.resolve();
      wait();
      await Promise.resolve();
    }
    observer.disconnect();

    expect(seen).toEqual(['Copied', '', 'Copied']);
  });

  it('loses none of what is said at once', async () => {
    const { announcer } = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);

    announcer.say('Sent.');
    announcer.say('Waiting.');
    wait();

    expect(heardIn(document.body)[0]).toBe('Sent. Waiting.');
  });

  it('says what a piece inside of the shell asks for, and lets nobody else hear it', async () => {
    const shell = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    let outside = 0;
    document.addEventListener(AnnounceEvent.type, () => outside++, { once: true });

    shell.renderRoot.querySelector('p')?.dispatchEvent(new AnnounceEvent('Copied'));
    wait();

    expect(heardIn(document.body)[0]).toBe('Copied');
    expect(outside).toBe(0);
  });

  it('takes back what it was about to say', async () => {
    const { announcer } = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    announcer.say('4 7');

    announcer.clear();
    wait();

    expect(heardIn(document.body)).toEqual(['', '']);
  });

  it('speaks from within the dialog that the shell stands in', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog>
        <div><enrollkit-test-shell></enrollkit-test-shell></div>
      </dialog>`,
    );
    dialog.showModal();

    dialog.querySelector<Shell>('enrollkit-test-shell')?.announcer.say('Copied');
    wait();

    expect(heardIn(dialog)[0]).toBe('Copied');
    expect(regionsIn(document.body)).toHaveLength(0);
  });

  it('finds that dialog from inside another element too', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
    const root = dialog.querySelector('div')?.attachShadow({ mode: 'open' });

    root?.append(document.createElement('enrollkit-test-shell'));

    expect(regionsIn(dialog)).toHaveLength(2);
  });

  it('speaks from within a modal dialog of its own shell, and from the document again afterwards', async () => {
    const shell = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    const dialog = shell.renderRoot.querySelector('dialog');
    if (!dialog) throw new Error('The shell has no dialog.');
    dialog.showModal();

    shell.announcer.say('Inside');
    wait();
    expect(heardIn(dialog)[0]).toBe('Inside');

    dialog.close();
    shell.announcer.say('Outside');
    wait();
    expect(heardIn(document.body)[0]).toBe('Outside');
  });

  it('stays inside of the shell where the page wants that', async () => {
    const shell = await fixture<Shell>(html`<enrollkit-test-shell inside></enrollkit-test-shell>`);

    expect(regionsIn(document.body)).toHaveLength(0);
    expect(regionsIn(shell.shadowRoot ?? shell)).toHaveLength(2);
  });

  it('leaves with its shell, with nothing said after that', async () => {
    const shell = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    shell.announcer.say('Copied');

    shell.remove();
    wait();

    expect(regionsIn(document.body)).toHaveLength(0);
    shell.announcer.say('Too late');
    wait();
    expect(regionsIn(document.body)).toHaveLength(0);
  });

  it('speaks again when its shell is moved', async () => {
    const shell = await fixture<Shell>(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    shell.parentElement?.prepend(shell);

    shell.announcer.say('Still here');
    wait();

    expect(heardIn(document.body)).toEqual(['Still here', '']);
  });

  it('does not speak for another shell', async () => {
    const shells = await fixture(
      html`<div><enrollkit-test-shell></enrollkit-test-shell><enrollkit-test-shell></enrollkit-test-shell></div>`,
    );
    const [first, second] = shells.querySelectorAll<Shell>('enrollkit-test-shell');

    first?.announcer.say('First');
    second?.announcer.say('Second');
    wait();

    expect(heardIn(document.body)).toEqual(['First', '', 'Second', '']);
  });

  it('cannot be seen, and takes up no room', async () => {
    await fixture(html`<enrollkit-test-shell></enrollkit-test-shell>`);
    const width = document.documentElement.scrollWidth;

    for (const region of regionsIn(document.body)) {
      expect(region.getBoundingClientRect().width).toBeLessThanOrEqual(1);
      expect(getComputedStyle(region).position).toBe('absolute');
    }
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
