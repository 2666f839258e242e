/** Whether two values differ anywhere. A member that is `undefined` counts as one that is not there. */
export function differs(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return false;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return true;
  if (Array.isArray(a) && a.length !== (b as { readonly length?: unknown }).length) return true;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some(key => differs(a[key], b[key]));
}

/** Whether a value has at least what is wanted, lists in their whole length. */
export function matches(value: unknown, wanted: unknown): boolean {
  if (!isObject(wanted)) return Object.is(value, wanted);
  if (!isObject(value) || Array.isArray(wanted) !== Array.isArray(value)) return false;
  if (Array.isArray(wanted) && wanted.length !== (value as { readonly length?: unknown }).length) return false;
  return Object.keys(wanted).every(key => matches(value[key], wanted[key]));
}

/** A value as it stands in a message, cut where it is long. */
export function show(value: unknown): string {
  const text = value instanceof RegExp ? String(value) : (stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
