/** An address of the host's own for its own page; undefined for what a browser would run, and for what is none. */
export function pageUrl(href: string): string | undefined {
  // A server knows no address of the page, and needs none to tell what is one.
  const base = typeof document === 'undefined' ? 'https://page.invalid' : document.baseURI;
  if (!href || !URL.canParse(href, base)) return undefined;
  return ['https:', 'http:'].includes(new URL(href, base).protocol) ? href : undefined;
}
