import { userEvent } from 'vitest/browser';
import type { Hand } from '../../stories/support/hand.js';
import { rootsIn } from '../../stories/support/settled.js';

/** The element with the focus, in whatever shadow root. */
export function focused(): Element {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? document.body;
}

const mostPresses = 60;

/**
 * Does everything by keys alone, as somebody does who sees: they look where the focus is at every press of Tab. What is not on the stage
 * is no part of the page, but the person's phone and the like, and is pressed as such. `before`: called before each act.
 */
export function keyboardHand(stage: () => Element, before: () => Promise<void>): Hand {
  let presses = 0;

  const isOnStage = (element: Element): boolean => rootsIn(stage()).some(root => root.contains(element));

  async function tabTo(wanted: HTMLElement): Promise<void> {
    await before();
    for (let count = 0; focused() !== wanted; count++) {
      if (count > mostPresses) throw new Error(`“${wanted.textContent}” cannot be reached by Tab.`);
      await userEvent.keyboard(isBefore(wanted, focused(), stage()) ? '{Shift>}{Tab}{/Shift}' : '{Tab}');
      expect(whatHides(focused()), `what hides the focus on ${describeElement(focused())}`).toEqual([]);
    }
  }

  return {
    async press(button) {
      if (!isOnStage(button)) {
        await before();
        button.click();
        return;
      }
      await tabTo(button);
      // Both do, so each is used.
      await userEvent.keyboard(presses++ % 2 ? ' ' : '{Enter}');
    },
    async tick(box) {
      const group = box.type === 'radio' ? radiosWith(box) : [box];
      await tabTo(group.find(({ checked }) => checked) ?? group[0]!);
      if (box.type !== 'radio') await userEvent.keyboard(' ');
      for (let count = 0; !box.checked && count < group.length; count++) await userEvent.keyboard('{ArrowDown}');
      expect(box.checked).toBe(true);
    },
    async fill(field, text) {
      await tabTo(field);
      await userEvent.keyboard('{Control>}a{/Control}');
      await userEvent.keyboard(text);
      expect(field.value).toBe(text);
    },
    async choose(select, option) {
      await tabTo(select);
      for (let count = 0; select.selectedOptions[0] !== option && count < select.length; count++) await userEvent.keyboard('{ArrowDown}');
      expect(select.selectedOptions[0]).toBe(option);
    },
  };
}

const radiosWith = ({ name, form }: HTMLInputElement): HTMLInputElement[] =>
  [...(form?.elements ?? [])].filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.name === name);

/** Whether the one comes before the other on the stage, shadow roots included. */
function isBefore(one: Element, other: Element, stage: Element): boolean {
  const order = inOrder(stage);
  return order.includes(other) && order.indexOf(one) < order.indexOf(other);
}

const inOrder = (root: ParentNode): Element[] =>
  [...root.children].flatMap(child => [child, ...(child.shadowRoot ? inOrder(child.shadowRoot) : []), ...inOrder(child)]);

/** Why who looks does not see that an element has the focus. */
function whatHides(element: Element): string[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return [
    ...(element === document.body ? ['nothing has it'] : []),
    ...(element.matches(':focus-visible') ? [] : ['the browser thinks that it needs no mark']),
    ...(isOutlined ? [] : ['it has no outline']),
    ...(isInView ? [] : ['it is out of view']),
  ];
}

const describeElement = (element: Element): string => `${element.localName} “${element.textContent.trim().slice(0, 40)}”`;
