/** Every property of a manifest, as the schema tells of it: an editor shows the same words. */
import type { DescribedChoice, Description } from '../../manifest/description.ts';
import { descriptions, manifestDescription } from '../../manifest/descriptions.generated.ts';
import type { PropertyShape } from '../../manifest/shape.ts';
import { shapeNamed } from '../../manifest/shape-at.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { codeBlock, page } from './markdown-lines.ts';

export function manifestPage(): string {
  return page(
    '# Properties of a manifest',
    `${manifestDescription.text} [Write a manifest](../write-a-manifest.md) goes through one; this page has every property, in the order of the file.`,
    'What is marked as needed cannot be left out. Anything else can: it is unknown then, unless it says what leaving it out means.',
    ...Object.entries(descriptions).flatMap(([name, properties]) => objectBlocks(name, properties)),
  );
}

function objectBlocks(name: string, properties: Readonly<Record<string, Description>>): (string | null)[] {
  const places = placesOf(name);
  const held = places.length === 0 ? null : `Stands at ${places.map(codeSpan).join(', ')}.`;
  return [
    `## ${titleOf(name)}`,
    held,
    ...Object.entries(properties).flatMap(([property, described]) => propertyBlocks(name, property, described)),
  ];
}

/** The whole is the file; any other object is called after where it stands, or after what it is. */
function titleOf(name: string): string {
  return name === 'Manifest' ? 'The file' : `Inside ${codeSpan(shortName(name))}`;
}

function shortName(name: string): string {
  return name.replace(/^Manifest\./u, '');
}

/** Where objects of a kind can stand, as `users.attributes[]`. */
function placesOf(name: string): string[] {
  return Object.entries(descriptions).flatMap(([holder, properties]) =>
    Object.keys(properties).flatMap((property) => {
      const shape = shapeOf(holder, property);
      if (shape?.shape !== name) return [];
      const way = holder === 'Manifest' ? '' : `${shortName(holder)}.`;
      return [`${way}${property}${shape.list === true ? '[]' : ''}`];
    }),
  );
}

function shapeOf(holder: string, property: string): PropertyShape | undefined {
  return shapeNamed(holder)?.properties[property];
}

function propertyBlocks(holder: string, property: string, described: Description): (string | null)[] {
  const { title, text, examples } = described;
  const isNeeded = shapeNamed(holder)?.required?.includes(property) === true;
  const shape = shapeOf(holder, property);
  const [sample] = examples;
  return [
    `### ${codeSpan(`${holder === 'Manifest' ? '' : `${shortName(holder)}.`}${property}`)}`,
    `**${title}**: ${kindWords(described, shape)}${isNeeded ? ', needed' : ''}.${otherwise(described)}`,
    text,
    itemText(described),
    choiceList(described),
    sample === undefined ? null : codeBlock('json', sampleText(property, sample)),
  ];
}

function otherwise({ default: value }: Description): string {
  return value === undefined ? '' : ` Left out: ${codeSpan(String(value))}.`;
}

function kindWords({ kinds, item, choices = [] }: Description, shape: PropertyShape | undefined): string {
  const of =
    item === undefined || item.kinds.length === 0 ? '' : ` of ${item.kinds.map((kind) => MANY[kind]).join(' or ')}`;
  const flags = choices.map(({ word }) => codeSpan(String(word))).join(' or ');
  const wordOf = (kind: Description['kinds'][number]) => {
    if (kind === 'list') return `a list${of}`;
    return kind === 'flag' && flags !== '' ? flags : ONE[kind];
  };
  const words = kinds.map(wordOf);
  const object = shape?.shape === undefined ? '' : ` ([${shortName(shape.shape)}](#${anchorOf(shape.shape)}))`;
  return `${words.join(' or ')}${object}`;
}

const ONE: Readonly<Record<Description['kinds'][number], string>> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  flag: '`true` or `false`',
};

const MANY: Readonly<Record<Description['kinds'][number], string>> = {
  object: 'objects',
  list: 'lists',
  text: 'texts',
  number: 'numbers',
  flag: 'flags',
};

const LONGEST_LINE = 100;

/** On one line where it fits there, with blanks as `format` writes them. */
function sampleText(property: string, sample: unknown): string {
  const lines = `${JSON.stringify(property)}: ${JSON.stringify(sample, null, 2)}`;
  const line = lines
    .replaceAll(/\[\n\s*/gu, '[')
    .replaceAll(/\n\s*\]/gu, ']')
    .replaceAll(/\n\s*/gu, ' ');
  return line.length <= LONGEST_LINE ? line : lines;
}

/** As a heading becomes an anchor. */
function anchorOf(name: string): string {
  return titleOf(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, '')
    .replaceAll(' ', '-');
}

/** What is said of the items and not of the list. */
function itemText({ item, text }: Description): string | null {
  return item === undefined || item.text === '' || item.text === text ? null : `Each: ${item.text}`;
}

function choiceList({ choices = [], item }: Description): string | null {
  const listed = choices.length > 0 ? choices : (item?.choices ?? []);
  return listed.length < 2 ? null : listed.map(choiceLine).join('\n');
}

function choiceLine({ word, means }: DescribedChoice): string {
  return `- ${codeSpan(String(word))}${means === null ? '' : `: ${means}`}`;
}
