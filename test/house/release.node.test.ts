import { readFileSync } from 'node:fs';
import { embedding } from '../../scripts/release/embedding.js';
import { sbom } from '../../scripts/release/sbom.js';
import type { Lock } from '../../scripts/package/lock.js';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

interface Bom {
  readonly components: readonly { readonly name: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe('the bill of materials of a release', () => {
  const bom = JSON.parse(sbom('enrollkit', '1.2.3', 'MIT', lock)) as Bom;

  it('names all that is installed with the package, and nothing of the workshop', () => {
    const names = bom.components.map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining(['lit', 'lit-html', 'xstate', '@simplewebauthn/browser']));
    expect(names.filter(name => ['vite', 'vue', 'react', 'typescript'].includes(name))).toEqual([]);
  });

  it('says what needs what, and names nothing that is not in it', () => {
    const refs = ['pkg:npm/enrollkit@1.2.3', ...bom.components.map(component => component['bom-ref'])];

    expect(bom.dependencies.map(({ ref }) => ref)).toEqual(refs);
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter(ref => !refs.includes(ref))).toEqual([]);
    expect(bom.dependencies[0]?.dependsOn).toHaveLength(3);
  });
});

describe('how a release says it is embedded', () => {
  it('names the version and the hash of each file', () => {
    const text = embedding({ version: '1.2.3', integrity: { 'enrollkit.js': 'sha384-one', 'locales/nl.js': 'sha384-two' } });

    expect(text).toContain('src="https://cdn.jsdelivr.net/npm/enrollkit@1.2.3/dist/cdn/enrollkit.js"');
    expect(text).toContain('integrity="sha384-one"');
    expect(text).toContain('"https://cdn.jsdelivr.net/npm/enrollkit@1.2.3/dist/cdn/locales/nl.js": "sha384-two"');
  });
});
