import { installedWith, type Lock } from './lock.js';

/** Licences that ask for no more than to be named. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** What a host would install with us under a licence that it has to think about. */
export const licenceFlaws = (lock: Lock): string[] =>
  [...installedWith(lock)].flatMap(path => {
    const { license = 'unknown' } = lock.packages[path] ?? {};
    return permissive.includes(license) ? [] : [`${path.replace(/^.*node_modules\//, '')} has the licence ${license}.`];
  });
