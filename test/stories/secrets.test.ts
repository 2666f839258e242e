import { html, nothing, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildOtpauthUri } from '../../src/contract/otpauth.js';
import { secrets, type SampleSecrets } from '../../stories/fixtures.js';
import { allStories } from '../../stories/support/all-stories.js';
import { rootsIn, settled } from '../../stories/support/settled.js';
import { allowConsole } from '../support/fail-on-console.js';
import { followTraces, keptBy, secretsIn, type Traces } from '../support/traces.js';

const account = { ...secrets.code.account, secret: 'CANARYZ2LMTPRXWVCANARYZ2LMTPRXWV' };
const canaries = {
  answers: {
    isHiding: false,
    drafts: ['CANARYFINCH', 'CANARYWREN', 'CANARYSWIFT'].map((answer, index) => ({ isOwn: index === 1, own: 'CANARYQUESTION', answer })),
  },
  code: { account, uri: buildOtpauthUri(account), code: '73915448' },
  push: {
    activation: {
      enrollmentId: 'e1',
      qrContent: 'canary-auth://activate?code=CANARYKEY',
      code: 'CANARY83',
      url: 'https://canary.example/activate',
      deepLink: 'https://canary.example/open',
    },
    number: 'CANARY47',
  },
  recovery: { set: { enrollmentId: 'e1', issuer: 'Contoso', codes: ['CANARY-ONE23', 'CANARY-TWO45'] } },
  appPassword: { name: 'Mail on my laptop', madeFor: 'Mail on my laptop', password: 'cana rypa sswo rd67' },
  call: {
    typed: { number: '06 8462 9173', country: 'NL', extension: '58263947' },
    request: { kind: 'phone-call', number: '+31684629173' },
    called: { kind: 'phone-call', number: '+31684629173' },
    calling: '+31 CANARY 73',
  },
  text: { number: { number: '+31 6 CANARY 51', country: 'NL' }, sentTo: '+31 6 CANARY 52', received: '58203917' },
  mail: { address: 'canary53@home.example', sentTo: 'c54@home.example' },
} satisfies SampleSecrets;
const recoveryTexts = canaries.recovery.set.codes;
const passwordText = canaries.appPassword.password;
const { activation, number } = canaries.push;
const { typed, request, calling } = canaries.call;
const { text, mail } = canaries;
const filledIn = ['CANARYQUESTION', ...canaries.answers.drafts.map(({ answer }) => answer)];
const secretTexts = [
  ...filledIn,
  ...[account.secret, canaries.code.uri, canaries.code.code],
  ...[activation.qrContent, activation.code, activation.url, activation.deepLink, number],
  ...[...recoveryTexts, passwordText],
  ...[typed.number, typed.extension, request.number, calling],
  ...[text.number.number, text.sentTo, text.received, mail.address, mail.sentTo],
];
/** Those that one story or another shows as a text. */
const shownTexts = [
  ...[account.secret, activation.code, activation.url, number, ...recoveryTexts],
  ...[passwordText, calling, text.sentTo, mail.sentTo],
];

// Those with secrets of their own would show none of these.
const still = allStories.flatMap(story => (story.still ? [[story.name, story, story.still] as const] : []));

const canvas = document.createElement('div');
const usual = { ...secrets };
let traces: Traces;

beforeEach(() => {
  Object.assign(secrets, canaries);
  traces = followTraces();
  document.body.append(canvas);
});

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
  traces.end();
  Object.assign(secrets, usual);
});

const textIn = (root: ParentNode): string => rootsIn(root).map(({ textContent }) => textContent).join(' '); // prettier-ignore

describe('a secret', () => {
  it.each(still)('shows up nowhere but as a text in %s', async (_, story, stillness) => {
    render(html`${story.draw()}`, canvas);
    await settled(canvas);
    await story.play(canvas);
    await settled(canvas);

    expect(secretsIn(await traces.now(), secretTexts)).toEqual([]);
    expect(secretsIn(keptBy(stillness().actor), secretTexts)).toEqual([]);
  });

  it('is put into the stories by this test', async () => {
    const shown = new Set<string>();
    for (const [name, story] of still) {
      if (!/: (TypedInstead|Waiting|SavingCodes|UsingPassword|Ringing|AwaitingCode|AwaitingEmail)$/.test(name)) continue;
      // Else the story before, which is drawn already, would be taken for this one.
      render(nothing, canvas);
      render(html`${story.draw()}`, canvas);
      await settled(canvas);
      for (const secret of secretsIn(textIn(canvas), secretTexts)) shown.add(secret);
    }

    expect([...shown].sort()).toEqual([...shownTexts].sort());
  });

  it('is put into fields by it, too', async () => {
    const [, story] = still.find(([name]) => name.endsWith('Security questions/States: Answered'))!;
    render(html`${story.draw()}`, canvas);
    await settled(canvas);

    const fields = rootsIn(canvas).flatMap(root => [...root.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')]);
    expect(fields.map(({ value }) => value).sort()).toEqual([...filledIn].sort());
  });

  it.each([
    ['an attribute', (secret: string) => canvas.setAttribute('data-key', secret)],
    ['an attribute, in another form', (secret: string) => canvas.setAttribute('title', btoa(`${secret} is the key`))],
    ['an id', (secret: string) => (canvas.id = `for ${secret.toLowerCase()}`)],
    ['an event', (secret: string) => canvas.dispatchEvent(new CustomEvent('told', { detail: { inner: [secret] } }))],
    ['the console', (secret: string) => console.warn({ secret })],
    ['the session', (secret: string) => sessionStorage.setItem('canary', secret)],
    ['the address', (secret: string) => history.replaceState(null, '', `#${secret}`)],
  ])('would be found in %s', async (_, leak) => {
    const address = location.href;
    allowConsole(/object/);
    leak(account.secret);

    expect(secretsIn(await traces.now(), secretTexts)).toContain(account.secret);

    history.replaceState(null, '', address);
    sessionStorage.removeItem('canary');
    for (const name of canvas.getAttributeNames()) canvas.removeAttribute(name);
  });
});
