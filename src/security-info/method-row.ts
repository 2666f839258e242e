import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { MethodId } from '../contract/security-info.js';
import { icon, warningIcon, type Icon } from '../ui/icons.js';

/** What a person can do with a method in its row. */
export type RowAction = 'name' | 'correction' | 'renewal' | 'removal';

/** What a row says. */
export interface RowModel {
  readonly id: MethodId;
  readonly level: number;
  readonly icon: Icon;
  readonly name: string;
  /** What kind it is; empty where it has no other name. */
  readonly kind: string;
  readonly detail: string;
  readonly badge: string;
  readonly facts: readonly string[];
  /** Why it is of no use. */
  readonly trouble: string;
  readonly actions: readonly { readonly action: RowAction; readonly text: string }[];
}

/**
 * @tag enrollkit-method-row
 * @summary One method on the account. Drawn again only when something in it changed.
 * @private
 *
 * @csspart method-icon - The icon.
 * @csspart method-name - The name.
 * @csspart method-detail - What tells it from others.
 * @csspart method-facts - When it was added and used.
 * @csspart method-trouble - Why it is of no use.
 * @csspart default-badge - The badge of the default.
 * @csspart method-actions - What can be done with it.
 * @csspart method-action - One of these.
 */
export class MethodRow extends LitElement {
  static override properties = {
    row: { attribute: false, hasChanged: (row: unknown, last: unknown) => JSON.stringify(row) !== JSON.stringify(last) },
    act: { attribute: false },
  };

  row: RowModel | undefined;

  /** Told what the person wants of this method. */
  act: (action: RowAction, id: MethodId) => void = () => undefined;

  /** Gives the focus to its heading, so that the name is read. */
  override focus(): void {
    this.querySelector<HTMLElement>('.ek-method-name')?.focus();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const { row } = this;
    if (!row) return nothing;
    return html`<div class="ek-method">
      <span class="ek-method-icon" part="method-icon">${icon(row.icon)}</span>
      <div class="ek-method-text">
        <div class="ek-method-head">
          <div class="ek-method-name" part="method-name" role="heading" aria-level=${row.level} tabindex="-1"><bdi>${row.name}</bdi></div>
          ${row.badge ? html`<span class="ek-badge" part="default-badge">${row.badge}</span>` : nothing}
        </div>
        ${row.kind || row.detail ? this.#detail(row) : nothing}
        ${
          row.trouble
            ? html`<p class="ek-method-trouble" part="method-trouble">${icon(warningIcon)}<span>${row.trouble}</span></p>`
            : nothing
        }
        ${row.facts.length ? html`<p class="ek-method-facts" part="method-facts">${row.facts.map(fact => html`<span>${fact}</span>`)}</p>` : nothing}
      </div>
      ${row.actions.length ? this.#actions(row) : nothing}
    </div>`;
  }

  #detail({ kind, detail }: RowModel): TemplateResult {
    return html`<p class="ek-method-detail" part="method-detail">
      ${kind ? html`<span>${kind}</span>` : nothing} ${detail ? html`<span><bdi translate="no">${detail}</bdi></span>` : nothing}
    </p>`;
  }

  /** Those who do not see in which row a button stands hear it. */
  #actions({ id, name, actions }: RowModel): TemplateResult {
    return html`<div class="ek-method-actions" part="method-actions">
      ${actions.map(
        ({ action, text }) =>
          html`<button class="ek-link-button" part="method-action" type="button" @click=${() => this.act(action, id)}>
            <span
              >${text}<span class="ek-hidden"> <bdi>${name}</bdi></span></span
            >
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-method-row': MethodRow;
  }
}
