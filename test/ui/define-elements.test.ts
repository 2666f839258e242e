import { defineElements } from '../../src/ui/define-elements.js';

describe('defineElements', () => {
  it('registers each tag', () => {
    class First extends HTMLElement {}

    defineElements({ 'enrollkit-test-first': First });

    expect(document.createElement('enrollkit-test-first')).toBeInstanceOf(First);
  });

  it('leaves a tag alone that another copy of the library has taken', () => {
    class Ours extends HTMLElement {}
    class Theirs extends HTMLElement {}

    defineElements({ 'enrollkit-test-second': Ours });
    defineElements({ 'enrollkit-test-second': Theirs });

    expect(document.createElement('enrollkit-test-second')).toBeInstanceOf(Ours);
  });
});
