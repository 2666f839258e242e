import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyActorRef, SnapshotFrom, Subscription } from 'xstate';

/** Renders its host again whenever the actor says something new, or is swapped for another. */
export class ActorController<TActor extends AnyActorRef> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #currentActor: () => TActor | undefined;
  #followed: TActor | undefined;
  #subscription: Subscription | undefined;

  constructor(host: ReactiveControllerHost, currentActor: () => TActor | undefined) {
    this.#host = host;
    this.#currentActor = currentActor;
    host.addController(this);
  }

  get snapshot(): SnapshotFrom<TActor> | undefined {
    return this.#currentActor()?.getSnapshot() as SnapshotFrom<TActor> | undefined;
  }

  hostUpdate(): void {
    const actor = this.#currentActor();
    if (actor === this.#followed) return;
    this.#subscription?.unsubscribe();
    this.#followed = actor;
    this.#subscription = actor?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#followed = undefined;
  }
}
