export interface CssFlaw {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

interface Rule {
  readonly reason: string;
  isBrokenBy(line: string): boolean;
}

const direction = 'Left and right swap places in right-to-left languages: use the logical property or value.';

const matches = (pattern: RegExp, reason: string): Rule => ({ reason, isBrokenBy: line => pattern.test(line) });

const rules: readonly Rule[] = [
  matches(
    /(?:^|[;{\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|style|color))?\s*:/,
    direction,
  ),
  matches(/border-(?:top|bottom)-(?:left|right)-radius\s*:/, direction),
  matches(/(?:text-align|float|clear|caption-side|background-position|transform-origin)\s*:[^;]*\b(?:left|right)\b/, direction),
  {
    reason: direction,
    isBrokenBy(line) {
      const [, values] = /(?:^|[;{\s])(?:margin|padding|inset|border-width|border-style|border-color)\s*:([^;]+);/.exec(line) ?? [];
      const [, right, , left] = sides(values ?? '');
      return right !== left && left !== undefined;
    },
  },
];

const tokenRead = matches(
  /--enrollkit-/,
  'Public tokens are read in src/styles/tokens.ts and later-tokens.ts alone: use the private ones.',
);
const tokenSet = matches(/(?:^|[;{\s])--enrollkit-[\w-]+\s*:/, 'A public token is for the host to set.');

/** The values of a shorthand; a function counts as one, whatever spaces it holds. */
const sides = (values: string): string[] => {
  let depth = 0;
  const marked = Array.from(values, letter => {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    return letter === ' ' && depth > 0 ? '_' : letter;
  });
  return marked.join('').trim().split(/\s+/);
};

/** What a style sheet (or a TypeScript module that holds one) does against the rules of the house. */
export const cssFlaws = (source: string, { holdsTokens = false } = {}): CssFlaw[] => {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
  const all = [...rules, holdsTokens ? tokenSet : tokenRead];
  return css
    .split('\n')
    .flatMap((line, index) =>
      all.filter(rule => rule.isBrokenBy(line)).map(({ reason }) => ({ line: index + 1, text: line.trim(), reason })),
    );
};
