import { vi } from 'vitest';
import { copyText } from '../../src/browser/copy-text.js';

describe('copyText', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('hands the text to the clipboard', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

    expect(await copyText('JBSWY3DP')).toBe(true);
    expect(write.mock.calls).toEqual([['JBSWY3DP']]);
  });

  it('says so when the browser does not allow it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));

    expect(await copyText('JBSWY3DP')).toBe(false);
  });

  it('says so when the browser has no clipboard', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);

    expect(await copyText('JBSWY3DP')).toBe(false);
  });
});
