/** A sheet that applies everywhere on the page, in shadow roots too, as what a person's browser or bookmarklet adds would. */
const sheet = new CSSStyleSheet();

/** Those that Lit has made, which are the library's. */
const known = new Set<WeakRef<CSSStyleSheet>>();
let isForced = false;

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  // Lit first adopts what belongs there, and forgets what was there before.
  queueMicrotask(() => root.adoptedStyleSheets.push(sheet));
  return root;
};
document.adoptedStyleSheets.push(sheet);

const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) {
  replaceSync.call(this, text);
  if (this === sheet) return;
  known.add(new WeakRef(this));
  forceIn(this.cssRules);
};

/** Has rules apply to everything on the page, in the place of those given before. */
export function applyEverywhere(rules: string): void {
  sheet.replaceSync(rules);
}

/**
 * Has the library's rules for forced colours apply, or not. A page cannot have the browser force its colours; but those rules say what
 * the library does about it, and give every token a colour of the system's.
 */
export function forceColours(force: boolean): void {
  isForced = force;
  for (const each of known) {
    const rules = each.deref()?.cssRules;
    if (rules) forceIn(rules);
    else known.delete(each);
  }
}

const forced = '(forced-colors: active)';

function forceIn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(forced)) rule.media.mediaText = isForced ? `all, ${forced}` : forced;
    if (rule instanceof CSSGroupingRule) forceIn(rule.cssRules);
  }
}
