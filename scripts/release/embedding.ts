/** What `sri.json` says. */
export interface Integrity {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** How a page without a bundler embeds this very version, for the notes of a release. */
export const embedding = ({ version, integrity }: Integrity): string => {
  const base = `https://cdn.jsdelivr.net/npm/enrollkit@${version}/dist/cdn`;
  const map = Object.fromEntries(Object.entries(integrity).map(([name, hash]) => [`${base}/${name}`, hash]));
  return `# enrollkit ${version}, without a bundler

\`\`\`html
<script
  type="module"
  src="${base}/enrollkit.js"
  integrity="${integrity['enrollkit.js'] ?? ''}"
  crossorigin="anonymous"
></script>
\`\`\`

What it loads later, and what your own module imports, is checked where the page says so before any other script:

\`\`\`html
<script type="importmap">
${JSON.stringify({ integrity: map }, null, 2)}
</script>
\`\`\`
`;
};
