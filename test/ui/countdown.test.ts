import { html } from 'lit';
import { vi } from 'vitest';
import { Countdown } from '../../src/ui/countdown.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { renderPiece, type Piece } from './render-piece.js';

defineElements({ 'enrollkit-countdown': Countdown });

const seconds = (left: number): string => `${Math.ceil(left / 1000)} s`;
const minutes = (left: number): string => `${Math.ceil(left / 60_000)} min`;

interface Watched extends Piece {
  readonly announced: string[];
  readonly ends: number[];
  pass(time: number): Promise<void>;
  text(): string;
}

const countdown = (deadline: number, format: (left: number) => string, announced: string[], ends: number[]): unknown =>
  html`<enrollkit-countdown
    .deadline=${deadline}
    .format=${format}
    .announce=${(left: number) => void announced.push(seconds(left))}
    .ended=${() => void ends.push(performance.now())}
  ></enrollkit-countdown>`;

const renderCountdown = async (lasts: number, format = seconds): Promise<Watched> => {
  const announced: string[] = [];
  const ends: number[] = [];
  const piece = await renderPiece(countdown(performance.now() + lasts, format, announced, ends));
  const element = piece.find('enrollkit-countdown');
  return {
    ...piece,
    announced,
    ends,
    async pass(time) {
      for (let gone = 0; gone < time; gone += 1000) {
        vi.advanceTimersByTime(Math.min(1000, time - gone));
        await element.updateComplete;
      }
    },
    text: () => element.textContent.trim(),
  };
};

describe('<enrollkit-countdown>', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('shows the time left, second by second', async () => {
    const piece = await renderCountdown(90_000);
    expect(piece.text()).toBe('90 s');

    await piece.pass(1000);
    expect(piece.text()).toBe('89 s');

    await piece.pass(88_000);
    expect(piece.text()).toBe('1 s');

    await piece.pass(1000);
    expect(piece.text()).toBe('0 s');
  });

  it('changes its text only when it reads otherwise', async () => {
    const piece = await renderCountdown(300_000, minutes);
    let changes = 0;
    new MutationObserver(records => (changes += records.length)).observe(piece.find('[part=countdown]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });

    await piece.pass(180_000);

    expect(piece.text()).toBe('2 min');
    expect(changes).toBe(3);
  });

  it('announces the start, the half, the last thirty seconds and the end', async () => {
    const piece = await renderCountdown(300_000);

    await piece.pass(310_000);

    expect(piece.announced).toEqual(['300 s', '150 s', '30 s', '0 s']);
  });

  it('announces four times at most, however short it is', async () => {
    for (const lasts of [60_000, 45_000, 30_000, 10_000, 1]) {
      const piece = await renderCountdown(lasts);
      await piece.pass(lasts + 2000);

      expect(piece.announced.length, `${lasts} ms`).toBeLessThanOrEqual(4);
      expect(piece.announced.at(-1)).toBe('0 s');
      expect(new Set(piece.announced).size).toBe(piece.announced.length);
    }
  });

  it('is right at once after the page has slept, and says only where it is now', async () => {
    const piece = await renderCountdown(300_000);
    const asleep = performance.now() + 3_600_000;
    vi.spyOn(performance, 'now').mockReturnValue(asleep);

    document.dispatchEvent(new Event('visibilitychange'));
    await piece.find('enrollkit-countdown').updateComplete;

    expect(piece.text()).toBe('0 s');
    expect(piece.announced).toEqual(['300 s', '0 s']);
    expect(piece.ends).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('does not say later what it missed while the page slept', async () => {
    const piece = await renderCountdown(300_000);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 280_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await piece.find('enrollkit-countdown').updateComplete;

    document.dispatchEvent(new Event('visibilitychange'));
    await piece.find('enrollkit-countdown').updateComplete;

    expect(piece.announced).toEqual(['300 s', '20 s']);
    vi.restoreAllMocks();
  });

  it('tells once that it has ended', async () => {
    const piece = await renderCountdown(5000);

    await piece.pass(60_000);

    expect(piece.ends).toHaveLength(1);
  });

  it('starts over with another deadline', async () => {
    const piece = await renderCountdown(5000);
    await piece.pass(6000);

    await piece.show(countdown(performance.now() + 60_000, seconds, piece.announced, piece.ends));
    await piece.pass(60_000);

    expect(piece.announced).toEqual(['5 s', '2 s', '0 s', '60 s', '30 s', '0 s']);
    expect(piece.ends).toHaveLength(2);
  });

  it('keeps no timer when it is over, or gone', async () => {
    const piece = await renderCountdown(2000);
    expect(vi.getTimerCount()).toBe(1);
    await piece.pass(3000);
    expect(vi.getTimerCount()).toBe(0);

    const gone = await renderCountdown(60_000);
    await gone.show(html``);
    document.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();

    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on when it is moved', async () => {
    const piece = await renderCountdown(60_000);
    const element = piece.find('enrollkit-countdown');

    piece.find('.ek-panel').prepend(element);
    await element.updateComplete;
    await piece.pass(10_000);

    expect(piece.text()).toBe('50 s');
    expect(piece.announced).toEqual(['60 s']);
  });

  it('is no live region', async () => {
    const timer = (await renderCountdown(60_000)).find('[part=countdown]');

    expect(timer.getAttribute('role')).toBe('timer');
    expect(timer.getAttribute('aria-live')).toBe('off');
  });
});
