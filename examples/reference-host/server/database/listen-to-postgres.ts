import pg from 'pg';

const pauseBeforeReconnect = 1000;

/** Hears notifications on a connection of its own, and connects again when that breaks. */
export async function listenToPostgres(
  url: string,
  channel: string,
  hear: (message: string | undefined) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on('notification', ({ payload }) => {
      hear(payload);
    });
    fresh.on('error', () => undefined);
    fresh.on('end', reconnect);
    await fresh.connect();
    await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    client = fresh;
  };

  const reconnect = (): void => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      connect().then(() => {
        hear(undefined);
      }, reconnect);
    }, pauseBeforeReconnect);
  };

  await connect().catch((error: unknown) => {
    isStopped = true;
    throw error;
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end();
  };
}
