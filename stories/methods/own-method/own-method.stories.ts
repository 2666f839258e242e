import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'enrollkit/define';
import { html } from 'lit';
import { defineElements } from '../../../src/ui/define-elements.js';
import { EidHost } from './eid-host.js';

// Here and not with the class: the package says of its modules that importing them has no effect, and a bundler believes it.
defineElements({ 'story-eid-host': EidHost });

interface Args {
  readonly method: EidHost['method'];
  readonly lang: string;
}

/** A method of the host's own, made of public names alone: see “Adding a method”, and `examples/national-eid`. */
export default {
  title: 'Methods/Of the host’s own',
  args: { method: null, lang: '' },
  argTypes: { method: { control: 'inline-radio', options: [null, 'national-eid'] } },
  render: ({ method, lang }) => html`<story-eid-host .method=${method} .lang=${lang}></story-eid-host>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const AmongTheChoices: Story = {};
export const AmongTheChoicesInDutch: Story = { args: { lang: 'nl' } };
export const Opened: Story = { args: { method: 'national-eid' } };
