import type { Facts } from './facts.js';

/** A number that the report begins with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What is around the number, such as `of 799 stories`. */
  readonly about: string;
  /** What should not be: each is named. */
  readonly flaws: readonly string[];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const fewer = (count: number, all: number, what: string): string[] => (count < all ? [`${what} only ${count} of ${all} stories`] : []);

export function summaryOf(facts: Facts): readonly Figure[] {
  const { machines, stories, axeInLight, axeInDark, languages, pictures, tests } = facts;
  // A file that cannot be read has no test that fails.
  const all = Math.max(stories, axeInDark.stories);
  const withoutStory = machines.flatMap(machine => machine.withoutStory);
  const missing = languages.flatMap(({ tag, missing: keys }) => keys.map(key => `${tag}: ${key}`));
  return [
    {
      name: 'States',
      value: sumOf(machines.map(({ seen }) => seen)),
      about: `of ${machines.length} machines; ${withoutStory.length} without a story`,
      flaws: [...withoutStory, ...none(machines.length, 'No machine was looked at')],
    },
    {
      name: 'Stories',
      value: stories,
      about: 'each of them a test',
      flaws: [...none(stories, 'No story was drawn'), ...fewer(stories, all, 'Storybook drew')],
    },
    {
      name: 'Axe violations',
      value: axeInLight.violations.length + axeInDark.violations.length,
      about: `in ${axeInLight.stories + axeInDark.stories} looks, no rule off`,
      flaws: [
        ...axeInLight.violations,
        ...axeInDark.violations,
        ...fewer(axeInLight.stories, all, 'In the light theme, axe looked at'),
        ...fewer(axeInDark.stories, all, 'In the dark theme, axe looked at'),
      ],
    },
    {
      name: 'Languages',
      value: languages.length,
      about: `${missing.length} missing keys`,
      flaws: [...missing, ...none(languages.length, 'No language was looked at')],
    },
    {
      name: 'Pictures',
      value: pictures.compared,
      about: `compared; ${pictures.different.length} look different`,
      flaws: pictures.different,
    },
    {
      name: 'Tests',
      value: sumOf(tests.map(({ passed, failed }) => passed + failed)),
      about: `${sumOf(tests.map(({ failed }) => failed))} failed`,
      flaws: tests.filter(({ failed }) => failed > 0).map(({ project, failed }) => `${project}: ${failed} failed`),
    },
  ];
}

const none = (count: number, flaw: string): string[] => (count === 0 ? [flaw] : []);
