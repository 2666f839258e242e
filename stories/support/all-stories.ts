import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { Stillness } from './frozen-wizard.js';

type StoryModule = Readonly<Record<string, unknown>> & { readonly default: Meta };

/** A story as tests need it. */
export interface Listed {
  /** Such as `Wizard/States: Choosing`. */
  readonly name: string;
  readonly states: readonly string[];
  readonly still: (() => Stillness) | undefined;
  draw(): TemplateResult;
  play(canvas: HTMLElement): Promise<void>;
}

const modules = import.meta.glob<StoryModule>('../**/*.stories.ts', { eager: true });

/** Every story, in the order of their files. */
export const allStories: readonly Listed[] = Object.values(modules).flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).map(([name, story]) => listed(meta, name, story as StoryObj)),
);

/** What the stories of a title have in common. */
export function metaOf(title: string): Meta {
  const found = Object.values(modules).find(({ default: meta }) => meta.title === title);
  if (!found) throw new Error(`No stories are called ${title}.`);
  return found.default;
}

function listed(meta: Meta, name: string, story: StoryObj): Listed {
  const args: Args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render;
  if (!render) throw new Error(`${meta.title ?? ''}: ${name} draws nothing.`);
  return {
    name: `${meta.title ?? ''}: ${name}`,
    states: ({ ...meta.parameters, ...story.parameters }['states'] ?? []) as readonly string[],
    still: (story as { still?: () => Stillness }).still,
    draw: () => render(args, {} as StoryContext) as TemplateResult,
    play: async canvasElement => {
      await story.play?.({ canvasElement } as StoryContext);
    },
  };
}
