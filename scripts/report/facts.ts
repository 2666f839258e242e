import type { Fact } from './fact.js';

/** A test that was run, as Vitest tells of it. */
export interface Told {
  readonly project: string;
  readonly passed: boolean;
  readonly meta: {
    readonly fact?: Fact;
    /** Storybook's own: its tests are stories. */
    readonly storyId?: string;
    readonly reports?: readonly unknown[];
  };
}

interface AxeFacts {
  readonly stories: number;
  readonly violations: readonly string[];
}

/** What a run has shown. */
export interface Facts {
  readonly machines: readonly Omit<Extract<Fact, { kind: 'states' }>, 'kind'>[];
  readonly stories: number;
  /** In the light theme, from left to right. */
  readonly axeInLight: AxeFacts;
  /** In the dark theme, from right to left. */
  readonly axeInDark: AxeFacts;
  readonly languages: readonly Omit<Extract<Fact, { kind: 'language' }>, 'kind'>[];
  readonly pictures: { readonly compared: number; readonly different: readonly string[] };
  readonly tests: readonly { readonly project: string; readonly passed: number; readonly failed: number }[];
}

interface StoryReport {
  readonly type: string;
  readonly result?: { readonly violations?: readonly { readonly id: string; readonly nodes: readonly unknown[] }[] };
}

export function factsFrom(tests: readonly Told[]): Facts {
  const facts = tests.flatMap(({ meta: { fact }, passed }) => (fact ? [{ ...fact, passed }] : []));
  const of = <Kind extends Fact['kind']>(kind: Kind): (Extract<Fact, { kind: Kind }> & { passed: boolean })[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: Kind }> & { passed: boolean } => fact.kind === kind);
  const stories = tests.filter(({ meta }) => meta.storyId !== undefined);
  const pictures = of('picture');
  return {
    machines: of('states').map(({ machine, seen, unseen, withoutStory }) => ({ machine, seen, unseen, withoutStory })),
    stories: stories.length,
    axeInLight: sum(stories.flatMap(({ meta }) => violationsOf(meta.storyId ?? '', meta.reports ?? []))),
    axeInDark: sum(of('axe').map(({ violations }) => violations)),
    languages: of('language').map(({ tag, texts, missing }) => ({ tag, texts, missing })),
    pictures: { compared: pictures.length, different: pictures.filter(({ passed }) => !passed).map(({ name }) => name) },
    tests: [...new Set(tests.map(({ project }) => project))].map(project => {
      const own = tests.filter(test => test.project === project);
      const passed = own.filter(test => test.passed).length;
      return { project, passed, failed: own.length - passed };
    }),
  };
}

const sum = (each: readonly (readonly string[])[]): AxeFacts => ({ stories: each.length, violations: each.flat() });

/** What axe found in a story, once; nothing where it did not come to look. */
const violationsOf = (story: string, reports: readonly unknown[]): string[][] =>
  (reports as readonly StoryReport[])
    .filter(({ type, result }) => type === 'a11y' && result?.violations)
    .slice(0, 1)
    .map(({ result }) => (result?.violations ?? []).flatMap(({ id, nodes }) => nodes.map(() => `${story}: ${id}`)));
