// Said to those who listen only; a chance to break a line, which has no room of its own; and what scrolls under a hand that types.
const meant = '.ek-hidden, wbr, input, select, option';

// The button to leave is larger than its cross, and only the cross is in line.
const leave = '.ek-leave';
const leaveReaches = 10;

// A wrapper for what a recording leaves out has room of its own.
const around = '.ek-private';

/** The elements under another that are wider than the room they have, or that hide a part of what is in them. */
export function clippedIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')]
    .filter(element => element instanceof HTMLElement && !element.closest(meant) && !element.matches(around) && element.checkVisibility())
    .filter(element => isTooNarrow(element) || isTooLow(element))
    .map(described);
}

const described = (element: Element): string => {
  const { localName, className, scrollWidth, clientWidth, scrollHeight, clientHeight, textContent } = element;
  const size = `${scrollWidth} x ${scrollHeight} in ${clientWidth} x ${clientHeight}`;
  return `does not fit: ${localName}.${className}, ${size}: ${textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
};

// A line of text has no width of its own; and what a scroll bar reaches may be half a pixel off.
const isTooNarrow = (element: Element): boolean =>
  element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 + (element.querySelector(leave) ? leaveReaches : 0);

const isTooLow = (element: Element): boolean =>
  element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(getComputedStyle(element).overflowY);
