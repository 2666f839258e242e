import { printOnly } from '../../src/browser/print-only.js';
import { onPaper, readable } from '../support/on-paper.js';

const page = document.createElement('main');
const leaving = new AbortController();

const sheet = (text = 'ABCDE-23456'): HTMLElement => {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
};
const traces = (): number => document.adoptedStyleSheets.length + document.querySelectorAll('.ek-print-only').length;

beforeEach(() => {
  page.innerHTML = '<h1>Security</h1><dialog>Asked</dialog>';
  document.body.append(page);
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
});
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  page.remove();
  vi.restoreAllMocks();
});

describe('printOnly', () => {
  it('prints the element, and nothing else of the page', async () => {
    page.querySelector('dialog')?.showModal();

    expect(printOnly(sheet(), leaving.signal)).toBe(true);

    expect(window.print).toHaveBeenCalledOnce();
    expect(await onPaper(readable)).toBe('ABCDE-23456');
  });

  it('shows the page as it was on the screen meanwhile', () => {
    const before = readable();

    printOnly(sheet(), leaving.signal);

    expect(readable()).toBe(before);
    expect(before).toContain('Security');
  });

  it('is not kept from it by a page that is no taller than the window, dark, or a grid', async () => {
    Object.assign(document.body.style, { display: 'grid', blockSize: '10px', overflow: 'hidden', background: 'black', color: 'white' });
    const element = sheet();
    printOnly(element, leaving.signal);

    const body = await onPaper(() => {
      const { display, overflow, backgroundColor, color } = getComputedStyle(document.body);
      return { display, overflow, backgroundColor, color };
    });

    expect(body).toEqual({ display: 'block', overflow: 'visible', backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(0, 0, 0)' });
    document.body.removeAttribute('style');
  });

  it('leaves no trace once it is printed', () => {
    const before = traces();
    printOnly(sheet(), leaving.signal);
    expect(traces()).toBe(before + 2);

    dispatchEvent(new Event('afterprint'));

    expect(traces()).toBe(before);
  });

  it('leaves no trace when the person leaves before that', () => {
    const before = traces();
    const away = new AbortController();
    printOnly(sheet(), away.signal);

    away.abort();
    dispatchEvent(new Event('afterprint'));

    expect(traces()).toBe(before);
  });

  it('does nothing for who has left already', () => {
    expect(printOnly(sheet(), AbortSignal.abort())).toBe(false);

    expect(window.print).not.toHaveBeenCalled();
  });

  it('says so where the browser does not print, and leaves no trace', () => {
    const before = traces();
    vi.mocked(window.print).mockImplementation(() => {
      throw new TypeError('Not here');
    });

    expect(printOnly(sheet(), leaving.signal)).toBe(false);
    expect(traces()).toBe(before);
  });
});
