import { html, type TemplateResult } from 'lit';
import { actOnCall, type CallEvent, type OutboxItem } from './follow-outbox.js';

type Call = NonNullable<OutboxItem['call']>;
type Act = readonly [CallEvent, string];

const states: Readonly<Record<Call['state'], string>> = {
  calling: 'It rings.',
  answered: 'Somebody is on the line.',
  confirmed: '# was pressed.',
  'no-answer': 'Nobody answered.',
  busy: 'The line was busy.',
  declined: 'Hung up, or reported.',
  failed: 'It could not be put through.',
  superseded: 'Ended by the caller.',
};

/** What a person can do with the phone now, what they are most likely to do first. */
const acts: Readonly<Partial<Record<Call['state'], readonly Act[]>>> = {
  calling: [
    ['answered', 'Answer'],
    ['not-answered', 'Let it ring out'],
    ['line-busy', 'Be busy'],
    ['hung-up', 'Refuse'],
  ],
  answered: [
    ['hash-pressed', 'Press #'],
    ['zero-pressed', 'Press 0, not me'],
    ['hung-up', 'Hang up'],
  ],
};

/** How a call goes, and the phone's buttons while it is open. The focus stays on the phone when they change. */
export function callControls({ id, state }: Call, to: string): TemplateResult {
  return html`<div class="phone" role="group" aria-label=${`The phone of ${to}`} tabindex="-1">
    <p class="state" role="status">${states[state]}</p>
    ${acts[state]?.map(
      ([event, label], index) =>
        html`<button type="button" class=${index === 0 ? 'primary' : ''} @click=${(click: Event) => act(click, id, event)}>
          ${label}
        </button>`,
    )}
  </div>`;
}

async function act({ currentTarget }: Event, id: string, event: CallEvent): Promise<void> {
  const phone = (currentTarget as HTMLElement).closest<HTMLElement>('.phone');
  phone?.focus();
  await actOnCall(id, event).catch(() => undefined);
}
