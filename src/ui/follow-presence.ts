import type { ReactiveControllerHost } from 'lit';

/**
 * Renders an element again when it leaves the page, and when it is back, so that it can show a secret only while it is there and show
 * it again after a move.
 */
export const followPresence = (host: ReactiveControllerHost): void => {
  const render = (): void => host.requestUpdate();
  host.addController({ hostConnected: render, hostDisconnected: render });
};
