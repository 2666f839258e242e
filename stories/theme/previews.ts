import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { createDemoAdapter, demoOffers, type DemoAdapter } from '../../src/adapters/demo/index.js';
import '../../src/define.js';
import { account } from '../security-info/account.js';
import { inDays, optional } from '../sign-in-prompt/show-prompt.js';
import type { Scheme } from './read-tokens.js';
import type { Theme } from './theme.js';

/** What a theme can be seen on. */
const elements = {
  Wizard: (adapter: DemoAdapter) => html`<enrollkit-wizard .adapter=${adapter}></enrollkit-wizard>`,
  'Security info': (adapter: DemoAdapter) => html`<enrollkit-security-info .adapter=${adapter}></enrollkit-security-info>`,
  'Sign-in prompt': (adapter: DemoAdapter) => html`<enrollkit-sign-in-prompt .adapter=${adapter}></enrollkit-sign-in-prompt>`,
  Overview: (adapter: DemoAdapter) => html`<enrollkit-overview .adapter=${adapter}></enrollkit-overview>`,
} as const;

type Shown = keyof typeof elements;

interface Preview {
  readonly scheme: Scheme;
  readonly title: string;
  shown: Shown;
  adapter: DemoAdapter;
}

/** A few of each, so that all of it is seen at once. */
const backend = (): DemoAdapter =>
  createDemoAdapter({
    latency: 0,
    methods: account.methods.slice(0, 3),
    offers: demoOffers('authenticator-code', 'passkey', 'text-message', 'recovery-codes', 'email'),
    prompt: { ...optional, urgency: { type: 'by', dueAt: inDays(5) } },
  });

/** Two places, one for each theme, in which an element runs. `changed`: another one is to be shown. */
export function previews(changed: () => void): (theme: Theme) => TemplateResult {
  const places: readonly Preview[] = [
    { scheme: 'light', title: 'Light', shown: 'Wizard', adapter: backend() },
    { scheme: 'dark', title: 'Dark', shown: 'Security info', adapter: backend() },
  ];
  const show = (place: Preview, shown: Shown): void => {
    place.shown = shown;
    place.adapter = backend();
    changed();
  };
  return theme =>
    html`<div class="editor-previews">
      ${places.map(
        place =>
          html`<div
            class="editor-preview"
            role="group"
            aria-label=${place.title}
            data-scheme=${place.scheme}
            style=${styleMap({ 'color-scheme': place.scheme })}
          >
            <label class="studio-row" lang="en" dir="ltr">
              <span>${place.title}</span>
              <select
                aria-label="In ${place.scheme}"
                @change=${(event: Event) => show(place, (event.target as HTMLSelectElement).value as Shown)}
              >
                ${Object.keys(elements).map(name => html`<option .selected=${live(name === place.shown)}>${name}</option>`)}
              </select>
            </label>
            <div class="editor-stage" style=${styleMap(theme)}>${keyed(place.adapter, elements[place.shown](place.adapter))}</div>
          </div>`,
      )}
    </div>`;
}
