// Said to those who listen only; a chance to break a line, which has no room of its own; and what scrolls under a hand that types.
const meant = '.ek-hidden, wbr, input, select, option';

// The button to leave is larger than its cross, and only the cross is in line.
const leave = '.ek-leave';
const leaveReaches = 10;

// What an open dialog stands in may count its width while it opens, and it has room of its own; so has a wrapper for what a recording leaves out.
const around = '.ek-private, :has(dialog[open])';

/** The elements under another that are wider than the room they have, or that hide a part of what is in them. */
export function clippedIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')]
    .filter(element => element instanceof HTMLElement && !element.closest(meant) && !element.matches(around) && element.checkVisibility())
    .filter(element => isTooNarrow(element) || isTooLow(element))
    .map(element => `does not fit: ${element.localName}.${element.getAttribute('class') ?? ''}`);
}

// A line of text has no width of its own; and what a scroll bar reaches may be half a pixel off.
const isTooNarrow = (element: Element): boolean =>
  element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 + (element.querySelector(leave) ? leaveReaches : 0);

const isTooLow = (element: Element): boolean =>
  element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(getComputedStyle(element).overflowY);
