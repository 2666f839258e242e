import type { CallStatus, DeliveryChannel } from 'enrollkit/contract';

/** What the server tells of the outbox, as `server/outbox/read-outbox.ts` has it. */
export interface OutboxItem {
  readonly id: string;
  readonly channel: DeliveryChannel | 'call';
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly sentAt: string;
  readonly call?: { readonly id: string; readonly state: CallStatus['type'] };
}

export interface OutboxView {
  /** Newest first; `undefined` before the server has said anything. */
  readonly items: readonly OutboxItem[] | undefined;
  readonly isConnected: boolean;
}

/** Shows what the outbox holds, and every change of it. The browser connects again by itself when the line breaks. */
export function followOutbox(show: (view: OutboxView) => void): void {
  let items: readonly OutboxItem[] | undefined;
  const source = new EventSource('/api/outbox');
  source.onmessage = ({ data }: MessageEvent<string>) => {
    ({ items } = JSON.parse(data) as { items: readonly OutboxItem[] });
    show({ items, isConnected: true });
  };
  source.onerror = () => show({ items, isConnected: false });
}

export type CallEvent = 'answered' | 'hash-pressed' | 'zero-pressed' | 'hung-up' | 'not-answered' | 'line-busy';

/** Does to a call what a person can do with their phone. What comes of it is told by the stream. */
export async function actOnCall(id: string, event: CallEvent): Promise<void> {
  await fetch(`/api/outbox/calls/${encodeURIComponent(id)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ event }),
  });
}
