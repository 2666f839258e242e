import { commands } from 'vitest/browser';
import { oneLine } from '../../src/testing/page/one-line.js';
import { rootsIn } from '../../stories/support/settled.js';
import { focused } from './keyboard-hand.js';
import { readableTree } from './readable-tree.js';

/** A screen of a walk. */
interface Screen {
  /** Names it: another is another screen. */
  readonly key: string;
  /** The outer ones first. */
  readonly headings: readonly string[];
  readonly dialog: HTMLDialogElement | undefined;
}

/** Follows a walk from screen to screen, and writes down what assistive technology is told of each. */
export interface WalkDiary {
  /** Looks where the walk has come to, and whether the focus has come along. */
  look(): Promise<void>;
  /** All that was seen, to be read in review. */
  text(): string;
}

export function walkDiary(stage: () => Element): WalkDiary {
  const pages: string[] = [];
  let last: Screen | undefined;

  return {
    async look() {
      await quiet(stage());
      const now = screenOf(stage());
      if (now.key === last?.key) return;
      const title = now.headings.join(': ');
      expect(flawsOfFocus(now, last), `the focus on “${title}”`).toEqual([]);
      const tree = await commands.accessibilityTree(now.dialog ? '.studio-stage dialog:modal' : '.studio-stage');
      pages.push(`${title}\n${'='.repeat(title.length)}\nFocus: ${placeOf(focused())}\n\n${readableTree(tree)}\n`);
      last = now;
    },
    text: () => pages.join('\n'),
  };
}

/** What changes where a screen does, though its heading may stay. What was announced goes by itself. */
const texts = 'p, li, dd, label, button, [part~="message"]';

function screenOf(stage: Element): Screen {
  const all = <Found extends HTMLElement>(selector: string): Found[] =>
    rootsIn(stage).flatMap(root => [...root.querySelectorAll<Found>(selector)].filter(one => one.checkVisibility()));
  const dialog = all<HTMLDialogElement>('dialog:modal').at(-1);
  const shown = all('.ek-heading').filter(one => !dialog || isWithin(one, dialog));
  const headings = shown.map(({ textContent }) => oneLine(textContent));
  const told = all(texts).filter(one => (!dialog || isWithin(one, dialog)) && !one.closest('[role="status"], [role="alert"]'));
  return { key: [...headings, ...told.map(({ textContent }) => oneLine(textContent))].join('\n'), headings, dialog };
}

/** Whether it stands in another, in whatever shadow root. */
function isWithin(one: Element, other: Element): boolean {
  const root = one.getRootNode();
  return other.contains(one) || (root instanceof ShadowRoot && isWithin(root.host, other));
}

/** It is never taken on the first render, goes into a dialog and back from it, and else to a new heading or to the field that is wrong. */
function flawsOfFocus(now: Screen, last: Screen | undefined): string[] {
  const at = focused();
  const place = placeOf(at);
  if (!last) return at === document.body ? [] : [`was taken by ${place}`];
  if (at === document.body) return ['is nowhere'];
  if (now.dialog && now.dialog !== last.dialog) return isWithin(at, now.dialog) ? [] : [`is not in the dialog, but at ${place}`];
  if (last.dialog && !now.dialog) return [];
  const added = now.headings.filter(heading => !last.headings.includes(heading));
  const isAtNew = at.matches('.ek-heading') && added.includes(oneLine(at.textContent));
  return isAtNew || added.length === 0 || at.ariaInvalid === 'true' ? [] : [`is not at the new heading, but at ${place}`];
}

/** Frames in which nothing changes any more. */
const rest = 6;

/** Waits until nothing moves, and no drawing is missing: what comes next is an act of the person. */
async function quiet(stage: Element): Promise<void> {
  const now = (): string =>
    [
      ...rootsIn(stage).map(({ textContent }) => textContent),
      ...rootsIn(stage).flatMap(root =>
        [...root.querySelectorAll('[part="qr-code"], [aria-busy="true"]')].map(({ outerHTML }) => outerHTML.length),
      ),
      placeOf(focused()),
    ].join('\n');
  for (let same = 0, seen = now(); same < rest; same++) {
    await new Promise(requestAnimationFrame);
    if (now() === seen) continue;
    seen = now();
    same = 0;
  }
}

function placeOf(element: Element): string {
  if (element === document.body) return 'nowhere';
  const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : null;
  return `${roleOf(element)} “${oneLine(label ?? element.ariaLabel ?? element.textContent)}”`;
}

const roleOf = (element: Element): string => {
  if (/^h\d$/.test(element.localName)) return 'heading';
  return element.getAttribute('role') ?? (element instanceof HTMLInputElement ? element.type : element.localName);
};
