/** What a test has seen, for the report. It says so in its `meta`, also when it then fails. */
export type Fact =
  | {
      readonly kind: 'states';
      readonly machine: string;
      readonly seen: number;
      readonly unseen: number;
      readonly withoutStory: readonly string[];
    }
  | { readonly kind: 'axe'; readonly story: string; readonly violations: readonly string[] }
  | { readonly kind: 'language'; readonly tag: string; readonly texts: number; readonly missing: readonly string[] }
  | { readonly kind: 'picture'; readonly name: string };

declare module 'vitest' {
  interface TaskMeta {
    fact?: Fact;
  }
}
