import { withDemoEid } from '../../examples/national-eid/demo-backend.js';
import { offerNationalEid } from '../../examples/national-eid/register.js';
import { textsIn } from '../../examples/national-eid/texts.js';
import type { DemoAdapter } from '../../src/adapters/demo/index.js';
import { StepUpRequiredEvent } from '../../src/wizard/step-up-required-event.js';
import { useFakeClock } from '../support/fake-clock.js';
import { accountOf, laptop, openPage, texts, type OpenPage } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const eid = textsIn('en');

/** Where the person was sent. */
const visited: string[] = [];
offerNationalEid(url => visited.push(url));

const open = <Adapter extends DemoAdapter = DemoAdapter>(adapter = accountOf([laptop]) as Adapter, set = {}) =>
  openPage<Adapter>(adapter, { resume: true, ...set });

/** The page goes, as in a reload or before another site, and comes again: with nothing of before but what the tab and the server keep. */
async function comeBack(page: OpenPage, set = {}): Promise<OpenPage> {
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
  page.element.remove();
  return open(page.adapter, set);
}

async function toScan(page: OpenPage): Promise<void> {
  await page.walk(texts.add, words.app, words.differentApp, words.next, words.next);
  await page.shows(words.scanHeading);
}

const drawn = ({ dialog }: OpenPage): Promise<string> =>
  until(() => {
    const path = dialog()?.querySelector('[part="qr-code"] path')?.getAttribute('d');
    expect(path).toBeTruthy();
    return path!;
  });

const finish = async (page: OpenPage): Promise<void> => {
  await page.walk(words.next);
  await page.type(words.codeLabel, await page.adapter.phone.code());
  await page.walk(words.check);
  await page.shows(words.appIsSetUp);
  await page.walk(words.done);
  await page.isBack();
};

const begun = ({ adapter }: OpenPage): number => adapter.calls.filter(call => call === 'authenticatorCode.begin').length;

describe('a page that comes back from another site', () => {
  useFakeClock();
  beforeEach(() => void visited.splice(0));
  afterEach(() => sessionStorage.clear());

  async function leave() {
    const page = await open(withDemoEid(accountOf([laptop])));
    await page.walk(texts.add, /^National eID/, eid.go);
    await until(() => expect(visited).toEqual(['https://eid.example/log-in']));
    return page;
  }

  it('finishes what the person was sent there for, and lists it', async () => {
    const page = await leave();
    page.adapter.eid.confirm();

    const again = await comeBack(page);
    await again.shows('National eID is set up');
    await again.walk(words.done);
    await again.isBack();

    await until(() => expect(again.names()).toEqual(['Laptop', 'National eID']));
    expect(again.events()).toEqual(['enrollkit-enrolled']);
    expect({ ...sessionStorage }).toEqual({});
  });

  it('says that nothing was proved there, and lets the person go again', async () => {
    const again = await comeBack(await leave());
    await again.shows(eid.unprovedHeading);

    await again.walk(eid.go);

    await until(() => expect(visited).toHaveLength(2));
  });
});

describe('a page that comes back in the middle of a setup', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('opens the wizard again where the person was, with what the server holds for them, and goes on to the end', async () => {
    const page = await open();
    await toScan(page);
    const before = await drawn(page);

    const again = await comeBack(page);
    await again.shows(words.scanHeading);
    expect(await drawn(again)).toBe(before);
    await finish(again);

    await until(() => expect(again.names()).toEqual(['Laptop', 'Authenticator app']));
    expect(again.events()).toEqual(['enrollkit-enrolled']);
    expect(page.events()).toEqual([]);
  });

  it('does so again after it was loaded twice', async () => {
    const page = await open();
    await toScan(page);

    const again = await comeBack(page);
    await again.shows(words.scanHeading);
    const onceMore = await comeBack(again);

    await onceMore.shows(words.scanHeading);
  });

  it('shows the list where nothing was begun but the choice', async () => {
    const page = await open();
    await page.walk(texts.add);
    await page.shows(words.chooseHeading);

    const again = await comeBack(page);
    await until(() => expect(again.names()).toEqual(['Laptop']));

    expect(again.dialog()).toBeNull();
  });

  it('keeps nothing in the tab but which method it was, and nothing at all once it is set up', async () => {
    const page = await open();
    await toScan(page);
    expect({ ...sessionStorage }).toEqual({ 'enrollkit-resume': 'authenticator-code' });

    const again = await comeBack(page);
    await again.shows(words.scanHeading);
    await finish(again);

    expect({ ...sessionStorage }).toEqual({});
    const later = await comeBack(again);
    await until(() => expect(later.names()).toContain('Authenticator app'));
    expect(later.dialog()).toBeNull();
  });

  it('forgets it with whoever leaves the wizard, before the page comes back and after', async () => {
    const page = await open();
    await toScan(page);
    const again = await comeBack(page);
    await again.shows(words.scanHeading);

    await again.walk(words.cancel);
    await again.isBack();

    expect({ ...sessionStorage }).toEqual({});
    expect(again.adapter.calls).toContain('authenticatorCode.cancel');
    expect((await comeBack(again)).dialog()).toBeNull();
  });

  it('begins anew where the server has forgotten it meanwhile', async () => {
    const page = await open();
    await toScan(page);
    const before = await drawn(page);
    await page.adapter.authenticatorCode!.cancel('authenticator-code-1', { signal: new AbortController().signal, idempotencyKey: 'k' });

    const again = await comeBack(page);
    await again.shows(words.scanHeading);

    expect(await drawn(again)).not.toBe(before);
    await finish(again);
  });

  it('signs the person in again first, where the session ended meanwhile, and loses nothing', async () => {
    const page = await open(accountOf([laptop], { stepUp: 'by-host' }));
    page.adapter.confirmIdentity();
    await toScan(page);
    const before = await drawn(page);
    page.adapter.endSession();
    const prove = (event: Event): void => {
      if (event instanceof StepUpRequiredEvent) event.waitUntil(Promise.resolve().then(() => page.adapter.confirmIdentity()));
    };
    document.addEventListener(StepUpRequiredEvent.type, prove, { once: true });

    const again = await comeBack(page);
    await again.shows(words.scanHeading);

    expect(await drawn(again)).toBe(before);
  });

  it('opens nothing where the host does not want that', async () => {
    const page = await open();
    await toScan(page);
    const count = begun(page);

    const again = await comeBack(page, { resume: false });
    await until(() => expect(again.names()).toEqual(['Laptop']));

    expect(again.dialog()).toBeNull();
    expect(begun(again)).toBe(count);
  });

  it('opens the wizard with the focus in it, and keeps the focus on the page after that', async () => {
    const page = await open();
    await toScan(page);
    const again = await comeBack(page);
    await again.shows(words.scanHeading);
    await until(() => expect(again.dialog()?.contains(again.focused())).toBe(true));

    await again.walk(words.cancel);
    await again.isBack();

    await until(() => expect(again.element.renderRoot.contains(again.focused())).toBe(true));
  });
});
