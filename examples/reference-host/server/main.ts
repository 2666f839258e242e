import { fileURLToPath } from 'node:url';
import { sampleUsers, samplePassword } from './accounts/sample-users.js';
import { openDatabase } from './database/open-database.js';
import { startReferenceHost } from './start-reference-host.js';

const { env } = process;
const dataFolder = env['DATA_FOLDER'] ?? fileURLToPath(new URL('../../../.data/reference-host', import.meta.url));

const database = await openDatabase({ url: env['DATABASE_URL'], folder: dataFolder });
const { url, close } = await startReferenceHost({
  database,
  port: Number(env['PORT'] ?? 4300),
  hostname: env['HOST'] ?? 'localhost',
  origin: env['PUBLIC_URL'],
});

process.stdout.write(`
  Host page      ${url}/
  Phone          ${url}/phone
  Sign in as     ${sampleUsers.map(user => user.email).join(', ')}
  Password       ${samplePassword}
  Database       ${env['DATABASE_URL'] ? 'Postgres (DATABASE_URL)' : dataFolder}

`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close()
      .then(() => database.close())
      .finally(() => process.exit());
  });
}
