/** The form for a place of a manifest: of the innermost object around it, or of an item that is to be added. */
import { isRecord } from '../../json/is-record.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import type { Description } from '../../manifest/description.ts';
import { describedProperties, descriptionAt } from '../../manifest/description-at.ts';
import { propertyAt, shapeAt } from '../../manifest/shape-at.ts';
import { TEXT_TRAITS } from '../../manifest/text-kind.ts';
import type { OpenQuestion } from '../../readiness/open-questions.ts';
import type { FieldKind, Form, FormField, FormItem, FormLink } from './form.ts';
import { labelOf } from './label-of.ts';

/**
 * @param manifest as data; what does not fit the schema has a form as well
 * @param pointer of any value; an index that a list does not have yet is a new item
 * @returns `null` where no manifest has such a place
 */
export function formAt(manifest: unknown, pointer: string, questions: readonly OpenQuestion[]): Form | null {
  const own = holderAt(manifest, pointer);
  const described = descriptionAt(own);
  if (described === null) return null;
  return {
    pointer: own,
    title: titleOf(own, described),
    text: described.text,
    around: aroundOf(own),
    item: itemOf(manifest, own),
    fields: fieldsOf(manifest, own, questions),
  };
}

/** Lists of texts, and texts themselves, are filled in where their object is. */
function holderAt(manifest: unknown, pointer: string): string {
  const keys = splitPointer(pointer);
  for (; keys.length > 0; keys.pop()) {
    const place = keys.reduce<string>(pointerTo, '');
    const isObject = descriptionAt(place)?.kinds.includes('object') === true;
    const value = valueAt(manifest, place);
    // What is denied, as groups can be, has a form too: whoever fills it in states it after all.
    if (isObject && (value === undefined || value === false || isRecord(value))) return place;
  }
  return '';
}

function titleOf(pointer: string, { title }: Description): string {
  if (pointer === '') return 'The app';
  return title === '' ? (descriptionAt(pointer.replace(/\/\d+$/u, ''))?.title ?? '') : title;
}

/** Lists between two objects are no places of their own. */
function aroundOf(pointer: string): FormLink[] {
  const keys = splitPointer(pointer);
  const outer = keys.map((_, index) => keys.slice(0, index).reduce<string>(pointerTo, ''));
  return outer.flatMap((place) => {
    const described = descriptionAt(place);
    const isObject = described?.kinds.includes('object') === true;
    return described === null || !isObject ? [] : [{ pointer: place, label: titleOf(place, described) }];
  });
}

function itemOf(manifest: unknown, pointer: string): FormItem | null {
  const [, list, index] = /^(.*)\/(\d+)$/su.exec(pointer) ?? [];
  if (list === undefined) return null;
  const items = valueAt(manifest, list);
  const count = Array.isArray(items) ? items.length : 0;
  return { list, index: Number(index), count, isNew: Number(index) >= count };
}

/** How the manifest is written, which is no fact of the app. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['$schema', 'version']);

function fieldsOf(manifest: unknown, holder: string, questions: readonly OpenQuestion[]): FormField[] {
  const required = shapeAt(holder)?.required ?? [];
  return [...describedProperties(holder)]
    .filter(([name]) => !OF_THE_FILE.has(name))
    .map(([name, described]) => {
      const pointer = pointerTo(holder, name);
      const value = valueAt(manifest, pointer) ?? null;
      const kind = kindOf(pointer, described);
      const asked = questions.find((each) => each.pointer === pointer) ?? null;
      const isSmall = kind === 'group' && holder !== '';
      return {
        pointer,
        kind,
        title: described.title,
        text: described.text,
        value: kind === 'group' || kind === 'groups' ? (value === null ? null : plainOrTrue(value)) : value,
        choices: described.choices ?? described.item?.choices ?? [],
        otherwise: described.default ?? null,
        isRequired: required.includes(name),
        question: asked === null ? null : { question: asked.question, why: asked.why },
        isPicture: propertyAt(pointer)?.holds === 'path',
        fields: isSmall ? fieldsOf(manifest, pointer, questions) : [],
        items: kind === 'groups' ? itemsOf(value, pointer) : [],
      };
    });
}

/** That a group is there is told; what is in it stands in its own fields. */
function plainOrTrue(value: unknown): unknown {
  return typeof value === 'object' ? true : value;
}

function kindOf(pointer: string, { kinds, choices, item }: Description): FieldKind {
  if (kinds.includes('object')) return 'group';
  if (kinds.includes('list')) {
    if (item?.kinds.includes('object') === true) return 'groups';
    if (item?.kinds.includes('list') === true) return 'rows';
    return item?.choices === undefined ? 'texts' : 'choices';
  }
  if (kinds.includes('flag')) return 'flag';
  if (choices !== undefined) return 'choice';
  if (kinds.includes('number')) return 'number';
  return isLong(pointer) ? 'lines' : 'line';
}

/** Sentences, blocks, code and expressions need room. */
function isLong(pointer: string): boolean {
  const holds = propertyAt(pointer)?.holds ?? 'plain';
  const { sentences, lines } = TEXT_TRAITS[holds];
  return sentences || lines === 'several' || holds === 'expression';
}

function itemsOf(value: unknown, pointer: string): FormLink[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, index) => ({ pointer: pointerTo(pointer, index), label: labelOf(item) }));
}
