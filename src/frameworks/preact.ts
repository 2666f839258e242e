/*
 * The types of the elements in JSX of Preact. Nothing comes with it: `import type {} from 'enrollkit/types/preact'`.
 */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, ListenersOf, PropsOf, PublicTag } from './public-elements.js';

type PreactElements = {
  [Tag in PublicTag]: ClassAttributes<ElementOf<Tag>> & HTMLAttributes<ElementOf<Tag>> & PropsOf<Tag> & ListenersOf<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
