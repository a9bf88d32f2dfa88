import type { LintRule } from '../lint-rule.ts';

export const anchorReused: LintRule = {
  id: 'anchor-reused',
  severity: 'error',
  looksAt: ['/anchors/*/name', '/sections/*/anchors'],
  title: 'An anchor of older pages stands once.',
  cause: 'Two places of the page would have the same anchor, and a link leads to the first of them only.',
  fix: 'Keep it where the link is to lead.',
  example: 'manifest',
  bad: '{ "anchors": [{ "at": "setup", "name": "step-2" }, { "at": "gallery", "name": "step-2" }] }',
  good: '{ "anchors": [{ "at": "setup", "name": "step-2" }, { "at": "gallery", "name": "step-3" }] }',
  check({ connector: { anchors, sections } }, report) {
    const places = [
      ...anchors.map(({ name, pointer }) => ({ name, pointer: `${pointer}/name` })),
      ...sections.flatMap((section) =>
        section.anchors.map((name, index) => ({ name, pointer: `${section.pointer}/anchors/${index}` })),
      ),
    ];
    for (const [index, { name, pointer }] of places.entries()) {
      if (places.findIndex((other) => other.name === name) === index) continue;
      report({ pointer }, `The anchor ${JSON.stringify(name)} stands here twice.`, 'Remove this one.');
    }
  },
};
