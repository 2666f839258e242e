import type { LitElement, ReactiveController } from 'lit';

/**
 * Shows its host's `<dialog>` for as long as the host is in the page. When it goes, focus returns to where it was,
 * or to the screen's heading if that is gone.
 */
export class ModalController implements ReactiveController {
  readonly #host: LitElement;
  #returnTo: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#returnTo = document.activeElement;
  }

  hostUpdated(): void {
    const dialog = this.#host.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    const returnTo = this.#returnTo;
    // Only after the render that took the dialog away is it known whether the opener is still there.
    queueMicrotask(() => {
      const target = returnTo?.isConnected && returnTo !== document.body ? returnTo : document.querySelector('h1');
      if (target instanceof HTMLElement) target.focus();
    });
  }
}
