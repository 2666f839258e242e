import { saveTextFile } from '../../src/browser/save-text-file.js';

interface Pressed {
  readonly name: string;
  readonly address: string;
  readonly wasOnPage: boolean;
}

/** Lets no file be saved, and keeps what would have been. */
function catchFiles(): Pressed[] {
  const pressed: Pressed[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push({ name: this.download, address: this.href, wasOnPage: this.isConnected });
  });
  return pressed;
}

describe('saveTextFile', () => {
  afterEach(() => vi.restoreAllMocks());

  it('has the browser save the text under the name, as UTF-8', async () => {
    const pressed = catchFiles();
    const made = vi.spyOn(URL, 'createObjectURL');

    expect(saveTextFile('codes.txt', 'Codes for Café\nABCDE-23456\n')).toBe(true);

    expect(pressed).toMatchObject([{ name: 'codes.txt', wasOnPage: false }]);
    expect(pressed[0]?.address).toMatch(/^blob:/);
    const file = made.mock.calls[0]?.[0] as Blob;
    expect(file.type).toBe('text/plain;charset=utf-8');
    expect(await file.text()).toBe('Codes for Café\nABCDE-23456\n');
  });

  it('leaves nothing behind that a script of the page could read', async () => {
    const pressed = catchFiles();
    const before = document.documentElement.outerHTML;

    saveTextFile('codes.txt', 'ABCDE-23456');

    expect(document.documentElement.outerHTML).toBe(before);
    await expect(fetch(pressed[0]?.address ?? '')).rejects.toThrow();
  });

  it('says so where the browser cannot', () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new TypeError('Not here');
    });

    expect(saveTextFile('codes.txt', 'ABCDE-23456')).toBe(false);
  });
});
