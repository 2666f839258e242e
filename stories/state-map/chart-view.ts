import { html, nothing, type TemplateResult } from 'lit';
import type { ChartState } from './read-chart.js';
import type { Step } from './watch-actors.js';

/** What is lit in a chart. */
export interface Light {
  /** The paths of all states that are active. */
  readonly active: ReadonlySet<string>;
  /** The state that the keyboard is in. */
  readonly reached: string;
  /** What happened last. */
  readonly taken: Pick<Step, 'event' | 'from' | 'to'> | undefined;
}

/** The states of a machine, nested as they are, each with what leads out of it. A tree with one stop for the keyboard. */
export const chartView = (chart: ChartState, label: string, light: Light): TemplateResult => html`
  ${chart.exits.length ? html`<div class="anywhere">From anywhere ${exitsView(chart, light)}</div>` : nothing}
  <ul class="tree" role="tree" aria-label=${label}>
    ${chart.states.map(state => stateView(state, 1, light))}
  </ul>
`;

function stateView(state: ChartState, level: number, light: Light): TemplateResult {
  const { path, name, kind, isParallel, runs, exits, states } = state;
  const isActive = light.active.has(path);
  const isSmall = states.length > 0 && states.every(({ states: inner, exits: out }) => !inner.length && out.length <= 1);
  // eslint-disable-next-line lit-a11y/accessible-name -- What it says is its name.
  return html`<li
    class="state"
    role="treeitem"
    aria-level=${level}
    aria-selected=${String(isActive)}
    aria-current=${isActive ? 'true' : nothing}
    aria-expanded=${states.length ? 'true' : nothing}
    tabindex=${path === light.reached ? 0 : -1}
    data-path=${path}
    data-kind=${kind}
    ?data-leaf=${isActive && !states.some(inner => light.active.has(inner.path))}
  >
    <div class="head">
      <span class="name">${name}</span>${isActive ? html`<span class="hidden"> active, </span>` : nothing}
      ${isParallel ? html`<span class="note">all at once</span>` : nothing}
      ${kind === 'usual' ? nothing : html`<span class="note">${kind === 'initial' ? 'first' : 'end'}</span>`}
    </div>
    ${runs.map(run => html`<div class="runs">runs <span class="mono">${run}</span></div>`)}
    ${exits.length ? exitsView(state, light) : nothing}
    ${
      states.length
        ? html`<ul class="inner ${isSmall ? 'small' : ''}" role="group">
            ${states.map(inner => stateView(inner, level + 1, light))}
          </ul>`
        : nothing
    }
  </li>`;
}

const exitsView = ({ path, exits }: Pick<ChartState, 'path' | 'exits'>, { taken }: Light): TemplateResult =>
  html`<div class="exits">
    ${exits.map(
      ({ event, guard, target }) =>
        html`<div class="exit" data-target=${target ?? nothing} ?data-taken=${isSame({ event, from: path, to: target ?? path }, taken)}>
          <span class="event">${event}</span>
          ${guard ? html`<span class="guard">${guard}</span>` : nothing}
          <span class="target" ?data-leads=${target !== undefined}
            >${target === undefined ? 'stays' : html`<span class="hidden">to</span> ${lastOf(target)}`}</span
          >
        </div>`,
    )}
  </div>`;

const isSame = (one: Partial<Step>, other: Partial<Step> | undefined): boolean =>
  one.event === other?.event && one.from === other?.from && one.to === other?.to;

const lastOf = (path: string): string => path.split('.').slice(-2).join('.');
