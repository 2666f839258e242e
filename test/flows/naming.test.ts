import { createDemoAdapter, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import type { TotpEnrollment } from '../../src/contract/authenticator-code.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { withFault } from '../../src/testing/with-fault.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const method = (id: string, name: string | null): EnrolledMethod => ({ id, kind: 'authenticator-code', name, usableFor: ['sign-in'] });

const toTheGoodNews = (options: DemoOptions = {}) =>
  setUpBy(createDemoAdapter({ phone: { activatesAfter: 1, answersAfter: 1 }, ...options }));

async function setUpBy<Adapter extends EnrollmentAdapter & Pick<DemoAdapter, 'phone'>>(adapter: Adapter) {
  const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
  await wizard.walk(words.next);
  await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
  await wizard.walk(words.check);
  await wizard.shows(words.appIsSetUp);
  return wizard;
}

async function namesOf({ loadSecurityInfo }: Awaited<ReturnType<typeof toTheGoodNews>>['adapter']): Promise<(string | null)[]> {
  const info = await loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: 'test' });
  return info.methods.map(({ name }) => name);
}

describe('naming what was set up', () => {
  useFakeClock();

  it('keeps the name that the person typed, without the spaces around it', async () => {
    const wizard = await toTheGoodNews();
    const enrolled = new Promise<string | null>(resolve =>
      wizard.element.addEventListener('enrollkit-enrolled', ({ result }) => resolve(result.method.name)),
    );

    await wizard.type(words.nameLabel, '  Work phone ');
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);

    expect(await enrolled).toBe('Work phone');
    expect(await namesOf(wizard.adapter)).toEqual(['Work phone']);
  });

  it('says that it is being saved, and that it takes long, and holds what is beside it', async () => {
    const wizard = await setUpBy(withFault(createDemoAdapter(), 'renameMethod', () => new Promise(() => undefined)));
    await wizard.type(words.nameLabel, 'Work phone');

    await wizard.walk(words.done);
    await until(() => expect(wizard.button(words.saving).ariaBusy).toBe('true'));
    expect(wizard.button(words.addAnother).ariaDisabled).toBe('true');
    await pass(10_000);

    await wizard.reads(words.takingLongerOnly);
  });

  it('asks the server for nothing where no name was typed', async () => {
    const wizard = await toTheGoodNews();

    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);

    expect(wizard.adapter.calls).not.toContain('renameMethod');
  });

  it('says beside the field that a name is taken, and keeps what was typed', async () => {
    const wizard = await toTheGoodNews({ methods: [method('old', 'Work phone')] });

    await wizard.type(words.nameLabel, 'work phone');
    await wizard.walk(words.done);
    await wizard.reads('You use this name for another method. Choose a different name');
    const field = wizard.textbox(words.nameLabel);
    expect(field.value).toBe('work phone');
    expect(field.ariaInvalid).toBe('true');
    expect(field.getAttribute('aria-describedby')).toMatch(/error/);
    expect(wizard.events()).toEqual([]);
    await wizard.type(words.nameLabel, 'New phone');
    await wizard.walk(words.done);

    await wizard.shows(words.endedEnrolled);
    expect(await namesOf(wizard.adapter)).toEqual(['Work phone', 'New phone']);
  });

  it('is no reason to hold back the good news: without a name it is done as well', async () => {
    const wizard = await toTheGoodNews();
    wizard.adapter.failNext('renameMethod', new EnrollmentError('unavailable'));
    await wizard.type(words.nameLabel, 'Work phone');
    await wizard.walk(words.done);
    await wizard.reads('The service is not available.');
    expect(wizard.textbox(words.nameLabel).value).toBe('Work phone');

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedEnrolled);

    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('is offered only where the backend keeps names', async () => {
    const { renameMethod: _, ...adapter } = createDemoAdapter();
    const wizard = await setUpBy(adapter);

    expect(wizard.text()).not.toContain(words.nameLabel);
  });

  it('is not offered for what takes no name', async () => {
    const adapter = createDemoAdapter();
    const { authenticatorCode } = adapter;
    const unnamed: TotpEnrollment = {
      ...authenticatorCode!,
      async confirm(request, call) {
        const result = await authenticatorCode!.confirm(request, call);
        return { ...result, method: { ...result.method, renamable: false } };
      },
    };
    const wizard = await openWizard({ adapter: { ...adapter, authenticatorCode: unnamed }, set: { method: 'authenticator-code' } });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, await adapter.phone.code());
    await wizard.walk(words.check);
    await wizard.shows(words.appIsSetUp);
    expect(wizard.text()).not.toContain(words.nameLabel);

    await wizard.walk(words.done);

    await wizard.shows(words.endedEnrolled);
  });

  it('leads on to a second method, once the first has its name', async () => {
    const wizard = await toTheGoodNews();
    await wizard.reads('Add a second method If you lose this one, a second method still lets you in.');

    await wizard.type(words.nameLabel, 'Work phone');
    await wizard.walk(words.addAnother);
    await wizard.shows(words.chooseHeading);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
    await wizard.walk(words.app, words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);

    expect(wizard.events()).toEqual(['enrollkit-enrolled', 'enrollkit-cancelled']);
    expect(await namesOf(wizard.adapter)).toEqual(['Work phone']);
  });

  it('advises no second method to whoever has one', async () => {
    const wizard = await toTheGoodNews({ methods: [method('old', 'Work phone')] });

    await wizard.reads(words.nameLabel);

    expect(wizard.text()).not.toContain('If you lose this one');
  });

  it('tells why no more fit', async () => {
    const wizard = await openWizard({
      adapter: createDemoAdapter({ authenticatorLimit: 1, methods: [method('old', 'Work phone')] }),
    });

    await wizard.reads('You have reached the limit of 1. Delete one to add another.');
    wizard.button(words.app).click();

    expect(wizard.heading()).toBe(words.chooseHeading);
  });
});
