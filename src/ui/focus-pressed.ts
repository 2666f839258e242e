/**
 * Safari gives a button that is pressed by a pointer no focus; whatever opens then would not know where to go back to. Hear it in the
 * capturing phase. https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/button#clicking_and_focus
 */
export const focusPressed = (event: Event): void => {
  const [pressed] = event.composedPath();
  if (pressed instanceof Element) pressed.closest('button')?.focus();
};
