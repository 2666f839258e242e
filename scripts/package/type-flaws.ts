import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';

/** How those resolve whom an ES module cannot serve anyway: `require`, and a Node that knows no `exports`. */
const foreign: readonly unknown[] = ['node10', 'node16-cjs'];

const describe = (problem: Problem): string => {
  const { kind, ...where } = problem;
  return `Types: ${kind} ${JSON.stringify(where)}`;
};

/** Where TypeScript would find other types than those of the code, or none. */
export const typeFlaws = async (tarball: string): Promise<string[]> => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { excludeEntrypoints: [/^\.\/cdn\//, /\.json$/] });
  if (!result.types) return ['Types: the package has none.'];
  return result.problems.filter(problem => !('resolutionKind' in problem && foreign.includes(problem.resolutionKind))).map(describe);
};
