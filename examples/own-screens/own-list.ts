import type { EnrolledMethod, EnrollmentAdapter } from 'enrollkit/contract';
import { startSecurityInfo, type ChangeActor, type RunningPage } from 'enrollkit/machines';

/**
 * A list of methods that a host draws itself, with no element of ours: the machines know what may happen, and the host how it looks.
 * Returns what takes it away.
 */
export function ownList(place: HTMLElement, adapter: EnrollmentAdapter): () => void {
  const page = startSecurityInfo(place, adapter);
  const draw = (): void => place.replaceChildren(...contentOf(page));
  // The dialog is an actor of its own, which comes and goes.
  let change: ChangeActor | undefined;
  const subscription = page.actor.subscribe(({ children }) => {
    if (children.change !== change) children.change?.subscribe(draw);
    change = children.change;
    draw();
  });
  draw();
  return () => {
    subscription.unsubscribe();
    page.stop();
    place.replaceChildren();
  };
}

function contentOf(page: RunningPage): readonly HTMLElement[] {
  const snapshot = page.actor.getSnapshot();
  const { info, subject } = snapshot.context;
  if (snapshot.matches('unavailable')) return [button('Try again', () => page.actor.send({ type: 'retry' }))];
  if (!info) return [text('p', 'One moment')];
  if (snapshot.matches('changing') && subject) return removalOf(page, subject);

  const list = document.createElement('ul');
  list.append(...info.methods.map(method => row(page, method)));
  return [list];
}

function row({ actor }: RunningPage, method: EnrolledMethod): HTMLElement {
  const item = text('li', nameOf(method));
  item.append(
    ' ',
    button('Remove', () => actor.send({ type: 'change.wanted', change: 'removal', id: method.id })),
  );
  return item;
}

/** A change is a machine of its own: it asks, makes the change, and looks where no answer came. */
function removalOf({ actor }: RunningPage, method: EnrolledMethod): readonly HTMLElement[] {
  const { change } = actor.getSnapshot().children;
  const isBusy = change?.getSnapshot().hasTag('busy') ?? false;
  const confirm = button(isBusy ? 'Removing' : 'Remove it', () => change?.send({ type: 'submitted' }));
  confirm.ariaDisabled = String(isBusy);
  return [text('p', `Remove ${nameOf(method)}?`), confirm, button('Keep it', () => change?.send({ type: 'dismissed' }))];
}

const nameOf = ({ name, kind }: EnrolledMethod): string => name ?? kind;

function text(tag: 'p' | 'li', content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
