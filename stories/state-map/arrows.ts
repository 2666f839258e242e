import { svg, type SVGTemplateResult } from 'lit';

/** An arrow of a chart, in the chart's own pixels. */
export interface Arrow {
  readonly path: string;
  readonly isTaken: boolean;
}

/** The ways out of a state: from the line that names each to the state that it leads to. */
export function arrowsFrom(chart: HTMLElement, state: Element): readonly Arrow[] {
  const origin = chart.getBoundingClientRect();
  return [...state.querySelectorAll<HTMLElement>(':scope > .exits > .exit[data-target]')].flatMap(exit => {
    const target = chart.querySelector(`[data-path="${CSS.escape(exit.dataset['target'] ?? '')}"]`);
    if (!target || target === state) return [];
    const path = curve(exit.getBoundingClientRect(), target.getBoundingClientRect(), origin);
    return [{ path, isTaken: exit.dataset['taken'] !== undefined }];
  });
}

/** From side to side where they lie beside each other, and around the outer side where one lies above the other. */
function curve(from: DOMRect, to: DOMRect, origin: DOMRect): string {
  const onward = to.left >= from.right - 8;
  const backward = to.right <= from.left + 8;
  const startX = (backward ? from.left - 4 : from.right + 4) - origin.left;
  const endX = (onward ? to.left - 3 : to.right + 3) - origin.left;
  const startY = from.top + from.height / 2 - origin.top;
  const endY = Math.min(to.top + 18, to.bottom - 6) - origin.top;
  const bend = onward || backward ? Math.max(Math.abs(endX - startX) / 2, 16) : 18 + Math.min(Math.abs(endY - startY) / 12, 14);
  const firstX = backward ? startX - bend : startX + bend;
  const lastX = onward ? endX - bend : endX + bend;
  return `M${r(startX)} ${r(startY)}C${r(firstX)} ${r(startY)} ${r(lastX)} ${r(endY)} ${r(endX)} ${r(endY)}`;
}

const r = (value: number): string => value.toFixed(1);

export const arrowView = ({ path, isTaken }: Arrow): SVGTemplateResult =>
  svg`<path class=${isTaken ? 'arrow taken' : 'arrow'} d=${path} marker-end="url(#head)" />`;
