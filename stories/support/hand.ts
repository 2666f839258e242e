/** How somebody does what they want to do. What they act on is there, and can be used. */
export interface Hand {
  press(button: HTMLElement): Promise<void>;
  /** Ticks a box, or chooses one of several radio buttons. */
  tick(box: HTMLInputElement): Promise<void>;
  fill(field: HTMLInputElement, text: string): Promise<void>;
  choose(select: HTMLSelectElement, option: HTMLOptionElement): Promise<void>;
}

const tell = (field: HTMLElement): void => {
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

/** By pointer, as far as a page can do that by itself. */
const pointer: Hand = {
  press: async button => button.click(),
  tick: async box => box.click(),
  async fill(field, text) {
    field.focus();
    field.value = text;
    tell(field);
  },
  async choose(select, option) {
    select.focus();
    option.selected = true;
    tell(select);
  },
};

let current = pointer;

export const handNow = (): Hand => current;

/** From now on, walks are walked by this hand; without one, by pointer again. */
export const walkBy = (hand: Hand = pointer): void => void (current = hand);
