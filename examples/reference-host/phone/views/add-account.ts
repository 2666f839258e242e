import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { longestDeviceName } from '../accounts/device-name.js';
import type { AddAccountRef } from '../state/add-account-machine.js';
import { Sealed } from '../state/sealed.js';
import type { Trouble } from '../state/trouble.js';
import { ActorController } from './actor-controller.js';
import { backIcon, cameraIcon, imageIcon, warningIcon } from './icons.js';
import { LightElement } from './light-element.js';
import { typedField } from './typed-field.js';

/** Every way to add an account, on one screen. */
export class AddAccount extends LightElement {
  @property({ attribute: false }) adding!: AddAccountRef;
  @state() private typing: 'push' | 'code' = 'push';

  readonly #actor = new ActorController(this, () => this.adding);
  #told: Trouble | undefined;

  override render(): TemplateResult {
    const snapshot = this.adding.getSnapshot();
    const busy = snapshot.matches('adding') || snapshot.matches('readingImage');
    return html`
      <header class="bar">
        <button type="button" class="icon-button" aria-label="Back" @click=${this.#goBack}>${backIcon}</button>
        <h1 class="bar-title" tabindex="-1">Add account</h1>
      </header>
      <main class="screen" aria-busy=${busy}>
        <p class="progress" role="status">${busy ? html`<span class="spinner"></span>${this.#busyText}` : nothing}</p>
        ${this.#renderCamera()} ${this.#renderImage()} ${this.#renderTyped()} ${this.#renderDevice()}
      </main>
    `;
  }

  /* What went wrong may have been told below the fold, or under a keyboard. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { trouble } = this.adding.getSnapshot().context;
    if (trouble !== this.#told) this.querySelector('.trouble:has(.icon)')?.scrollIntoView({ block: 'nearest' });
    this.#told = trouble;
  }

  #renderCamera(): TemplateResult {
    const { context } = this.adding.getSnapshot();
    const scanning = this.#actor.snapshot?.matches('scanning');
    return html`
      <section class="viewfinder" aria-labelledby="camera-title">
        <h2 id="camera-title" class="visually-hidden">Camera</h2>
        ${
          scanning
            ? html`<video autoplay muted playsinline aria-label="Camera picture" .srcObject=${context.stream ?? null}></video>
                <p class="viewfinder-text" role="status">Hold the QR code inside the frame</p>
                <button type="button" class="button overlay" @click=${this.#stopCamera}>Stop the camera</button>`
            : html`<p class="viewfinder-text">The website shows a QR code. Point this phone’s camera at it.</p>
                <button type="button" class="button primary" @click=${this.#startCamera}>${cameraIcon} Scan the QR code</button>`
        }
        <span class="corners" aria-hidden="true"></span>
      </section>
      ${this.#renderTrouble('camera')}
    `;
  }

  #renderImage(): TemplateResult {
    return html`
      <label class="file-row">
        ${imageIcon}
        <span>Choose an image of the QR code</span>
        <input class="visually-hidden" type="file" accept="image/*" @change=${this.#chooseImage} />
      </label>
      ${this.#renderTrouble('image')}
    `;
  }

  #renderTyped(): TemplateResult {
    return html`
      <section class="panel" aria-labelledby="typed-title">
        <h2 id="typed-title" class="panel-title">Can’t scan it? Type it</h2>
        <fieldset class="segments">
          <legend class="visually-hidden">What this account does</legend>
          ${this.#renderSegment('push', html`Approve <span class="unbroken">sign-ins</span>`)}
          ${this.#renderSegment('code', html`Show codes`)}
        </fieldset>
        <form novalidate ?hidden=${this.typing !== 'push'} @submit=${this.#typePush}>
          ${typedField({ name: 'code', label: 'Code', hint: '12 letters and digits', capitals: true })}
          ${typedField({ name: 'url', label: 'URL', hint: 'Shown beside the code', inputmode: 'url' })}
          <button type="submit" class="button primary wide">Add account</button>
        </form>
        <form novalidate ?hidden=${this.typing !== 'code'} @submit=${this.#typeCode}>
          ${typedField({ name: 'name', label: 'Account name', hint: 'So that you find it here again' })}
          ${typedField({ name: 'secret', label: 'Secret key', hint: 'Spaces do not matter', capitals: true })}
          <button type="submit" class="button primary wide">Add account</button>
        </form>
        ${this.#renderTrouble('typed')}
      </section>
    `;
  }

  #renderSegment(kind: 'push' | 'code', label: TemplateResult): TemplateResult {
    const choose = (): void => void (this.typing = kind);
    return html`<label class="segment">
      <input type="radio" name="kind" .checked=${this.typing === kind} @change=${choose} /><span class="segment-label"
        ><span>${label}</span></span
      >
    </label>`;
  }

  #renderDevice(): TemplateResult {
    return html`<section class="panel">
      <div class="field">
        <label for="device">This phone is called</label>
        <input
          id="device"
          autocomplete="off"
          maxlength=${longestDeviceName}
          aria-describedby="device-hint"
          .value=${this.adding.getSnapshot().context.device}
          @input=${this.#nameDevice}
        />
        <p id="device-hint" class="hint">Websites show this name, so that you know which phone it is.</p>
      </div>
    </section>`;
  }

  #renderTrouble(at: Trouble['at']): TemplateResult {
    const { trouble } = this.adding.getSnapshot().context;
    return html`<p class="trouble" role="alert">${trouble?.at === at ? html`${warningIcon}<span>${trouble.text}</span>` : nothing}</p>`;
  }

  get #busyText(): string {
    return this.#actor.snapshot?.matches('adding') ? 'Setting up your account…' : 'Reading the image…';
  }

  #goBack(): void {
    this.adding.send({ type: 'adding.cancelled' });
  }

  #startCamera(): void {
    this.adding.send({ type: 'camera.requested' });
  }

  #stopCamera(): void {
    this.adding.send({ type: 'camera.stopped' });
  }

  #chooseImage(event: Event): void {
    const input = event.target as HTMLInputElement;
    const image = input.files?.[0];
    if (image) this.adding.send({ type: 'image.chosen', image });
    // Else choosing the same file again, after a failure, would change nothing.
    input.value = '';
  }

  #typePush(event: SubmitEvent): void {
    const [code, url] = this.#typed(event, 'code', 'url');
    this.adding.send({ type: 'details.typed', offer: new Sealed({ from: 'code-and-url', code, url }) });
  }

  #typeCode(event: SubmitEvent): void {
    const [name, secret] = this.#typed(event, 'name', 'secret');
    this.adding.send({ type: 'details.typed', offer: new Sealed({ from: 'secret-key', name, secret }) });
  }

  #typed(event: SubmitEvent, ...names: [string, string]): [string, string] {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [one, other] = names.map(name => form.get(name));
    return [typeof one === 'string' ? one : '', typeof other === 'string' ? other : ''];
  }

  #nameDevice(event: InputEvent): void {
    this.adding.send({ type: 'device.named', name: (event.target as HTMLInputElement).value });
  }
}
