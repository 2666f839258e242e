import type { DeliveryChannel } from 'enrollkit/contract';
import type { PlacingCall } from '../../../examples/reference-host/server/calls/call-placer.js';
import type { PhoneNetwork } from '../../../examples/reference-host/server/calls/phone-network.js';
import type { Host } from '../../../examples/reference-host/server/host.js';
import type { Message } from '../../../examples/reference-host/server/messages/carriers.js';

/** A network that takes what it is given, unless it is told to refuse. */
export class TestNetwork implements PhoneNetwork {
  readonly sent: Message[] = [];
  readonly placed: PlacingCall[] = [];
  /** What was hung up, by the names that this network gave. */
  readonly ended: string[] = [];
  /** With what everything is refused. */
  refusal: Error | undefined;

  constructor(
    readonly take: (message: Message) => Promise<void> = () => Promise.resolve(),
    readonly channels: readonly DeliveryChannel[] = ['text-message', 'whatsapp', 'voice', 'email'],
  ) {}

  async send(message: Message): Promise<void> {
    if (this.refusal) throw this.refusal;
    await this.take(message);
    this.sent.push(message);
  }

  async place(_: Host, call: PlacingCall): Promise<string> {
    if (this.refusal) throw this.refusal;
    this.placed.push(call);
    return `call-${String(this.placed.length)}`;
  }

  async hangUp(carrierId: string): Promise<void> {
    if (this.refusal) throw this.refusal;
    this.ended.push(carrierId);
  }
}
