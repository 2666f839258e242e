import { html, LitElement, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { StateValue } from 'xstate';
import { leavesOf } from '../support/shown-states.js';
import { arrowsFrom, arrowView } from './arrows.js';
import { chartView } from './chart-view.js';
import { readChart, type ChartState } from './read-chart.js';
import { stateMapStyles } from './state-map.styles.js';
import { runningIn, watchActors, type Running, type Step } from './watch-actors.js';

const most = 6;

/**
 * The state charts of all that runs in what it stands beside: `of`, or what is around it. The state that a machine is in is lit, and so is
 * the way it came. By itself it shows the innermost machine that runs.
 */
export class StateMap extends LitElement {
  static override styles = stateMapStyles;
  static override properties: PropertyDeclarations = { of: { attribute: false } };

  of: Node | undefined;

  #steps: readonly Step[] = [];
  /** The machine that the person wants to see, whatever moves. */
  #chosen: string | undefined;
  /** The state that the person looks at, by pointer or keyboard. */
  #looked = '';
  /** The lit state that was brought into view. */
  #seen: string | undefined;
  #stop: (() => void) | undefined;
  readonly #resized = new ResizeObserver(() => this.#draw());
  readonly #charts = new WeakMap<object, ChartState>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = watchActors(this.#area, {
      changed: () => this.requestUpdate(),
      stepped: step => {
        this.#steps = [step, ...this.#steps].slice(0, most);
        this.requestUpdate();
      },
    });
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#resized.disconnect();
  }

  override render(): TemplateResult {
    const running = runningIn(this.#area);
    const shown = this.#shownOf(running);
    return html`<section lang="en" dir="ltr" aria-label="State map">
      <div class="machines" role="group" aria-label="Machines">
        ${running.map(one => this.#machine(one, one === shown))}
        <button type="button" aria-pressed=${String(this.#chosen === undefined)} @click=${() => this.#choose(undefined)}>
          Follow what moves
        </button>
      </div>
      ${shown ? this.#chart(shown) : html`<p>Nothing runs.</p>`}
      <h3>What happened</h3>
      ${this.#steps.length ? nothing : html`<p class="quiet">Nothing yet.</p>`}
      <ol class="steps">
        ${this.#steps.map(
          ({ machine, event, from, to }) =>
            html`<li><span class="event">${event}</span> <span class="quiet">${machine}: ${from || 'anywhere'} → ${to}</span></li>`,
        )}
      </ol>
    </section>`;
  }

  protected override updated(): void {
    this.#draw();
    this.#showLit();
  }

  get #area(): Node {
    return this.of ?? this.parentElement ?? document;
  }

  #shownOf(running: readonly Running[]): Running | undefined {
    const chosen = running.findLast(({ machine }) => machine.id === this.#chosen);
    const isProving = ({ machine, snapshot }: Running): boolean => machine.id === 'stepUp' && !snapshot.matches('idle');
    const innermost = running.findLast(({ machine, snapshot }) => snapshot.status === 'active' && !aside.includes(machine.id));
    return chosen ?? running.find(isProving) ?? innermost ?? running[0];
  }

  #machine({ machine, snapshot }: Running, isShown: boolean): TemplateResult {
    return html`<button type="button" aria-pressed=${String(isShown)} @click=${() => this.#choose(machine.id)}>
      <span class="name">${machine.id}</span> <span class="where">${leavesOf(snapshot.value as StateValue).join(', ')}</span>
    </button>`;
  }

  #chart({ machine, snapshot }: Running): TemplateResult {
    const chart = this.#charts.get(machine) ?? readChart(machine);
    this.#charts.set(machine, chart);
    const leaves = leavesOf(snapshot.value as StateValue);
    const active = new Set(leaves.flatMap(leaf => leaf.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.'))));
    const reached = this.#stateAt(this.#looked) ? this.#looked : (leaves[0] ?? '');
    // Whatever runs beside it may have moved since.
    const taken = this.#steps.find(step => step.machine === machine.id);
    const light = { active, reached, taken };
    return html`<div class="frame">
      <div class="chart" @keydown=${this.#keyed} @focusin=${this.#look} @pointerover=${this.#look} @pointerleave=${this.#lookAway}>
        ${chartView(chart, `States of ${machine.id}`, light)}
        <svg class="arrows" aria-hidden="true">
          <defs>
            <marker
              id="head"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="9"
              markerHeight="9"
              orient="auto"
            >
              <path d="M0 0.8 7 4 0 7.2z" />
            </marker>
          </defs>
          <g></g>
        </svg>
      </div>
    </div>`;
  }

  #choose(machine: string | undefined): void {
    this.#chosen = machine;
    this.#looked = '';
    this.requestUpdate();
  }

  #stateAt(path: string): HTMLElement | null {
    return path === '' ? null : this.renderRoot.querySelector(`[data-path="${CSS.escape(path)}"]`);
  }

  readonly #look = (event: Event): void => {
    const state = (event.target as Element).closest<HTMLElement>('.state');
    this.#looked = state?.dataset['path'] ?? '';
    if (event.type === 'focusin') this.requestUpdate();
    this.#draw();
  };

  readonly #lookAway = (): void => {
    this.#looked = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['path'] ?? '';
    this.#draw();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const states = [...this.renderRoot.querySelectorAll<HTMLElement>('.state')];
    const here = states.indexOf(event.target as HTMLElement);
    const parent = states[here]?.parentElement?.closest<HTMLElement>('.state');
    const next: Record<string, HTMLElement | null | undefined> = {
      ArrowDown: states[here + 1],
      ArrowUp: states[here - 1],
      ArrowRight: states[here]?.querySelector<HTMLElement>('.state'),
      ArrowLeft: parent,
      Home: states[0],
      End: states.at(-1),
    };
    if (!(event.key in next)) return;
    event.preventDefault();
    next[event.key]?.focus();
  };

  /** Has what is lit be seen, without moving the page. */
  #showLit(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const lit = frame?.querySelector<HTMLElement>('.state[data-leaf]');
    const key = lit?.dataset['path'];
    if (!frame || !lit || key === this.#seen) return;
    this.#seen = key;
    const [room, state] = [frame, lit].map(element => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    const isSeen = state.top >= room.top && state.bottom <= room.bottom;
    if (!isSeen) frame.scrollTop += state.top - room.top - room.height / 3;
  }

  /** The ways out of the state that is looked at; else of those that are lit or of what they are in, and the way that was taken last. */
  #draw(): void {
    const chart = this.renderRoot.querySelector<HTMLElement>('.chart');
    const drawing = chart?.querySelector<HTMLElement>('.arrows > g');
    if (!chart || !drawing) return;
    const looked = this.#stateAt(this.#looked);
    const taken = [...chart.querySelectorAll('.state:has(> .exits > [data-taken])')];
    const lit = [...chart.querySelectorAll('.state[data-leaf]')];
    const arrows = looked
      ? arrowsFrom(chart, looked)
      : [
          ...taken.flatMap(state => arrowsFrom(chart, state).filter(({ isTaken }) => isTaken)),
          ...[...new Set(lit.map(wayOut))].flatMap(state => arrowsFrom(chart, state)),
        ];
    // Where they lie is known only once the states are drawn.
    render(arrows.map(arrowView), drawing);
  }
}

/** The state itself, or the nearest around it that anything leads out of. */
const wayOut = (state: Element): Element => state.closest('.state:has(> .exits)') ?? state;

/** What runs beside the others. */
const aside = ['stepUp', 'session'];

declare global {
  interface HTMLElementTagNameMap {
    'story-state-map': StateMap;
  }
}
