import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StateMap } from '../state-map/state-map.js';
import { argTypesOf, controlledBy } from '../docs/arg-types.js';
import { defineElements } from '../../src/ui/define-elements.js';
import type { Failure, JourneySetup } from './journey-setup.js';
import { StoryJourney, type PublicTag, type Settings } from './story-journey.js';

defineElements({ 'story-journey': StoryJourney, 'story-state-map': StateMap });

/** The public properties of the element, and what its journey begins with. */
export interface JourneyArgs {
  readonly [property: string]: unknown;
  /** What the backend is at first; the panel changes it. */
  readonly setup?: Partial<JourneySetup>;
  /** What goes wrong once. */
  readonly failure?: Failure;
  /** Whether the state map stands beside it. */
  readonly hasMap?: boolean;
}

export type JourneyStory = StoryObj<JourneyArgs>;

const hidden = { table: { disable: true }, control: false } as const;

/** The journeys of a public element: its public properties are the controls. `from`: what the backend is at first. */
export function journeys(tag: PublicTag, from: Partial<JourneySetup> = {}): Meta<JourneyArgs> {
  const properties = controlledBy(tag);
  const element = document.createElement(tag) as unknown as Settings;
  return {
    component: tag,
    args: { ...Object.fromEntries(properties.map(name => [name, element[name]])), setup: from, hasMap: false },
    argTypes: { ...argTypesOf(tag), setup: hidden, failure: hidden, hasMap: hidden },
    parameters: { controls: { include: [...properties] } },
    render: ({ setup, failure, hasMap, ...settings }) =>
      html`<story-journey
        .tag=${tag}
        .setup=${{ ...from, ...setup }}
        .failure=${failure}
        .settings=${settings}
        .hasMap=${hasMap ?? false}
      ></story-journey>`,
  };
}
