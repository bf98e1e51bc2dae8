// unist-util-visit 5, as far as plugins that rewrite single nodes use it: no index is returned, no exit visitor given.
export const CONTINUE = true;
export const EXIT = false;
export const SKIP = 'skip';

function passes(node, test) {
  if (test === null || test === undefined) {
    return true;
  }
  if (typeof test === 'string') {
    return node.type === test;
  }
  if (Array.isArray(test)) {
    return test.some((one) => passes(node, one));
  }
  return typeof test === 'function' ? test(node) : Object.keys(test).every((key) => node[key] === test[key]);
}

function walk(node, index, parent, test, enter) {
  const result = passes(node, test) ? enter(node, index, parent) : CONTINUE;
  if (result === EXIT) {
    return EXIT;
  }
  if (node.children && result !== SKIP) {
    for (let i = 0; i < node.children.length; i++) {
      if (walk(node.children[i], i, node, test, enter) === EXIT) {
        return EXIT;
      }
    }
  }
  return CONTINUE;
}

export function visit(tree, test, visitor) {
  const all = visitor === undefined || typeof visitor === 'boolean';
  const given = all ? test : visitor;
  walk(tree, undefined, undefined, all ? null : test, typeof given === 'function' ? given : given.enter);
}

export default visit;
