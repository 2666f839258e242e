/*
 * The types of the elements in templates of Vue. Nothing comes with it: `import type {} from 'enrollkit/types/vue'`. Vue is told which
 * tags are elements by `compilerOptions.isCustomElement: tag => tag.startsWith('enrollkit-')`.
 */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ElementOf, EventsOf, PropsOf, PublicTag } from './public-elements.js';

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Text>;

type VueListeners<Tag extends PublicTag> = {
  [Type in keyof EventsOf<Tag> as `on${Pascal<Type & string>}`]?: ((event: EventsOf<Tag>[Type]) => void) | undefined;
};

type VueElement<Tag extends PublicTag> = new () => ElementOf<Tag> & {
  /** @deprecated Only there for the types of templates. */
  $props: HTMLAttributes & ReservedProps & PropsOf<Tag> & VueListeners<Tag>;
};

type VueElements = { [Tag in PublicTag]: VueElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
