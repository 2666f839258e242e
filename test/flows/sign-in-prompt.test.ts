import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { manage } from '../../src/locales/en/manage.js';
import { signInPrompt as dutch } from '../../src/locales/nl/sign-in-prompt.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, optional, required, review, texts, wantsTwo, type OpenPrompt } from '../support/open-prompt.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const day = 86_400_000;
const soon = (days: number): string => new Date(Date.now() + days * day).toISOString();
const phone: EnrolledMethod = {
  id: 'm1',
  kind: 'text-message',
  name: null,
  detail: '+31 ••••••78',
  usableFor: ['sign-in', 'password-reset'],
};

/** Goes from the app's first screen to where it is set up. */
async function setUpApp(prompt: OpenPrompt): Promise<void> {
  await prompt.walk(words.next, words.next);
  await prompt.shows(words.scanHeading);
  await prompt.walk(words.next);
  await prompt.type(words.codeLabel, await prompt.adapter.phone.code());
  await prompt.walk(words.check);
  await prompt.reads('Authenticator app is set up');
}

async function setUpEmail(prompt: OpenPrompt): Promise<void> {
  await prompt.type(deliveredCode.addressLabel, 'ada@home.example');
  await prompt.walk(deliveredCode.send);
  await prompt.shows(deliveredCode.codeHeadings.email);
  await prompt.type(deliveredCode.codeLabel, prompt.adapter.inbox.messages.at(-1)!.code);
  await prompt.walk(deliveredCode.check);
  await prompt.reads('Email is set up');
}

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

    await prompt.walk(words.addSecondHeading);
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

describe('putting it off', () => {
  useFakeClock();

  it('is one button as large as the other, told to the server and to the host', async () => {
    const prompt = await openPrompt();
    const [later, start] = [prompt.button(texts.later), prompt.button(texts.start)].map(button => button.getBoundingClientRect());
    expect(later!.height).toBeGreaterThanOrEqual(44);
    expect(later!.height).toBe(start!.height);
    expect(Math.abs(later!.width - start!.width)).toBeLessThan(1);

    await prompt.walk(texts.later);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-cancelled', 'enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['postponed']);
    expect(prompt.adapter.calls.at(-1)).toBe('postponePrompt');
  });

  it('cannot be done where it is needed now, and the person is told so', async () => {
    const prompt = await openPrompt(asking(required));

    await prompt.reads(texts.required);

    expect(prompt.has(texts.later)).toBe(false);
  });

  it.for([
    ['how often it can be done still', () => ({ ...optional, skipsLeft: 2 }), texts.skipsLeft(2)],
    ['how often: once', () => ({ ...optional, skipsLeft: 1 }), texts.skipsLeft(1)],
    ['how many days are left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(5) } }), '5 days left'],
    ['that one day is left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(1) } }), '1 day left'],
    ['that it can wait', () => optional, texts.optional],
  ] as const)('says %s', async ([, make, said]) => {
    const prompt = await openPrompt(asking(make()));

    await prompt.reads(said);

    expect(prompt.has(texts.later)).toBe(true);
  });

  it.for([
    ['no time is left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(-1) } })],
    ['it was done too often', () => ({ ...optional, skipsLeft: 0 })],
  ] as const)('is not offered where %s', async ([, make]) => {
    const prompt = await openPrompt(asking(make()));

    await prompt.reads(texts.required);

    expect(prompt.has(texts.later)).toBe(false);
  });

  it('needs no server that listens', async () => {
    const { postponePrompt: _, ...adapter } = asking(optional);
    const prompt = await openPrompt(adapter as ReturnType<typeof asking>);

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
  });

  it('that the server refuses is told, and looked at again', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('not-allowed'));

    await prompt.walk(texts.later);

    await prompt.reads(texts.cannotPutOff);
    expect(prompt.outcomes()).toEqual([]);
    expect(prompt.adapter.calls.slice(-2)).toEqual(['postponePrompt', 'loadSecurityInfo']);
  });

  it('of which no answer comes is found out, and not asked twice', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('network'), 'after');

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
    expect(prompt.adapter.calls.filter(call => call === 'postponePrompt')).toHaveLength(1);
  });
});

