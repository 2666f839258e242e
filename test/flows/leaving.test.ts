import { createDemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import { deferred } from '../support/deferred.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const open = (kind: 'authenticator-push' | 'authenticator-code' | null, options?: DemoOptions) =>
  openWizard({ adapter: createDemoAdapter(options), set: { method: kind } });
type Wizard = Awaited<ReturnType<typeof open>>;

/** A place in a journey: how it is reached, its heading, and whether the server holds something for the person by then. */
type Place = readonly [heading: string, isPending: boolean, reach: (wizard: Wizard) => Promise<void>];

const scan = async (wizard: Wizard): Promise<void> => {
  await wizard.walk(words.next, words.next);
  await wizard.shows(words.scanHeading);
};
const connect = async (wizard: Wizard): Promise<void> => {
  await scan(wizard);
  wizard.adapter.phone.activate();
  await wizard.shows(words.connectedHeading);
};
const test = async (wizard: Wizard): Promise<void> => {
  await connect(wizard);
  await wizard.walk(words.sendTest);
  await wizard.shows(words.testHeading);
};

const pushPlaces: readonly Place[] = [
  [words.getHeading, false, async () => undefined],
  [words.setUpHeading, false, wizard => wizard.walk(words.next)],
  [words.scanHeading, true, scan],
  [words.connectedHeading, true, connect],
  [words.testHeading, true, test],
  [
    words.deniedHeading,
    true,
    async wizard => {
      await test(wizard);
      wizard.adapter.phone.deny();
    },
  ],
];

const codePlaces: readonly Place[] = [
  ...pushPlaces.slice(0, 3),
  [
    words.enterHeading,
    true,
    async wizard => {
      await scan(wizard);
      await wizard.walk(words.next);
    },
  ],
];

const cancels = ({ calls }: { readonly calls: readonly string[] }): number => calls.filter(call => call.endsWith('.cancel')).length;

describe('leaving', () => {
  useFakeClock();

  describe.for([
    ['authenticator-push', pushPlaces],
    ['authenticator-code', codePlaces],
  ] as const)('%s', ([kind, places]) => {
    it.for(places)(
      'by Cancel at "%s" tells the host once, and the server if there is something to forget',
      async ([heading, isPending, reach]) => {
        const wizard = await open(kind);
        await reach(wizard);
        await wizard.shows(heading);

        await wizard.walk(words.cancel);
        await wizard.shows(words.endedCancelled);
        await pass(60_000);

        expect(wizard.events()).toEqual(['enrollkit-cancelled']);
        expect(cancels(wizard.adapter)).toBe(isPending ? 1 : 0);
      },
    );
  });

  it.for([
    ['authenticator-push', [words.connectedHeading, words.setUpHeading, words.getHeading]],
    ['authenticator-code', [words.scanHeading, words.setUpHeading, words.getHeading]],
  ] as const)('leads back step by step from the end of %s to the choice', async ([kind, headings]) => {
    const wizard = await open(kind);
    if (kind === 'authenticator-push') await test(wizard);
    else {
      await scan(wizard);
      await wizard.walk(words.next);
      await wizard.shows(words.enterHeading);
    }

    for (const heading of headings) {
      await wizard.walk(words.back);
      await wizard.shows(heading);
    }
    expect(cancels(wizard.adapter)).toBe(0);
    await wizard.walk(words.back);

    await wizard.shows(words.chooseHeading);
    expect(cancels(wizard.adapter)).toBe(1);
    expect(wizard.events()).toEqual([]);
  });

  it('shows the same QR code to whoever goes back and comes again', async () => {
    const wizard = await open('authenticator-code');
    await scan(wizard);
    const drawn = (): string | null | undefined => wizard.element.shadowRoot?.querySelector('[part="qr-code"] path')?.getAttribute('d');
    const first = await until(() => {
      expect(drawn()).toBeTruthy();
      return drawn();
    });

    await wizard.walk(words.back, words.next);
    await wizard.shows(words.scanHeading);

    await until(() => expect(drawn()).toBe(first));
    expect(wizard.adapter.calls.filter(call => call === 'authenticatorCode.begin')).toHaveLength(1);
  });

  it('for another method forgets the first on the server', async () => {
    const wizard = await open('authenticator-push');
    await test(wizard);

    await wizard.walk(words.codesInstead);
    await wizard.reads(words.getCodes);

    expect(wizard.adapter.calls.at(-1)).toBe('authenticatorPush.cancel');
  });

  it('ends a call that is under way, and ignores what comes of it', async () => {
    const demo = createDemoAdapter();
    const answer = deferred();
    const signals: AbortSignal[] = [];
    const adapter: EnrollmentAdapter = {
      ...demo,
      authenticatorCode: {
        ...demo.authenticatorCode!,
        begin: (_, call) => {
          signals.push(call.signal);
          return answer.promise as never;
        },
      },
    };
    const wizard = await openWizard({ adapter, set: { method: 'authenticator-code' } });
    await wizard.walk(words.next, words.next);
    await wizard.reads(words.loading);

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    answer.resolve({ enrollmentId: 'late', otpauth: 'otpauth://totp/late?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
    await pass(60_000);

    expect(wizard.heading()).toBe(words.endedCancelled);
    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
  });

  it('is the same by the method of the element, twice is once', async () => {
    const wizard = await open('authenticator-code');
    await scan(wizard);

    wizard.element.cancel();
    wizard.element.cancel();
    await wizard.shows(words.endedCancelled);
    wizard.element.cancel();
    await pass(1000);

    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
    expect(cancels(wizard.adapter)).toBe(1);
  });

  it('after the good news is no cancelling: the host learns what was set up', async () => {
    const wizard = await open('authenticator-push');
    await test(wizard);
    wizard.adapter.phone.approve();
    await wizard.shows(words.appIsSetUp);

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedEnrolled);

    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
    expect(cancels(wizard.adapter)).toBe(0);
  });

  it('can be thought better of', async () => {
    const wizard = await open('authenticator-code');
    await scan(wizard);
    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);

    await wizard.walk(words.startAgain);

    await wizard.shows(words.getHeading);
  });
});
