import { execFileSync } from 'node:child_process';

/** Lit's own way of rendering on a server, in a process of its own: it puts a DOM of its kind into the globals. */
const program = (tags: readonly string[]): string => `
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { unsafeStatic, html } from 'lit/static-html.js';
  import 'enrollkit/define';
  for (const tag of ${JSON.stringify(tags)}) {
    const name = unsafeStatic(tag);
    console.log(await collectResult(render(html\`<\${name} lang="nl" heading-level="3"></\${name}>\`)));
  }
`;

describe('a server that renders by @lit-labs/ssr (npm run build)', () => {
  it('writes each element, empty, and fails at none', () => {
    const tags = ['enrollkit-wizard', 'enrollkit-security-info', 'enrollkit-sign-in-prompt', 'enrollkit-overview'];
    const lines = execFileSync(process.execPath, ['--input-type=module', '-e', program(tags)], { encoding: 'utf8' })
      .trim()
      .split('\n');

    for (const [index, tag] of tags.entries()) {
      expect(lines[index]).toContain(`<${tag}`);
      expect(lines[index]).toMatch(/<template shadowroot="open" shadowrootmode="open"[^>]*>(?:<!--[^>]*-->)*<\/template>/);
    }
  });
});
