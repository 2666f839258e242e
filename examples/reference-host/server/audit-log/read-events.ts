import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { auditEvents, methods } from '../database/schema.js';

const onePage = 50;

/** What a page is told of something that happened. */
export interface LoggedEvent {
  readonly id: number;
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  readonly address: string | null;
  readonly browser: string | null;
  /** In what way somebody proved who they are, or tried to. */
  readonly way?: string;
  /** What kind of method it was about, and how the person calls it, if it is still there. */
  readonly kind?: string;
  readonly name?: string;
}

export interface EventPage {
  readonly events: readonly LoggedEvent[];
  /** For the next page, if there is one. */
  readonly next?: number;
}

/** What happened to an account, newest first. Of what was written down with it only what people can read is told. */
export async function readEvents(queries: Queries, userId: string, before: number | undefined): Promise<EventPage> {
  const ofUser = and(eq(auditEvents.userId, userId), before === undefined ? undefined : lt(auditEvents.id, before));
  const rows = await queries
    .select()
    .from(auditEvents)
    .where(ofUser)
    .orderBy(desc(auditEvents.id))
    .limit(onePage + 1);
  const shown = rows.slice(0, onePage);
  const ids = shown.flatMap(({ data }) => textIn(data, 'methodId') ?? []);
  const present = ids.length > 0 ? await queries.select().from(methods).where(inArray(methods.id, ids)) : [];

  const events = shown.map(({ id, type, at, address, browser, data }): LoggedEvent => {
    const method = present.find(candidate => candidate.id === data['methodId'] && candidate.userId === userId);
    const way = textIn(data, 'way');
    const kind = textIn(data, 'kind') ?? method?.kind;
    return {
      id,
      type,
      at: at.toISOString(),
      address,
      browser,
      ...(way !== undefined && { way }),
      ...(kind !== undefined && { kind }),
      ...(method?.name && { name: method.name }),
    };
  });
  const last = shown.at(-1);
  return { events, ...(rows.length > onePage && last && { next: last.id }) };
}

function textIn(data: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' ? value : undefined;
}
