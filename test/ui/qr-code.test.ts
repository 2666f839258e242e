import { waitUntil } from '@open-wc/testing';
import jsQR from 'jsqr';
import { html } from 'lit';
import { cdp, page, userEvent } from 'vitest/browser';
import { defineElements } from '../../src/ui/define-elements.js';
import { dialogStyles } from '../../src/ui/dialog.styles.js';
import { QrCode } from '../../src/ui/qr-code.js';
import { qrCodeStyles } from '../../src/ui/qr-code.styles.js';
import { atRest, expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-qr-code': QrCode });

const secret = 'KBSWY3DPEHPK3PXPKBSWY3DPEHPK3PXP';
const content = `otpauth://totp/Contoso:alex%40contoso.example?secret=${secret}&issuer=Contoso`;

const code = (given: string): unknown =>
  html`<enrollkit-qr-code
    .content=${given}
    .label=${'QR code for your authenticator app'}
    .enlargeText=${'Enlarge'}
    .closeText=${'Close'}
    .failedText=${'Use the key instead.'}
  ></enrollkit-qr-code>`;

const renderCode = async (given = content): Promise<Piece> => {
  const piece = await renderPiece(code(given), [dialogStyles, qrCodeStyles]);
  await waitUntil(() => piece.root.querySelector('svg, .ek-qr-failed'));
  return piece;
};

const drawingOf = (piece: Piece): SVGElement => piece.find('.ek-qr-plate > svg') as unknown as SVGElement;

/** What a phone would read off the screen. */
const scan = async (element: Element): Promise<string | undefined> => {
  const picture = new Image();
  picture.src = `data:image/png;base64,${await page.screenshot({ element, save: false })}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, picture.width, picture.height);
  return pixels && jsQR(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' })?.data;
};

const emulate = (features: Record<string, string>): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });

describe('<enrollkit-qr-code>', () => {
  afterEach(async () => {
    await emulate({});
    await page.viewport(414, 896);
  });

  for (const features of [
    { 'prefers-color-scheme': 'light' },
    { 'prefers-color-scheme': 'dark' },
    { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
  ]) {
    it(`is read off the screen with ${JSON.stringify(features)}`, async () => {
      await emulate(features);
      const piece = await renderCode();
      piece.find('.ek').style.setProperty('color-scheme', 'light dark');

      expect(await scan(drawingOf(piece))).toBe(content);
    });
  }

  it('stands on white of its own, wherever it is put', async () => {
    const piece = await renderCode();
    piece.find('.ek-qr-plate').style.setProperty('background', 'black');

    expect(await scan(drawingOf(piece))).toBe(content);
  });

  it('keeps the plate under it white when colours are forced', async () => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    const piece = await renderCode();

    expect(getComputedStyle(piece.find('.ek-qr-plate')).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('is wholly on the screen of a small phone, and large enough', async () => {
    await page.viewport(320, 568);
    const piece = await renderCode();
    const box = drawingOf(piece).getBoundingClientRect();

    expect(box.width).toBeGreaterThanOrEqual(208);
    expect(box.height).toBe(box.width);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.bottom).toBeLessThanOrEqual(568);
    expect(await scan(drawingOf(piece))).toBe(content);
  });

  it('keeps its least size in the narrowest column', async () => {
    const piece = await renderCode();
    piece.find('.ek').style.setProperty('inline-size', '240px');
    const box = drawingOf(piece).getBoundingClientRect();

    expect(box.width).toBeGreaterThanOrEqual(208);
    expect(box.right).toBeLessThanOrEqual(piece.find('.ek-panel').getBoundingClientRect().right);
  });

  it('shrinks rather than lose an edge in a column that is narrower still', async () => {
    const piece = await renderCode();
    piece.find('.ek').style.setProperty('inline-size', '200px');
    const plate = piece.find('.ek-qr-plate');

    expect(plate.scrollWidth).toBeLessThanOrEqual(plate.clientWidth);
    expect(await scan(drawingOf(piece))).toBe(content);
  });

  it('gives every module three CSS px where there is room', async () => {
    await page.viewport(800, 800);
    const piece = await renderCode('x'.repeat(300));
    const drawing = drawingOf(piece) as SVGSVGElement;

    expect(drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width).toBeGreaterThanOrEqual(3);
  });

  it('takes up its room before it is drawn', async () => {
    const piece = await renderPiece(code(content), [dialogStyles, qrCodeStyles]);
    const before = piece.find('.ek-qr-plate').getBoundingClientRect();
    const { height } = piece.find('enrollkit-qr-code').getBoundingClientRect();
    await waitUntil(() => piece.root.querySelector('svg'));

    expect(piece.find('.ek-qr-plate').getBoundingClientRect().width).toBe(before.width);
    expect(piece.find('.ek-qr-plate').getBoundingClientRect().height).toBe(before.height);
    expect(piece.find('enrollkit-qr-code').getBoundingClientRect().height).toBe(height);
  });

  it('says what it is for, and what it holds to nobody', async () => {
    const piece = await renderCode();

    expect(drawingOf(piece).getAttribute('role')).toBe('img');
    expect(drawingOf(piece).getAttribute('aria-label')).toBe('QR code for your authenticator app');
    expect(piece.root.innerHTML).not.toContain(secret);
    expect(piece.root.innerHTML).not.toContain('otpauth');
  });

  it('follows its content', async () => {
    const piece = await renderCode();
    const before = piece.find('path').getAttribute('d');

    await piece.show(code('https://contoso.example/activate'));
    await waitUntil(() => piece.root.querySelector('path') && piece.find('path').getAttribute('d') !== before);

    expect(await scan(drawingOf(piece))).toBe('https://contoso.example/activate');
  });

  it('shows nothing when there is nothing to show', async () => {
    const piece = await renderCode();

    await piece.show(code(''));
    await piece.find('enrollkit-qr-code').updateComplete;

    expect(piece.root.querySelector('svg')).toBe(null);
    expect(piece.find('[part=qr-enlarge]').matches(':disabled')).toBe(true);
  });

  it('cannot be read any more while its successor is to come, and keeps its room', async () => {
    const piece = await renderCode();
    const plate = piece.find('.ek-qr-plate');
    const { height } = piece.find('enrollkit-qr-code').getBoundingClientRect();

    await piece.show(code(''));
    await piece.find('enrollkit-qr-code').updateComplete;

    expect(await scan(plate)).toBeUndefined();
    expect(plate.querySelector('.ek-spinner')).not.toBeNull();
    expect(piece.find('enrollkit-qr-code').getBoundingClientRect().height).toBe(height);
  });

  it('says so when it cannot be drawn, and offers not to enlarge it', async () => {
    const piece = await renderCode('x'.repeat(5000));

    expect(piece.find('[part=qr-failed]').textContent).toBe('Use the key instead.');
    expect(piece.find('[part=qr-enlarge]').checkVisibility()).toBe(false);
  });

  it('is enlarged, read, and closed by its button or the Escape key, with the focus where it was', async () => {
    await page.viewport(800, 700);
    const piece = await renderCode();
    const dialog = piece.find('dialog');

    for (const close of [() => userEvent.click(piece.find('[part=qr-close]')), () => userEvent.keyboard('{Escape}')]) {
      await userEvent.click(piece.find('[part=qr-enlarge]'));
      expect(dialog.matches(':modal')).toBe(true);
      expect(piece.root.activeElement).toBe(piece.find('[part=qr-close]'));
      const large = piece.find('dialog svg');
      expect(large.getBoundingClientRect().width).toBeGreaterThanOrEqual(478);
      expect(await scan(large)).toBe(content);

      await close();
      await waitUntil(() => !dialog.open && !dialog.querySelector('svg'));
      expect(piece.root.activeElement).toBe(piece.find('[part=qr-enlarge]'));
    }
  });

  it('fits the screen of a small phone when it is enlarged', async () => {
    await page.viewport(320, 568);
    const piece = await renderCode();

    await userEvent.click(piece.find('[part=qr-enlarge]'));

    const dialog = piece.find('dialog');
    expect(dialog.scrollHeight).toBeLessThanOrEqual(dialog.clientHeight);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(piece.find('dialog svg').getBoundingClientRect().width).toBeGreaterThan(drawingOf(piece).getBoundingClientRect().width);
  });

  it('leaves nothing behind when it leaves the page, and shows the same when it comes back', async () => {
    const piece = await renderCode();
    const element = piece.find('enrollkit-qr-code');
    const home = element.parentElement;

    element.remove();
    await element.updateComplete;
    expect(element.querySelector('svg')).toBe(null);

    home?.append(element);
    await element.updateComplete;
    expect(await scan(drawingOf(piece))).toBe(content);
  });

  it('is left out by session recorders', async () => {
    const piece = await renderCode();

    for (const plate of piece.root.querySelectorAll('.ek-qr-plate')) {
      expect(
        plate.matches('.ek-private.rr-block.sentry-block.ph-no-capture[data-private][data-sentry-block][data-dd-privacy=hidden]'),
      ).toBe(true);
    }
  });

  it('is accessible, enlarged too', async () => {
    const piece = await renderCode();
    await expectAccessible(piece.find('.ek'));

    await userEvent.click(piece.find('[part=qr-enlarge]'));
    await atRest(piece);

    await expectAccessible(piece.find('dialog'));
  });
});
