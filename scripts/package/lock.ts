interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Where a package that one names is: inside of that, or inside of whatever is around it. */
export const locate = ({ packages }: Lock, from: string, name: string): string => {
  for (let around = from; ; around = around.slice(0, Math.max(around.lastIndexOf('/node_modules/'), 0))) {
    const path = `${around}${around && '/'}node_modules/${name}`;
    if (packages[path]) return path;
    if (around === '') return path;
  }
};

/** Everything that comes with an installation, by its place. */
export const installedWith = (lock: Lock, from = '', seen = new Set<string>()): Set<string> => {
  const { dependencies = {}, optionalDependencies = {} } = lock.packages[from] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const path = locate(lock, from, name);
    if (seen.has(path)) continue;
    seen.add(path);
    installedWith(lock, path, seen);
  }
  return seen;
};
