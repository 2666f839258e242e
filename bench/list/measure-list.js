/* global document, MutationObserver, performance, requestAnimationFrame, setTimeout */

/**
 * Runs in the page that is measured: shows a list of so many methods, then the same with one renamed.
 *
 * @param {number} count
 * @returns {Promise<import('../list.js').Times>}
 */
globalThis.measureList = async count => {
  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const methods = Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    kind: 'app-password',
    name: `Mail ${index}`,
    usableFor: [],
    addedAt: '2026-03-02T10:00:00Z',
  }));
  let answer = () => undefined;
  const element = Object.assign(document.createElement('enrollkit-security-info'), {
    adapter: {
      loadSecurityInfo: () => new Promise(done => (answer = done)),
      removeMethod: () => Promise.reject(new Error()),
      renameMethod: () => Promise.reject(new Error()),
    },
  });
  document.body.append(element);
  // The texts are there once, whichever list comes first.
  while (!element.shadowRoot?.querySelector('[aria-busy]')) await painted();

  const until = async isThere => {
    const start = performance.now();
    while (!isThere()) await new Promise(done => requestAnimationFrame(done));
    // The frame that is being made is painted before this.
    await new Promise(done => setTimeout(done));
    return performance.now() - start;
  };
  const info = { account: 'alex@example.com', offers: [], methods };
  answer(info);
  const begun = await until(() => element.shadowRoot.querySelector('.ek-method') !== null);
  const shown = begun + (await until(() => element.shadowRoot.querySelectorAll('.ek-method').length === count));

  const rows = [...element.shadowRoot.querySelectorAll('enrollkit-method-row')];
  const drawn = new Set();
  const observer = new MutationObserver(changes => {
    for (const { target } of changes) drawn.add(rows.find(row => row.contains(target)));
  });
  for (const row of rows) observer.observe(row, { subtree: true, childList: true, characterData: true, attributes: true });
  element.refresh();
  await new Promise(done => setTimeout(done, 50));
  answer({ ...info, methods: methods.map((method, index) => (index === 1 ? { ...method, name: 'Renamed' } : method)) });
  const updated = await until(() => element.shadowRoot.textContent.includes('Renamed'));
  observer.disconnect();
  element.remove();
  return { begun, shown, updated, drawn: drawn.size };
};
