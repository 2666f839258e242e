import { EnrollmentError, type Call, type DeliveryChannel, type DeliveryRequest, type MethodId } from '../../contract/index.js';
import type { DemoDestination } from './demo-destination.js';
import type { PlayedInbox } from './demo-inbox.js';
import type { DemoSettings } from './demo-options.js';
import { randomCode } from './demo-random.js';

interface SentCode {
  readonly code: string;
  readonly at: number;
  /** The call that asked for it: the same one tried again sends nothing more. */
  readonly askedBy: string;
}

/** The codes that go to one destination until it is enrolled. Only the newest one works. */
export class DemoDelivery {
  channel: DeliveryChannel;
  /** The method that gets this destination instead of its own. */
  readonly replaces: MethodId | undefined;
  readonly #channels: readonly DeliveryChannel[];
  readonly #sent: SentCode[] = [];

  constructor(
    readonly destination: DemoDestination,
    { kind, replaces }: DeliveryRequest,
    readonly settings: DemoSettings,
    readonly inbox: PlayedInbox,
  ) {
    this.replaces = replaces;
    this.channel = kind === 'email' || kind === 'whatsapp' ? kind : 'text-message';
    const isOffered = (channel: DeliveryChannel) => settings.offers.some(offer => offer.kind === channel);
    // Whoever takes a text also takes a call.
    const channels = new Set<DeliveryChannel>([this.channel, 'voice', ...(['text-message', 'whatsapp'] as const).filter(isOffered)]);
    this.#channels = kind === 'email' ? ['email'] : [...channels];
  }

  get otherChannels(): readonly DeliveryChannel[] {
    return this.#channels.filter(channel => channel !== this.channel);
  }

  /** How long the newest code still works. */
  get expiresIn(): number {
    return this.#left(this.settings.codeLifetime);
  }

  /** How long until another may be asked for. */
  get resendAfter(): number {
    return this.#left(this.settings.resendAfter);
  }

  send({ idempotencyKey }: Call, channel = this.channel): void {
    if (this.#sent.at(-1)?.askedBy === idempotencyKey) return;
    if (!this.#channels.includes(channel)) throw new EnrollmentError('not-allowed');
    const { clock } = this.settings;
    const code = randomCode(this.settings);
    this.channel = channel;
    this.#sent.push({ code, at: clock.now(), askedBy: idempotencyKey });
    this.inbox.receive({ to: this.destination.to, channel, code, at: clock.now() });
  }

  wasAskedBy({ idempotencyKey }: Call): boolean {
    return this.#sent.at(-1)?.askedBy === idempotencyKey;
  }

  /** Whether a code is the one that works; `late` for one that did. */
  judge(code: string): 'right' | 'late' | 'wrong' {
    const index = this.#sent.findLastIndex(sent => sent.code === code);
    if (index < 0) return 'wrong';
    return index === this.#sent.length - 1 && this.expiresIn > 0 ? 'right' : 'late';
  }

  #left(span: number): number {
    const newest = this.#sent.at(-1);
    return newest ? Math.max(newest.at + span - this.settings.clock.now(), 0) : 0;
  }
}
