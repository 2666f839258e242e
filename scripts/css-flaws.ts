export interface CssFlaw {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

const direction = 'Left and right swap places in right-to-left languages: use the logical property or value.';

const rules: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(?:^|[;{\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|style|color))?\s*:/, reason: direction },
  { pattern: /border-(?:top|bottom)-(?:left|right)-radius\s*:/, reason: direction },
  { pattern: /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/, reason: direction },
  {
    // `margin: 1px 2px 3px 4px` with a right that differs from the left.
    pattern: /(?:margin|padding|inset|border-width)\s*:\s*((?:calc\([^;]*?\)|var\([^;]*?\)|[^\s;()]+))\s+(?!\1\s*;)(\S+)\s+(\S+)\s+(?!\2\s*;)[^\s;]+\s*;/,
    reason: direction,
  },
  { pattern: /!important/, reason: 'A host could not override it.' },
];

const tokensOutside = { pattern: /--enrollkit-/, reason: 'Public tokens are read in src/styles/tokens.ts alone: use the private ones.' };
const tokensSet = { pattern: /(?:^|[;{\s])--enrollkit-[\w-]+\s*:/, reason: 'A public token is the host\'s to set.' }; // prettier-ignore

/** What a style sheet (or a TypeScript module that holds one) does against the rules of the house. */
export const cssFlaws = (source: string, { holdsTokens }: { readonly holdsTokens: boolean }): CssFlaw[] => {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
  const all = [...rules, holdsTokens ? tokensSet : tokensOutside];
  return css.split('\n').flatMap((text, index) =>
    all.filter(({ pattern }) => pattern.test(text)).map(({ reason }) => ({ line: index + 1, text: text.trim(), reason })),
  );
};
