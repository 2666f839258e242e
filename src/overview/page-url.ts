/** An address of the host's own for its own page; undefined for what a browser would run, and for what is none. */
export function pageUrl(href: string): string | undefined {
  if (!href || !URL.canParse(href, document.baseURI)) return undefined;
  return ['https:', 'http:'].includes(new URL(href, document.baseURI).protocol) ? href : undefined;
}
