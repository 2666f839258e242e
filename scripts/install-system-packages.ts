import { spawnSync } from 'node:child_process';
import { run } from './run.js';

/** What the same thing is called in each package manager. */
export interface SystemPackages {
  readonly apt?: readonly string[];
  readonly dnf?: readonly string[];
  readonly pacman?: readonly string[];
  readonly brew?: readonly string[];
  readonly brewCask?: readonly string[];
}

type Command = readonly string[];

const exists = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** How to act as root without being asked for a password; nothing where that is not possible. */
const asRoot = (): Command | undefined => {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
};

const commandsFor = ({ apt, dnf, pacman, brew, brewCask }: SystemPackages): readonly Command[] => {
  if (process.platform === 'darwin') {
    if (!exists('brew')) return [];
    return [...(brew ? [['brew', 'install', ...brew]] : []), ...(brewCask ? [['brew', 'install', '--cask', ...brewCask]] : [])];
  }
  const root = process.platform === 'linux' ? asRoot() : undefined;
  if (root === undefined) return [];
  if (apt && exists('apt-get')) {
    return [
      [...root, 'apt-get', 'update', '-qq'],
      [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...apt],
    ];
  }
  if (dnf && exists('dnf')) return [[...root, 'dnf', 'install', '-y', ...dnf]];
  if (pacman && exists('pacman')) return [[...root, 'pacman', '-Sy', '--noconfirm', '--needed', ...pacman]];
  return [];
};

/** Installs through the system's package manager, where there is one that needs no password. Prints each command before it runs. */
export const installSystemPackages = (packages: SystemPackages): boolean => {
  const commands = commandsFor(packages);
  if (commands.length === 0) console.log("The system's package manager is of no help here, or would ask for a password.");
  const done = commands.map(command => {
    console.log(`Installing from the system's packages: ${command.join(' ')}`);
    return run(command[0] ?? '', command.slice(1));
  });
  // A list that could not be brought up to date need not matter: what counts is the installation, which comes last.
  return done.at(-1) ?? false;
};
