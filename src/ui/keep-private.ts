const classes =
  'ek-private rr-block rr-mask sentry-block sentry-mask ph-no-capture fs-exclude fs-mask mp-block mp-mask amp-block amp-mask nr-block nr-mask lr-hide';
const attributes = [
  'data-private',
  'data-sentry-block',
  'data-sentry-mask',
  'data-hj-suppress',
  'data-clarity-mask',
  'data-heap-redact-text',
  'data-matomo-mask',
  'data-recording-disable',
];

/**
 * Marks an element that shows or takes a secret, so that the usual session recorders leave it out. A recorder that is not among them
 * can be told to leave out `.ek-private`.
 */
export const keepPrivate = (element: Element | null): void => {
  element?.classList.add(...classes.split(' '));
  for (const name of attributes) element?.setAttribute(name, 'true');
  element?.setAttribute('data-dd-privacy', 'hidden');
};
