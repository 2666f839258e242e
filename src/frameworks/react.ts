/*
 * The types of the elements in JSX of React, from version 19 on, which sets properties and listens to events of any element. Nothing
 * comes with it: `import type {} from 'enrollkit/types/react'`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, ListenersOf, PropsOf, PublicTag } from './public-elements.js';

type ReactElements = {
  [Tag in PublicTag]: DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>> & PropsOf<Tag> & ListenersOf<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
