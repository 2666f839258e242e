import { createHttpAdapter } from 'enrollkit/adapters/http';

/** What every page asks of the server. */
export const adapter = createHttpAdapter({ baseUrl: '/api/enrollkit' });
