import { render } from 'lit';
import { followOutbox } from './follow-outbox.js';
import { outboxPage } from './outbox-page.js';

const root = document.querySelector<HTMLElement>('#outbox');

if (root) {
  const show = (view: Parameters<typeof outboxPage>[0]): unknown => render(outboxPage(view), root);
  show({ items: undefined, isConnected: true });
  followOutbox(show);
}
