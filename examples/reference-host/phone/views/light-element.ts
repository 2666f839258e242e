import { LitElement } from 'lit';

/** An element of this app: it renders into the page itself, so that labels, styles and focus are all in one tree. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
