import { readFileSync, readdirSync } from 'node:fs';
import { ReleaseProject } from '../support/release-project.js';

describe('the release script', () => {
  let project: ReleaseProject;
  beforeEach(async () => {
    project = await ReleaseProject.open();
  });
  afterEach(() => project.close());

  it('tests first, then publishes what it packed, with provenance and for everyone, and tags it', async () => {
    const { succeeded, said } = await project.release();

    expect(succeeded, said).toBe(true);
    expect(project.asked).toEqual([['test'], ['publish', './release/released-1.2.3.tgz', '--provenance', '--access=public']]);
    const [publication, ...more] = project.published;
    expect(more).toEqual([]);
    expect(publication).toMatchObject({ name: 'released', access: 'public', versions: { '1.2.3': { name: 'released' } } });
    expect(Object.values(publication?._attachments ?? {}).map(({ data }) => data)).toEqual([
      project.read('release/released-1.2.3.tgz').toString('base64'),
    ]);
    expect(readdirSync(`${project.folder}/release`).sort()).toEqual(['embedding.md', 'released-1.2.3.tgz', 'sbom.cdx.json', 'sri.json']);
    expect(project.git('describe', '--tags', '--exact-match')).toBe('v1.2.3');
  });

  it('does all but that in a rehearsal, from wherever it is', async () => {
    project.git('switch', '--quiet', '--create', 'elsewhere');
    project.write('notes.md', 'Not committed yet.');

    const { succeeded, said } = await project.release({ SIGSTORE_ID_TOKEN: '' }, '--dry-run');

    expect(succeeded, said).toBe(true);
    expect(project.asked).toEqual([['test']]);
    expect(project.published).toEqual([]);
    expect(readdirSync(`${project.folder}/release`)).toContain('released-1.2.3.tgz');
    expect(project.git('tag')).toBe('');
  });

  describe('publishes nothing', () => {
    const refusesAtOnce = async (why: RegExp, environment?: Readonly<Record<string, string>>): Promise<void> => {
      const { succeeded, said } = await project.release(environment);

      expect(succeeded).toBe(false);
      expect(said).toMatch(why);
      expect(project.asked).toEqual([]);
      expect(project.published).toEqual([]);
      expect(project.git('tag')).toBe('');
    };

    it('of what is not committed', async () => {
      project.write('notes.md', 'Not committed yet.');

      await refusesAtOnce(/not committed/);
    });

    it('of another branch', async () => {
      project.git('switch', '--quiet', '--create', 'elsewhere');

      await refusesAtOnce(/Only what is on main/);
    });

    it('of changes that have no version yet', async () => {
      project.write('.changeset/a-change.md', '');
      project.commit();

      await refusesAtOnce(/without a version: a-change\.md/);
    });

    it('where nobody signs its provenance', () => refusesAtOnce(/may write an id-token/, { SIGSTORE_ID_TOKEN: '' }));

    it('that does not say where its source is', async () => {
      const { repository: _, ...about } = JSON.parse(project.read('package.json').toString()) as Record<string, unknown>;
      project.write('package.json', JSON.stringify(about));
      project.commit();

      await refusesAtOnce(/`repository`/);
    });

    it.each([
      ['of which a test fails', { FAILS: 'yes' }, /Not everything holds/],
      ['that is another after its tests', { LEAVES: 'left.txt' }, /not committed/],
    ] as const)('%s', async (_, environment, why) => {
      const { succeeded, said } = await project.release(environment);

      expect(succeeded).toBe(false);
      expect(said).toMatch(why);
      expect(project.asked).toEqual([['test']]);
      expect(project.published).toEqual([]);
      expect(project.git('tag')).toBe('');
    });
  });
});

describe('a workflow', () => {
  const folder = '.github/workflows';
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const workflows = readdirSync(folder).map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

  it.each(workflows)('runs scripts that are there, and nothing that can change under it: $name', ({ text }) => {
    const commands = [...text.matchAll(/^ *- run: npm (?:run )?([\w:-]+)/gm)]
      .map(([, command = '']) => command)
      .filter(command => command !== 'ci');

    expect(commands).not.toEqual([]);
    expect(commands.filter(command => !(command in scripts))).toEqual([]);
    expect([...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^actions\/checkout@/), expect.stringMatching(/^actions\/setup-node@/)]),
    );
    expect([...text.matchAll(/uses: (.*)/g)].filter(([, action = '']) => !/@[\da-f]{40} # v/.test(action))).toEqual([]);
  });

  it('may write an id-token where it releases, and only there', () => {
    const trusted = workflows.filter(({ text }) => text.includes('id-token: write'));

    expect(trusted.map(({ name }) => name)).toEqual(['release.yml']);
    expect(trusted[0]?.text).toMatch(/npm ci\n *- run: npm run release\n/);
    expect(workflows.some(({ text }) => /NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./.test(text))).toBe(false);
  });
});
