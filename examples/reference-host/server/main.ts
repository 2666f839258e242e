import { fileURLToPath } from 'node:url';
import { sampleUsers, samplePassword } from './accounts/sample-users.js';
import { openDatabase } from './database/open-database.js';
import { carriersFromEnv } from './messages/carriers-from-env.js';
import { startReferenceHost } from './start-reference-host.js';

const { env } = process;
const dataFolder = env['DATA_FOLDER'] ?? fileURLToPath(new URL('../../../.data/reference-host', import.meta.url));

const carriers = await carriersFromEnv(env);
const database = await openDatabase({ url: env['DATABASE_URL'], folder: dataFolder });
const { url, close } = await startReferenceHost({
  ...carriers,
  database,
  port: Number(env['PORT'] ?? 4300),
  hostname: env['HOST'] ?? 'localhost',
  origin: env['PUBLIC_URL'],
});

const kept = [...(carriers.mail ? [] : ['email']), ...(carriers.phone ? [] : ['texts', 'calls'])];

process.stdout.write(`
  Host page      ${url}/
  Phone          ${url}/phone
${kept.length > 0 ? `  Outbox         ${url}/outbox (${kept.join(', ')}: open to whoever reaches this server)\n` : ''}\
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
