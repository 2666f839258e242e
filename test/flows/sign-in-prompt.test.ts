import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { en } from '../../src/locales/en.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { manage } from '../../src/locales/en/manage.js';
import { signInPrompt as dutch } from '../../src/locales/nl/sign-in-prompt.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, optional, required, texts, wantsTwo } from '../support/open-prompt.js';
import { setUpApp, setUpEmail } from '../support/set-up-in-prompt.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const phone: EnrolledMethod = {
  id: 'm1',
  kind: 'text-message',
  name: null,
  detail: '+31 ••••••78',
  usableFor: ['sign-in', 'password-reset'],
};

describe('a person who is asked for what is missing', () => {
  useFakeClock();

  it('sets up one after the other, strongest first, sees all of it, and the host is told once at the end', async () => {
    const prompt = await openPrompt(asking(wantsTwo, { offers: demoOffers('email', 'authenticator-code') }));
    await prompt.shows(texts.heading);
    await prompt.reads(texts.counted(0, 2));

    await prompt.walk(texts.start);
    await prompt.shows(texts.progress(1, 2));
    await setUpApp(prompt);
    await prompt.walk(words.done);
    await prompt.shows(texts.progress(2, 2));
    await setUpEmail(prompt);
    await prompt.walk(words.done);
    await prompt.shows(texts.summaryHeading);
    expect(prompt.outcomes()).toEqual([]);

    expect(prompt.text()).toMatch(/Authenticator app Default.*Email a••••@home\.example/);
    await prompt.reads(manage.defaultMethod.label);
    await prompt.walk(words.done);

    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
    expect(prompt.events()).toEqual(['enrollkit-enrolled', 'enrollkit-enrolled', 'enrollkit-prompt-ended']);
    await prompt.shows(texts.ended.completed);
  });

  it('is asked for the rest alone, and what is there is counted', async () => {
    const prompt = await openPrompt(asking(wantsTwo, { methods: [phone] }));

    await prompt.reads(`${texts.purposes['sign-in']} ${texts.counted(1, 1)}`);
    await prompt.reads(`${texts.purposes['password-reset']} ${texts.counted(1, 2)}`);
    await prompt.reads(texts.missing(1));
    await prompt.walk(texts.start);

    // Of one there is nothing to count.
    await prompt.shows(texts.oneMore);
  });

  it('chooses a different method among those that help, and no others', async () => {
    const prompt = await openPrompt(
      asking(
        { ...optional, wanted: [{ purpose: 'password-reset', count: 1 }] },
        { offers: demoOffers('passkey', 'email', 'text-message', 'app-password') },
      ),
    );

    await prompt.walk(words.anotherMethod);
    await prompt.shows(words.chooseHeading);

    const choices = [...prompt.element.shadowRoot!.querySelectorAll('.ek-card-name')].map(card => card.textContent.trim());
    expect(choices).toEqual(['Email', 'Text message']);
  });

  it('reads that it takes longer while the answer is on its way, and of nothing that could be cancelled', async () => {
    let latency = 0;
    const prompt = await openPrompt(asking(optional, { latency: () => latency }));
    latency = 30_000;
    await prompt.walk(texts.later);
    await until(() => expect(prompt.button(texts.puttingOff).ariaBusy).toBe('true'));
    for (const held of [texts.start, words.anotherMethod]) expect(prompt.button(held).ariaDisabled).toBe('true');
    await pass(11_000);

    await prompt.reads(words.takingLongerOnly);

    expect(prompt.text()).not.toContain(words.takingLonger);
  });

  it('has no other way where there is no choice', async () => {
    const prompt = await openPrompt(asking(optional, { offers: demoOffers('authenticator-code') }));

    expect(prompt.has(words.anotherMethod)).toBe(false);
    await prompt.walk(texts.start, words.next);
    await prompt.reads(words.setUpHeading);
    expect(prompt.has(words.anotherMethod)).toBe(false);
  });

  it('leaves the wizard and is back where it was asked, with nothing told to the host', async () => {
    const prompt = await openPrompt();

    await prompt.walk(texts.start, words.cancel);
    await prompt.shows(texts.heading);

    expect(prompt.events()).toEqual([]);
    expect(prompt.has(texts.later)).toBe(true);
  });

  it('may go on to a method of their own choice, and is then shown what they have', async () => {
    const prompt = await openPrompt(asking(optional));
    await prompt.walk(texts.start);
    await setUpApp(prompt);

    await prompt.walk(words.addAnother);
    await prompt.shows(words.chooseHeading);
    await prompt.walk(words.cancel);

    await prompt.shows(texts.summaryHeading);
    expect(prompt.events()).toEqual(['enrollkit-enrolled']);
  });

  it('who did it in another tab meanwhile is asked no more', async () => {
    const adapter = asking(optional);
    const prompt = await openPrompt(adapter);
    const other = { signal: new AbortController().signal, idempotencyKey: 'k' };
    const begun = await adapter.authenticatorCode!.begin({ renew: false }, other);
    await adapter.authenticatorCode!.confirm({ enrollmentId: begun.enrollmentId, code: await adapter.phone.code() }, other);

    prompt.element.refresh();

    await prompt.shows(texts.summaryHeading);
  });

  it.for([
    ['of nothing', undefined, []],
    ['while nothing can be changed', { readOnly: true }, demoOffers('authenticator-code')],
  ] as const)('is told who can help where policy lets them add one %s', async ([, options, offers]) => {
    const prompt = await openPrompt(asking(required, { ...options, offers }));
    await prompt.shows(texts.stuckHeading);
    await prompt.reads(options ? texts.readOnlyBody : texts.stuckBody);

    await prompt.walk(words.close);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-failed', 'enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['failed']);
  });
});

