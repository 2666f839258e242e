/*
 * The types of the elements in components of Svelte, from version 5 on. Nothing comes with it:
 * `import type {} from 'enrollkit/types/svelte'`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, ListenersOf, PropsOf, PublicTag } from './public-elements.js';

type SvelteTags = {
  [Tag in PublicTag]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>> & PropsOf<Tag> & ListenersOf<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
