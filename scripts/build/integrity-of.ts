import { createHash } from 'node:crypto';

/** What a page writes in `integrity`, so that its browser runs this file and no other. */
export const integrityOf = (code: string | Buffer): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;
