import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { factsFrom, type Told } from './facts.js';

/** Writes what the tests have seen where `ENROLLKIT_FACTS` says. */
export default class VitestFacts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = process.env['ENROLLKIT_FACTS'];
    if (path === undefined) return;

    const told = modules.flatMap(module =>
      [...module.children.allTests()].flatMap((test): Told[] => {
        const { state } = test.result();
        const project = test.project.name.replace(/ \(.*\)$/, '');
        return state === 'passed' || state === 'failed' ? [{ project, passed: state === 'passed', meta: test.meta() }] : [];
      }),
    );
    writeFileSync(path, JSON.stringify(factsFrom(told)));
  }
}