describe('a temporary pass', () => {
  useFakeClock();

  const minute = 60_000;
  const passFor = (span: number): EnrolledMethod => ({
    ...{ id: 'p', kind: 'temporary-access-pass', name: null, usableFor: ['sign-in'] },
    expiresAt: new Date(Date.now() + span).toISOString(),
  });

  it('shows how long it works, also in the wizard, and does not count', async () => {
    const prompt = await openPrompt(
      asking({ ...required, wanted: [{ purpose: 'sign-in', count: 2 }] }, { methods: [passFor(10 * minute)] }),
    );
    await prompt.reads(texts.passLeft('10 minutes'));
    await prompt.reads(texts.counted(0, 2));

    await pass(4 * minute);
    await prompt.reads(texts.passLeft('6 minutes'));
    await prompt.walk(texts.start);
    await prompt.shows(texts.progress(1, 2));

    await prompt.reads(texts.passLeft('6 minutes'));
    await pass(6 * minute);
    await prompt.reads(texts.passEnded);
  });
});

describe('a review', () => {
  useFakeClock();

  const reviewing = (options = {}) => asking(review, { methods: [phone], ...options });

  it('shows what there is, and is over once the person says that it is right', async () => {
    const prompt = await openPrompt(reviewing());
    await prompt.shows(texts.reviewHeading);
    await prompt.reads('+31 ••••••78');

    await prompt.walk(texts.confirm);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-reviewed', 'enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['completed']);
    expect(prompt.adapter.calls.at(-1)).toBe('confirmReview');
  });

  it('lets the person change what is wrong in place, and asks again of what there is then', async () => {
    const prompt = await openPrompt(reviewing({ methods: [phone, { ...phone, id: 'm2', kind: 'email', name: 'Old mail' }] }));
    await prompt.walk(texts.edit, `${manage.row.remove} Old mail`, manage.removal.confirm);
    await prompt.reads(manage.done.removed('Old mail'));

    await prompt.walk(texts.editDone);
    await prompt.shows(texts.reviewHeading);

    expect(prompt.text()).not.toContain('Old mail');
    expect(prompt.events()).toEqual(['enrollkit-removed']);
    await prompt.walk(texts.confirm);
    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
  });

  it('offers no change where there can be none', async () => {
    const prompt = await openPrompt(reviewing({ readOnly: true }));

    await prompt.reads(manage.readOnly);

    expect(prompt.has(texts.edit)).toBe(false);
  });

  it('can be put off as anything else', async () => {
    const prompt = await openPrompt(reviewing());

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
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

describe('by ear and by keyboard', () => {
  useFakeClock();

  it('every new screen is given the focus, at its heading', async () => {
    const prompt = await openPrompt(asking(wantsTwo, { offers: demoOffers('email', 'authenticator-code') }));
    // Nothing is taken from a page that has just come.
    expect(prompt.focused()).toBe(document.body);
    const isAt = (heading: string): Promise<void> => until(() => expect(prompt.focused().textContent.trim()).toBe(heading));

    prompt.button(texts.start).focus();
    await userEvent.keyboard('{Enter}');
    await isAt(texts.progress(1, 2));
    await setUpApp(prompt);
    prompt.button(words.done).focus();
    await userEvent.keyboard('{Enter}');
    await isAt(texts.progress(2, 2));
    await prompt.walk(words.cancel);

    await isAt(texts.heading);
  });

  it('a review is changed and confirmed without a mouse', async () => {
    const prompt = await openPrompt(asking(review, { methods: [phone] }));
    await prompt.shows(texts.reviewHeading);

    prompt.button(texts.edit).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(prompt.focused().textContent.trim()).toBe(texts.editHeading));
    prompt.button(texts.editDone).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(prompt.focused().textContent.trim()).toBe(texts.reviewHeading));
    prompt.button(texts.confirm).focus();
    await userEvent.keyboard(' ');

    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
  });

  it('says why it could not be put off', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('unavailable'));

    await prompt.walk(texts.later);
    await prompt.reads('The service is not available');
    await pass(200);

    expect(prompt.said.join(' ')).toContain('The service is not available');
    expect(prompt.has(texts.later)).toBe(true);
  });
});
