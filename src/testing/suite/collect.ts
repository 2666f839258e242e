/** A promise of the contract, in words and as a check. */
export interface Sentence {
  /** What it is about, from the widest to the narrowest. */
  readonly about: readonly string[];
  readonly promise: string;
  /** Tries it: on a person of its own, in a world of its own. Rejects where it is not kept. */
  readonly check: () => Promise<Finding>;
}

/** What came of it, where it was not broken. */
export type Finding = { readonly type: 'kept' } | { readonly type: 'skipped'; readonly why: string };

/** Ends a sentence that cannot be tried here, and says why. */
export type Skip = (why: string) => never;

export interface Telling {
  readonly skip: Skip;
}

type Step = (telling: Telling) => Promise<unknown> | undefined;

interface Group {
  readonly about: readonly string[];
  readonly before: Step[];
  readonly after: Step[];
  readonly outer?: Group;
}

class Skipped {
  constructor(readonly why: string) {}
}

const skip: Skip = why => {
  // Not an error: nothing went wrong.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Skipped(why);
};

/** How long a sentence may take. Nothing in it waits on real time for long. */
const patience = 20_000;

let group: Group | undefined;
let collected: Sentence[] = [];

/**
 * Collects the sentences that are said in `fill`. They are data, so that they can be told to any test runner, or be tried without one.
 * Nothing is tried yet.
 */
export function collect(fill: () => void): readonly Sentence[] {
  collected = [];
  fill();
  return collected;
}

/** Says what the sentences in it are about. */
export function describe(about: string, fill: () => void): void {
  const outer = group;
  group = { about: [...(outer?.about ?? []), about], before: [], after: [], ...(outer && { outer }) };
  fill();
  group = outer;
}

/** Says one promise. */
export function it(promise: string, check: Step): void {
  const own = here();
  collected.push({ about: own.about, promise, check: () => tryIn(own, check) });
}

/** Done before each sentence of the group, those of the groups around it first. */
export function beforeEach(step: Step): void {
  here().before.push(step);
}

/** Done after each sentence of the group, whatever came of it. */
export function afterEach(step: Step): void {
  here().after.push(step);
}

function here(): Group {
  if (!group) throw new Error('A sentence is about something: say it inside `describe`.');
  return group;
}

async function tryIn(own: Group, check: Step): Promise<Finding> {
  try {
    await inTime(run(all(own, 'before')).then(() => check({ skip })));
    return { type: 'kept' };
  } catch (thrown) {
    if (thrown instanceof Skipped) return { type: 'skipped', why: thrown.why };
    throw thrown;
  } finally {
    await run(all(own, 'after').reverse());
  }
}

/** Not every runner ends a test that never settles. */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It did not come to an end.')), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function run(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step({ skip });
}

function all(own: Group, when: 'before' | 'after'): Step[] {
  return [...(own.outer ? all(own.outer, when) : []), ...own[when]];
}