describe('the host', () => {
  useFakeClock();

  it('is told at once where nothing is asked', async () => {
    const prompt = await openPrompt(asking(null));

    await until(() => expect(prompt.events()).toEqual(['enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['nothing-asked']);
  });

  it('is told what failed where the person gives up', async () => {
    const adapter = asking(optional);
    adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable'));
    const prompt = await openPrompt(adapter);
    await prompt.shows(texts.unavailableHeading);

    await prompt.walk(texts.later);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-failed', 'enrollkit-prompt-ended']));
    await prompt.reads(`${texts.ended.failed} ${en.problems.unavailable} ${texts.failedBody}`);
  });

  it('may take the element away as soon as it is told, and nothing is asked of the server after that', async () => {
    const prompt = await openPrompt();
    prompt.element.addEventListener('enrollkit-prompt-ended', () => prompt.element.remove());

    await prompt.walk(texts.later);
    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
    const { length } = prompt.adapter.calls;
    await pass(60_000);

    expect(prompt.adapter.calls).toHaveLength(length);
  });

  it('proves who the person is where the session was lost, and they are where they were', async () => {
    const adapter = asking(optional, { stepUp: 'by-host' });
    const prompt = await openPrompt(adapter);
    let prove = (): void => undefined;
    prompt.element.addEventListener('enrollkit-step-up-required', event => {
      event.waitUntil(new Promise<void>(resolve => (prove = resolve)));
    });
    adapter.endSession();

    await prompt.walk(texts.later);
    await prompt.shows(words.signInAgainHeading);
    adapter.confirmIdentity();
    prove();

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
  });

  it('reads it in Dutch where the page is', async () => {
    const prompt = await openPrompt(asking(optional), { lang: 'nl' });

    await prompt.shows(dutch.heading);
    await prompt.reads(dutch.optional);
  });

  it('has it without a shadow root where it wants that', async () => {
    const prompt = await openPrompt(asking(optional), { renderIn: 'light' });

    await prompt.walk(texts.start);
    await prompt.shows(texts.oneMore);

    expect(prompt.element.shadowRoot).toBeNull();
  });

  it('may give an adapter that is frozen, or of a class of its own', async () => {
    const inner = createDemoAdapter({ prompt: optional, offers: demoOffers('authenticator-code') });
    class Own {
      readonly #inner = inner;
      readonly authenticatorCode = inner.authenticatorCode!;
      loadSecurityInfo(call: Parameters<typeof inner.loadSecurityInfo>[0]) {
        return this.#inner.loadSecurityInfo(call);
      }
    }
    const prompt = await openPrompt(Object.freeze(new Own()));

    await prompt.walk(texts.start, words.next);

    await prompt.reads(words.setUpHeading);
  });
});
