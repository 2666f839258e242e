import { startBetterAuthHost } from './start-better-auth-host.js';

const { url, close } = await startBetterAuthHost({
  port: Number(process.env['PORT'] ?? 4400),
  deliver: (to, code) => process.stdout.write(`  Code for ${to}: ${code}\n`),
});

process.stdout.write(`
  Host page      ${url}/
  Codes          come here, instead of by text message or email
  Database       in memory: all is forgotten when this ends

`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().finally(() => process.exit()));
