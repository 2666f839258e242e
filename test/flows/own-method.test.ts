import { createDemoAdapter } from 'enrollkit/adapters/demo';
import type { MethodKind } from 'enrollkit/contract';
import { withDemoEid } from '../../examples/national-eid/demo-backend.js';
import { offerNationalEid } from '../../examples/national-eid/register.js';
import { textsIn } from '../../examples/national-eid/texts.js';
import { later } from '../../src/locales/nl/later.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const texts = textsIn('en');
const dutch = textsIn('nl');
const kind: MethodKind = 'national-eid';

/** Where the person was sent. */
const visited: string[] = [];
offerNationalEid(url => visited.push(url));

const open = (set: Partial<EnrollkitWizard> = {}) =>
  openWizard({ adapter: withDemoEid(createDemoAdapter()), set: { resume: true, ...set } });
type Wizard = Awaited<ReturnType<typeof open>>;

/** As far as the page of the government. */
async function leave(wizard: Wizard, go = texts.go): Promise<void> {
  await wizard.walk(go);
  await until(() => expect(visited).toHaveLength(1));
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
}

const comeBack = (): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('a method of the host’s own', () => {
  useFakeClock();
  beforeEach(() => void visited.splice(0));
  afterEach(() => sessionStorage.clear());

  it('is offered by the name that the host gives it, and says what it is', async () => {
    const wizard = await open();

    await wizard.reads('National eID Use the eID that you use with the government.');

    expect(wizard.button(/^National eID/)).toBeDefined();
  });

  it('is offered in the language of the page', async () => {
    const wizard = await open({ lang: 'nl' });

    await wizard.reads('Nationale eID Gebruik de eID waarmee je inlogt bij de overheid.');
  });

  it('sends the person away, and is set up when they come back', async () => {
    const wizard = await open();
    await wizard.walk(/^National eID/);
    await wizard.shows(texts.heading);
    expect(wizard.text()).toContain('Step 1 of 2');
    await leave(wizard);
    expect(visited).toEqual(['https://eid.example/log-in']);

    wizard.adapter.eid.confirm();
    comeBack();

    await wizard.shows('National eID is set up');
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('tells the person who comes back too early, and lets them go again', async () => {
    const wizard = await open({ method: kind });
    await leave(wizard);

    comeBack();
    await wizard.shows(texts.unprovedHeading);
    await wizard.reads(texts.unprovedBody);
    visited.splice(0);
    await leave(wizard);
    wizard.adapter.eid.confirm();
    comeBack();

    await wizard.shows('National eID is set up');
  });

  it('speaks the language that the page changes to', async () => {
    const wizard = await open({ method: kind });
    await wizard.shows(texts.heading);

    wizard.element.lang = 'nl';

    await wizard.shows(dutch.heading);
    await leave(wizard, dutch.go);
    wizard.adapter.eid.confirm();
    comeBack();
    await wizard.shows(/^.?Nationale eID.? is ingesteld$/);
    await wizard.walk(later.common.done);
  });

  it.for(['javascript:alert(1)', 'http://eid.example', 'nonsense', undefined])('sends nobody to %s', async url => {
    const adapter = withDemoEid(createDemoAdapter());
    const eid = { ...adapter.nationalEid!, begin: async () => ({ url: url! }) };
    const wizard = await openWizard({ adapter: { ...adapter, nationalEid: eid }, set: { method: kind } });

    await wizard.walk(texts.go);

    await wizard.shows(texts.unprovedHeading);
    await wizard.reads(/could not read|Something went wrong/);
    expect(visited).toEqual([]);
  });

  it('is told when the person leaves it for good', async () => {
    const adapter = withDemoEid(createDemoAdapter());
    const cancel = vi.spyOn(adapter.nationalEid!, 'cancel');
    const wizard = await openWizard({ adapter, set: { method: kind } });
    await wizard.walk(texts.go);
    await until(() => expect(visited).toHaveLength(1));

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);

    expect(cancel).toHaveBeenCalledOnce();
  });

  it('leads to another method, and back to the choice', async () => {
    const wizard = await open();
    await wizard.walk(/^National eID/);
    await wizard.shows(texts.heading);

    await wizard.walk(words.anotherMethod);
    await wizard.shows(words.chooseHeading);
    await wizard.walk(/^National eID/, words.back);

    await wizard.shows(words.chooseHeading);
  });

  it('is offered by no backend that cannot do it', async () => {
    const { nationalEid: _, ...adapter } = withDemoEid(createDemoAdapter());
    const wizard = await openWizard({ adapter });

    await wizard.shows(words.chooseHeading);

    expect(wizard.text()).not.toContain('National eID');
  });
});
