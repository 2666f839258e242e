/** Takes the person along: to the field that is wrong, to what was refused as a whole, or else to the heading of what is new. */
export function moveFocus(place: ParentNode): void {
  const wrong = place.querySelector<HTMLElement>('[aria-invalid="true"]');
  const target = wrong ?? place.querySelector<HTMLElement>('[data-refused]') ?? place.querySelector<HTMLElement>('[tabindex="-1"]');
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}
