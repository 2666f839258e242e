import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyActorRef, Subscription } from 'xstate';

/** Renders its host again whenever the actor changes, or is swapped for another. */
export class ActorController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #current: () => AnyActorRef | undefined;
  #followed: AnyActorRef | undefined;
  #subscription: Subscription | undefined;

  constructor(host: ReactiveControllerHost, current: () => AnyActorRef | undefined) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow(this.#current());
  }

  hostUpdate(): void {
    this.#follow(this.#current());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(actor: AnyActorRef | undefined): void {
    if (actor === this.#followed) return;
    this.#subscription?.unsubscribe();
    this.#followed = actor;
    // An actor that fails is reported by its parent, whose state then says so.
    const render = (): void => this.#host.requestUpdate();
    this.#subscription = actor?.subscribe({ next: render, complete: render, error: render });
  }
}
