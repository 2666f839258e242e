import { findPostgres } from './find-postgres.js';
import { installSystemPackages } from './install-system-packages.js';

const packages = { apt: ['postgresql'], dnf: ['postgresql-server'], pacman: ['postgresql'], brew: ['postgresql@16'] };

/** Makes sure that PostgreSQL's programs are there for the test that starts a server of its own, and says what it does for that. */
export const ensurePostgres = (): boolean => {
  if (findPostgres() === undefined) {
    console.log('There is no PostgreSQL server on this machine.');
    installSystemPackages(packages);
  }
  const folder = findPostgres();
  if (folder === undefined)
    console.error('No PostgreSQL could be provided. Install its server, or set POSTGRES_BIN to the folder of initdb.');
  else console.log(`The test of several instances on one database uses the PostgreSQL of ${folder}.`);
  return folder !== undefined;
};
