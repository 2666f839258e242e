import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';

const css = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

// A line break with its indent shows as one space, in text as between elements.
const markup = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const squeezers: Readonly<Record<string, (text: string) => string>> = { css, html: markup, svg: markup };

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Template extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* templatesIn(node: Node): Generator<Template> {
  if (node.type === 'TaggedTemplateExpression') yield node as Template;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* templatesIn(child);
}

/** Takes indents and comments out of Lit's templates. No minifier of a host does: to it they are text. */
export const squeezeTemplates = (): Plugin => ({
  name: 'squeeze-templates',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:css|html|svg)`/ },
    handler(code): Rolldown.TransformResult {
      const squeezed = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        const squeeze = squeezers[tag.name ?? ''];
        if (!squeeze) continue;
        for (const { start, end } of quasi.quasis) {
          const text = code.slice(start, end);
          if (end > start && squeeze(text) !== text) squeezed.update(start, end, squeeze(text));
        }
      }
      return { code: squeezed.toString(), map: squeezed.generateMap({ hires: true }) };
    },
  },
});
