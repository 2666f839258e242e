import { html, nothing, type TemplateResult } from 'lit';
import type { MethodKind } from '../../src/contract/security-info.js';
import { calls, failures } from './failures.js';
import { choices, kinds, type Failure, type JourneySetup } from './journey-setup.js';

export interface BackendPanel {
  readonly setup: JourneySetup;
  /** What the last change did. */
  readonly said: string;
  /** What happened, oldest first. */
  readonly log: readonly string[];
  readonly change: (change: Partial<JourneySetup>) => void;
  readonly fail: (failure: Failure) => void;
  readonly begin: () => void;
}

type Choice = keyof typeof choices;

const labels: Readonly<Record<Choice, string>> = {
  has: 'On the account',
  wants: 'Policy wants',
  fit: 'How many fit',
  attempts: 'Wrong codes until a lock',
  stepUp: 'Changes need a proof of who it is',
  phone: 'The phone',
  authenticator: 'Passkeys and keys',
};

/** What a designer or developer can do to the backend of a journey while it runs. */
export const backendPanel = (panel: BackendPanel): TemplateResult => html`
  <section class="studio-panel" lang="en" dir="ltr" aria-label="The backend">
    <h2>The backend</h2>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${latencyView(panel)} ${failureView(panel)}
      <fieldset>
        <legend>Account and policy</legend>
        ${(Object.keys(choices) as Choice[]).map(name => choiceView(name, panel))}
        <details>
          <summary>Methods (${panel.setup.kinds.length} of ${kinds.length})</summary>
          <div class="studio-kinds">${kinds.map(kind => kindView(kind, panel))}</div>
        </details>
      </fieldset>
      <button type="button" @click=${panel.begin}>Begin anew</button>
    </form>
    <p class="studio-said" role="status">${panel.said}</p>
    ${
      panel.log.length
        ? html`<h3>Calls and events, the newest first</h3>
            <ol class="studio-log">
              ${panel.log
                .slice(-8)
                .reverse()
                .map(entry => html`<li>${entry}</li>`)}
            </ol>`
        : nothing
    }
  </section>
`;

const latencyView = ({ setup: { latency }, change }: BackendPanel): TemplateResult =>
  html`<label class="studio-row">
    <span>Every answer takes</span>
    <select name="latency" @change=${(event: Event) => change({ latency: Number((event.target as HTMLSelectElement).value) })}>
      ${[0, 300, 1000, 3000, 10_000, 40_000].map(
        span => html`<option value=${span} ?selected=${span === latency}>${span < 1000 ? `${span} ms` : `${span / 1000} s`}</option>`,
      )}
    </select>
  </label>`;

const failureView = ({ fail }: BackendPanel): TemplateResult => {
  const plan = (event: Event): void => {
    const { elements } = (event.currentTarget as HTMLButtonElement).form!;
    const [call, code, when] = ['call', 'code', 'when'].map(name => (elements.namedItem(name) as HTMLSelectElement).value);
    fail({ call, code, when } as unknown as Failure);
  };
  return html`<fieldset>
    <legend>The next failure</legend>
    <label class="studio-row"
      ><span>Call</span
      ><select name="call">
        <option value="any">The next, whichever it is</option>
        ${calls.map(optionView)}
      </select></label
    >
    <label class="studio-row"
      ><span>Failure</span
      ><select name="code">
        ${failures.map(optionView)}
      </select></label
    >
    <label class="studio-row">
      <span>The backend had</span>
      <select name="when">
        <option value="before">not acted</option>
        <option value="after">acted already</option>
      </select>
    </label>
    <button type="button" @click=${plan}>Let it fail once</button>
  </fieldset>`;
};

const optionView = (value: string): TemplateResult => html`<option>${value}</option>`;

const choiceView = (name: Choice, { setup, change }: BackendPanel): TemplateResult => {
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    change({ [name]: name === 'attempts' ? Number(value) : value });
  };
  return html`<label class="studio-row">
    <span>${labels[name]}</span>
    <select name=${name} @change=${choose}>
      ${Object.entries(choices[name]).map(
        ([value, text]) => html`<option value=${value} ?selected=${value === String(setup[name])}>${text}</option>`,
      )}
    </select>
  </label>`;
};

const kindView = (kind: MethodKind, { setup, change }: BackendPanel): TemplateResult => {
  const choose = ({ target }: Event): void => {
    const isOn = (target as HTMLInputElement).checked;
    change({ kinds: kinds.filter(one => (one === kind ? isOn : setup.kinds.includes(one))) });
  };
  return html`<label><input type="checkbox" .checked=${setup.kinds.includes(kind)} @change=${choose} /> ${kind}</label>`;
};
