import { installedWith, locate, type Lock } from '../package/lock.js';

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** `sha512-…`, as npm writes it. */
const hashOf = (integrity: string): object => {
  const [algorithm = '', content = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
};

/**
 * What is installed with the package, as CycloneDX 1.6. Made of the lock file, because `npm sbom --omit=dev` leaves out what one of our
 * tools needs as well: Lit. It is the same whenever it is made.
 */
export const sbom = (name: string, version: string, license: string, lock: Lock): string => {
  const refOf = (path: string): string => (path === '' ? purl(name, version) : purl(nameOf(path), lock.packages[path]?.version ?? ''));
  const paths = [...installedWith(lock)].sort();
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': refOf(''), name, version, purl: refOf(''), licenses: [{ license: { id: license } }] },
    },
    components: paths.map(path => {
      const { version: itsVersion = '', license: itsLicense = '', integrity } = lock.packages[path] ?? {};
      return {
        type: 'library',
        'bom-ref': refOf(path),
        name: nameOf(path),
        version: itsVersion,
        scope: 'required',
        purl: refOf(path),
        licenses: [{ license: { id: itsLicense } }],
        ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
      };
    }),
    dependencies: ['', ...paths].map(path => ({
      ref: refOf(path),
      dependsOn: Object.keys(lock.packages[path]?.dependencies ?? {}).map(needed => refOf(locate(lock, path, needed))),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
};
