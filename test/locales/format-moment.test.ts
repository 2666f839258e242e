import { formatDay, formatMoment } from '../../src/locales/format-moment.js';

const moment = '2026-12-03T16:30:00Z';

describe('a day', () => {
  it('is not broken, alone or with the time of it', () => {
    expect(formatDay('en', moment)).toBe('Dec\u00a03,\u00a02026');
    expect(formatMoment('en', moment)).toMatch(/^Dec\u00a03,\u00a02026, \d/);
    expect(formatMoment('nl', moment)).toMatch(/^3\u00a0dec\u00a02026/);
  });
});
