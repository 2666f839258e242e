/** Stops a press that comes before the last one has changed the screen: it is meant for the same. Hear it in the capturing phase. */
export const guardPress = (host: { readonly isUpdatePending: boolean }, event: Event): void => {
  if (!host.isUpdatePending) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
