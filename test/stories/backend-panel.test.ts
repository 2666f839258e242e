import { html, nothing, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { recoveryCodes } from '../../src/locales/en/recovery-codes.js';
import '../../stories/journey/journey-story.js';
import { calls } from '../../stories/journey/failures.js';
import type { JourneySetup } from '../../stories/journey/journey-setup.js';
import type { Settings, StoryJourney } from '../../stories/journey/story-journey.js';
import { until } from '../support/until.js';

const canvas = document.createElement('div');

beforeEach(() => document.body.append(canvas));
afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

function show(tag: StoryJourney['tag'], setup: Partial<JourneySetup> = {}, settings: Settings = {}): void {
  render(html`<story-journey .tag=${tag} .settings=${settings} .setup=${{ latency: 0, ...setup }}></story-journey>`, canvas);
}

const panel = () => page.elementLocator(canvas).getByRole('region', { name: 'The backend' });
const choose = async (label: string, value: string): Promise<void> =>
  userEvent.selectOptions(await until(() => panel().getByRole('combobox', { name: label, exact: true }).element()), value);
const press = (name: string): Promise<void> => userEvent.click(panel().getByRole('button', { name }));
const said = (): string => panel().getByRole('status').element().textContent;
const element = (): HTMLElement => canvas.querySelector('.studio-stage')!.firstElementChild as HTMLElement;
const reads = (text: string | RegExp): Promise<void> => until(() => expect(element().shadowRoot?.textContent).toMatch(text));
const made = (): string[] => [...canvas.querySelectorAll('.studio-log li')].map(({ textContent }) => textContent);

describe('the panel beside a journey', () => {
  it('makes the backend slow from the next call on, and leaves the journey where it is', async () => {
    show('enrollkit-wizard');
    await reads(en.wizard.chooseHeading);

    await choose('Every answer takes', '40 s');
    expect(said()).toBe('Done. From the next call on, every answer takes 40 s.');
    await reads(en.wizard.chooseHeading);
    await press('Begin anew');

    await until(() => expect(element().shadowRoot?.querySelector('[aria-busy="true"]')).not.toBeNull());
  });

  it('lets the next call fail, and says how', async () => {
    show('enrollkit-wizard', {}, { method: 'recovery-codes' });
    await reads(recoveryCodes.explainHeading);

    await choose('Call', 'recoveryCodes.begin');
    await choose('Failure', 'not-allowed');
    await press('Let it fail once');
    expect(said()).toBe('Done. The next recoveryCodes.begin fails with “not-allowed”.');
    await userEvent.click(page.elementLocator(element()).getByRole('button', { name: recoveryCodes.make }));

    await reads(en.problems['not-allowed']);
    expect(made()[0]).toBe('recoveryCodes.begin');
  });

  it('lets the next call fail, whichever it is', async () => {
    show('enrollkit-wizard', {}, { method: 'recovery-codes' });
    await reads(recoveryCodes.explainHeading);

    await choose('Failure', 'not-allowed');
    await press('Let it fail once');
    expect(said()).toBe('Done. The next call fails with “not-allowed”.');
    await userEvent.click(page.elementLocator(element()).getByRole('button', { name: recoveryCodes.make }));

    await reads(en.problems['not-allowed']);
  });

  it.each([
    ['never answers', 'not acted', 'never answers.'],
    ['network', 'acted already', 'fails with “network”, after the backend acted.'],
  ])('lets it fail by “%s”, the backend having %s', async (failure, when, how) => {
    show('enrollkit-wizard');
    await choose('Failure', failure);
    await choose('The backend had', when);
    await choose('Call', 'loadSecurityInfo');
    await press('Let it fail once');

    expect(said()).toBe(`Done. The next loadSecurityInfo ${how}`);
  });

  it('offers every call', async () => {
    show('enrollkit-wizard');
    await reads(en.wizard.chooseHeading);

    const offered = [...canvas.querySelector<HTMLSelectElement>('select[name="call"]')!.options].map(({ value }) => value);
    expect(offered).toEqual(['any', ...calls]);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it('changes the account, policy and limits, and begins anew', async () => {
    show('enrollkit-security-info', { has: 'some' });
    await reads('Pixel 9');

    await choose('On the account', 'Nothing');
    expect(said()).toBe('Done. The backend and the journey begin anew: has is empty.');
    await until(() => expect(element().shadowRoot?.textContent).not.toContain('Pixel 9'));

    await choose('On the account', 'As many as fit');
    await reads('Phone 5');
    await choose('On the account', 'Some, none to be changed');
    await until(() => expect(element().shadowRoot?.querySelector('[part~="add"]')).toBeNull());
  });

  it('takes a method out of policy', async () => {
    show('enrollkit-wizard');
    await reads('WhatsApp');

    await userEvent.click(panel().getByText('Methods (13 of 13)'));
    await userEvent.click(panel().getByRole('checkbox', { name: 'whatsapp' }));

    expect(said()).toBe('Done. The backend and the journey begin anew: kinds is 12 methods.');
    await until(() => expect(element().shadowRoot?.textContent).not.toContain('WhatsApp'));
    await reads('Passkey');
  });

  it('wants something of the person', async () => {
    show('enrollkit-sign-in-prompt', { has: 'some' });
    await choose('Policy wants', 'A review');

    await reads('Is this still right?');
  });
});
