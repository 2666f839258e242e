/** An element of the page that is always there. */
export function find<Made extends HTMLElement>(made: new () => Made, selector: string, within: ParentNode = document): Made {
  const found = within.querySelector(selector);
  if (!(found instanceof made)) throw new Error(`There is no ${selector}.`);
  return found;
}
