/** How grave each rule is in a project, and where that is said. */
import picomatch from 'picomatch';
import { pointerTo } from '../json/json-node.ts';
import type { RuleEntry } from '../problem/problem.ts';
import { textOrder } from '../problem/text-order.ts';
import type { Configuration, Level } from './configuration.ts';

export interface EffectiveLevel {
  readonly rule: string;
  readonly level: Level;
  /** `scimanifest.config.json:4`; `null`: nobody says otherwise than the rule itself. */
  readonly from: string | null;
}

/** @param file relative to the project; `null`: what holds for every file */
export function effectiveLevels(
  rules: readonly Pick<RuleEntry, 'id' | 'severity'>[],
  { levels, document }: Configuration,
  file: string | null,
): readonly EffectiveLevel[] {
  const holding = levels.filter(
    ({ files }) => files === null || (file !== null && picomatch([...files], { dot: true })(file)),
  );
  return [...rules]
    .sort((a, b) => textOrder(a.id, b.id))
    .map(({ id, severity }) => {
      const row = holding.findLast(({ levels: of }) => of.has(id));
      const place = row === undefined || document === null ? null : document.place(pointerTo(row.pointer, id));
      return {
        rule: id,
        level: row?.levels.get(id) ?? severity,
        from: place === null ? null : `${document?.file}:${place.line}`,
      };
    });
}
