import type {} from 'enrollkit/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What is written in the tag of a wizard. */
type Wizard = SvelteHTMLElements['enrollkit-wizard'];

export const mistakes: readonly Wizard[] = [
  // @ts-expect-error An adapter is no text.
  { adapter: 'here' },
  // @ts-expect-error There is no such property.
  { adaptor: undefined },
  // @ts-expect-error There is no such look.
  { appearance: 'flat' },
  // @ts-expect-error It sends no such event.
  { 'onenrollkit-removed': () => undefined },
];
