import { createDemoAdapter, demoOffers, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { readOtpauth } from '../../src/contract/otpauth.js';
import { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import type { RunningPage } from '../../src/security-info/start-security-info.js';
import { useFakeClock } from '../support/fake-clock.js';
import { laptop, openPage, texts } from '../support/open-page.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { words } from '../support/words.js';

type Begin = (this: EnrollkitSecurityInfo, adapter: DemoAdapter) => RunningPage;

describe('the secrets of a method that is set up on the page', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('stay out of everything but the screen: attributes, events, storage, addresses, the console, and the machines of the page', async () => {
    const secrets: string[] = [];
    const adapter = createDemoAdapter({ methods: [laptop], offers: demoOffers() });
    const { authenticatorCode } = adapter;
    const begun = vi.spyOn(EnrollkitSecurityInfo.prototype as unknown as { begin: Begin }, 'begin');
    onTestFinished(() => begun.mockRestore());
    const traces = followTraces();
    onTestFinished(() => traces.end());
    const page = await openPage<DemoAdapter>(
      {
        ...adapter,
        authenticatorCode: {
          ...authenticatorCode!,
          async begin(request, call) {
            const activation = await authenticatorCode!.begin(request, call);
            secrets.push(readOtpauth(activation.otpauth).secret);
            return activation;
          },
        },
      },
      { resume: true },
    );
    const givenAway = async (): Promise<string[]> => {
      const { actor, session, stepUp } = begun.mock.results.at(-1)!.value as RunningPage;
      return secretsIn(`${[actor, session, stepUp].map(keptBy).join(' ')} ${await traces.now()}`, secrets);
    };

    await page.walk(texts.add, words.app, words.differentApp, words.next, words.next);
    await page.shows(words.scanHeading);
    expect(secrets).toHaveLength(1);
    expect(await givenAway()).toEqual([]);

    await page.walk(words.next);
    const code = await page.adapter.phone.code();
    secrets.push(code);
    await page.type(words.codeLabel, code);
    expect(await givenAway()).toEqual([]);

    await page.walk(words.check);
    await page.shows(words.appIsSetUp);
    await page.walk(words.done);
    await page.isBack();
    expect(await givenAway()).toEqual([]);
  });
});
