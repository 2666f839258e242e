import { startAuthentication } from '@simplewebauthn/browser';
import { render } from 'lit';
import { Refused } from '../api.js';
import { moveFocus } from '../focus.js';
import { refusalText } from '../refusal-text.js';
import { finishWay, leaveProof, startWay, watch, type Proof, type Proved, type Way } from './proof.js';
import { provingView } from './proving-view.js';
import type { Acts, Answering, Scene } from './scene.js';

export interface Proving {
  /** Where it is shown. */
  readonly place: HTMLElement;
  readonly proof: Proof;
  readonly confirmLabel: string;
  readonly done: (proved: Proved) => void;
  /** The person leaves it, or it is over. `why`: what to tell them. */
  readonly left: (why?: string) => void;
}

type Authentication = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Has a person prove who they are: in the way they chose as default, or in another. */
export class ProvingFlow implements Acts {
  readonly confirmLabel: string;
  readonly #proving: Proving;
  /** Whatever goes on in a scene is over when another begins. */
  #leaving = new AbortController();
  #scene: Scene = { type: 'choosing' };

  constructor(proving: Proving) {
    this.#proving = proving;
    this.confirmLabel = proving.confirmLabel;
  }

  start(): void {
    const [first] = this.#proving.proof.ways;
    if (first) this.begin(first);
  }

  /** Ends it from outside, such as by closing a dialog. */
  stop(): void {
    this.#leaving.abort();
    leaveProof();
  }

  readonly begin = (way: Way): void => {
    void this.#during(async signal => {
      this.#show({ type: 'starting', way });
      const started = await startWay(way);
      if (signal.aborted) return;
      this.#show({ type: 'answering', way, started });
      const { callId, testId } = started;
      if (callId !== undefined) watch(`calls/${callId}`, type => this.#changed(type, { callId }), signal);
      else if (testId !== undefined) watch(`notifications/${testId}`, type => this.#changed(type, { testId }), signal);
    });
  };

  readonly answer = (given: object): void => {
    const scene = this.#scene;
    if (scene.type !== 'answering') return;
    void this.#during(async signal => {
      this.#show({ ...scene, type: 'checking' });
      const proved = await finishWay(scene.way, given);
      if (!signal.aborted) this.#proving.done(proved);
    });
  };

  readonly askAuthenticator = (): void => {
    const scene = this.#scene;
    if (scene.type !== 'answering') return;
    const optionsJSON = scene.started.options as Authentication;
    startAuthentication({ optionsJSON }).then(
      credential => this.answer({ credential }),
      () => this.#show({ type: 'stuck', way: scene.way, why: 'It was not completed. Try again, or use another way.' }),
    );
  };

  readonly sendAgain = (channel?: string): void => {
    const scene = this.#scene;
    if (scene.type !== 'answering') return;
    const { wrong: _, ...before } = scene;
    startWay(scene.way, { again: true, ...(channel && { channel }) }).then(
      started => this.#show({ ...before, started, said: 'Another code is on its way. The one before does not work any more.' }),
      (cause: unknown) => this.#refused(cause, said => this.#show({ ...before, said })),
    );
  };

  readonly showWays = (): void => {
    void this.#during(() => {
      this.#show({ type: 'choosing' });
      return Promise.resolve();
    });
  };

  readonly leave = (): void => {
    this.stop();
    this.#proving.left();
  };

  /** What happened on the phone. */
  #changed(type: string, reference: object): void {
    const scene = this.#scene;
    if (scene.type !== 'answering') return;
    if (type === 'approved' || type === 'confirmed') this.answer(reference);
    else if (type === 'answered') this.#show({ ...scene, said: 'You are on the line. Press # on your phone.' });
    else if (type !== 'waiting' && type !== 'calling') {
      this.#leaving.abort();
      this.#show({ type: 'stuck', way: scene.way, why: outcomes[type] ?? 'It came to nothing. Try again.' });
    }
  }

  async #during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    try {
      await work(signal);
    } catch (cause) {
      if (!signal.aborted) this.#refused(cause, why => this.#failed(why));
    }
  }

  /** Whoever can type another answer does so where they are. */
  #failed(why: string): void {
    const scene = this.#scene;
    if (scene.type === 'choosing') return;
    if (scene.type === 'checking' && hasField(scene)) this.#show({ ...scene, type: 'answering', wrong: why });
    else this.#show({ type: 'stuck', way: scene.way, why });
  }

  #refused(cause: unknown, say: (why: string) => void): void {
    const { code } = Refused.from(cause);
    if (code === 'proof-expired' || code === 'session-expired') this.#proving.left(refusalText(cause));
    else say(refusalText(cause));
  }

  #show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    render(provingView(this.#proving.proof, scene, this), this.#proving.place);
    if (!isSameScreen(before, scene)) moveFocus(this.#proving.place);
  }
}

const hasField = ({ way: { type } }: Pick<Answering, 'way'>): boolean =>
  type === 'code' || type === 'message' || type === 'recovery-code' || type === 'password';

/** Whether the person is where they were, with nothing that wants their attention. */
function isSameScreen(before: Scene, after: Scene): boolean {
  if (after.type === 'answering' && after.wrong !== undefined) return false;
  const isUnderWay = (scene: Scene): boolean => scene.type === 'answering' || scene.type === 'checking';
  // The heading stays the same when a way has begun, and the person may have gone on from it meanwhile.
  return isUnderWay(after) && (isUnderWay(before) || before.type === 'starting');
}

const outcomes: Readonly<Partial<Record<string, string>>> = {
  denied: 'The request was denied on your phone. If that was not you, change your password.',
  expired: 'Nobody answered in time. Try again.',
  superseded: 'Another one took its place. Try again.',
  'no-answer': 'Nobody answered. Try again.',
  busy: 'The line was busy. Try again in a moment.',
  declined: 'The call was ended before # was pressed.',
  failed: 'The call could not be put through. Try again, or use another way.',
};
