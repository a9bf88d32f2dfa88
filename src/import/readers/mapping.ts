/** The steps in which attributes are reviewed: tables, pictures, and what is said about them. */
import { DEFAULT_MAPPING } from '../../connector/default-mapping.ts';
import { resolveGroups, resolveUsers } from '../../connector/resolve-mapping.ts';
import { explainMapping } from '../../emit/tutorial/explain-mapping.ts';
import type { Attribute, Basis } from '../../manifest/manifest.generated.ts';
import { isAttributeTable } from '../../page/outline/attribute-table.ts';
import { sentencesText } from '../../page/outline/block-text.ts';
import { matchedBy } from '../../page/outline/matched-by.ts';
import { footnoted, remarkOf } from '../../page/outline/remark.ts';
import { paragraphsOf, spansOfAll } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Outline } from '../outline/outline.ts';
import type { Region } from '../outline/region.ts';
import { type Block, type Paragraph, type Span, type TableBlock, unworded } from '../outline/span.ts';
import { hasGroups, type Resource } from './actions.ts';
import { columnsOf } from './attribute-columns.ts';
import { type ReadRow, readAttributeTable } from './attribute-table.ts';
import { mappingPictures } from './mapping-pictures.ts';
import { keptClaims } from './notes.ts';
import { ownPictures, pictureClaims } from './pictures.ts';
import { wordsClaims } from './portal-steps.ts';
import type { Reading } from './reading.ts';
import { captured, flagged } from './said.ts';

export function readMappings(reading: Reading): Claim[] {
  return [...mappingClaims(reading, 'users'), ...(hasGroups(reading) ? mappingClaims(reading, 'groups') : [])];
}

function mappingClaims(reading: Reading, resource: Resource): Claim[] {
  const regions = reading.regions.filter(({ owner }) => owner === resource);
  const table = tableOf(reading, regions, resource);
  return [
    ...tableClaims(table, resource),
    ...regions.flatMap((region) => region.blocks.flatMap((block) => blockClaims(reading, region, block, table))),
    ...pictureFacts(reading, resource),
  ];
}

/** The table of a resource, with everything that follows from it. */
interface MappingTable {
  readonly rows: readonly ReadRow[];
  readonly basis: Basis;
  /** The page says that it shows the platform's default. */
  readonly isDefault: boolean;
  /** The page says by which attribute, or the default is among those that it lists. */
  readonly isMatched: boolean;
  /** What its expressions do, by the attribute's name: sentences that any page has about them. */
  readonly explained: ReadonlyMap<string, string>;
  readonly cells: readonly Span[];
  /** Headings that a column has. */
  readonly headings: readonly Span[];
}

function tableOf({ outline, regions }: Reading, mine: readonly Region[], resource: Resource): MappingTable {
  const blocks = mine.flatMap((region) => region.blocks);
  const own = blocks.flatMap(tablesIn);
  const tables = own.length === 0 && resource === 'users' && !outline.isOurs ? strayTables(regions) : own;
  const withoutMark = footnoted(blocks.flatMap(paragraphsOf).map(({ sentences: [first] }) => first));
  const listed = tables.flatMap((table) => readAttributeTable(table, outline.app)).map(withoutMark);
  const isDefault = flagged(spansOfAll(blocks), '.allAssumed').length > 0;
  const basis = basisOf(listed, isDefault, outline.isOurs, resource);
  const noted = regions.filter(({ owner, anchor }) => owner === 'notes' && anchor === resource);
  const said = spansOfAll([...blocks, ...noted.flatMap((region) => region.blocks)]);
  const rows = withMatching(outline, listed, basis, said, resource);
  const once = rows.flatMap(({ double, attribute }) => (double === null ? [attribute] : []));
  const attributes = resolved(once, basis, resource);
  const cells = tables.flatMap((table) => table.rows.flat());
  const headings = tables.flatMap((table) => {
    const columns = columnsOf(table, outline.app);
    return table.rows[0]?.filter((_, index) => index === 0 || columns[index] !== undefined) ?? [];
  });
  // A page that maps nothing does not leave it to the default by what users are matched.
  const isMatched =
    outline.isOurs || (cells.length + mine.length > 0 && attributes.some((each) => each.matching !== null));
  return { rows, basis, isDefault, isMatched, explained: explanations(attributes, resource), cells, headings };
}

/** Where no step has it, the first table of attributes in a section of the page's own. */
function strayTables(regions: readonly Region[]): TableBlock[] {
  return regions.flatMap(({ owner, blocks }) => (owner === 'free' ? blocks.filter(isAttributeTable) : [])).slice(0, 1);
}

function tablesIn(block: Block): TableBlock[] {
  if (isAttributeTable(block)) return [block];
  return block.kind === 'quote' && block.alert === null ? block.blocks.flatMap(tablesIn) : [];
}

function basisOf(rows: readonly ReadRow[], isDefault: boolean, isOurs: boolean, resource: Resource): Basis {
  if (isDefault || rows.length === 0) return 'platform-default';
  const asked = 'documented-with-defaults';
  const attributes = rows.map(({ attribute }) => attribute);
  // Where no attribute has a default, none is asked for; on a page of ours a cell that has one is marked.
  const areAssumed = isOurs
    ? rows.some((row) => row.isAssumed)
    : resolved(attributes, asked, resource).some(({ mapping, matching }) =>
        [mapping, matching].some((each) => each?.basis === 'assumed'),
      );
  return areAssumed ? asked : 'documented';
}

/** The step about matching, or a sentence of people, names the one attribute that counts, where the table has no column for it. */
function withMatching(
  outline: Outline,
  rows: readonly ReadRow[],
  basis: Basis,
  spans: readonly Span[],
  resource: Resource,
): readonly ReadRow[] {
  const [named] = captured(spans, '.matching[]');
  const attributes = rows.map(({ attribute }) => attribute);
  const name = outline.isOurs
    ? named?.span.codes.find((code) => named.text.includes(code))
    : matchedBy(unworded(spans), attributes);
  if (name === undefined || attributes.some(({ matching }) => matching !== undefined)) return rows;
  const assumed = resolved(attributes, basis, resource).some((each) => each.name === name && each.matching !== null);
  const isStated = resource === 'users' && flagged(outline.spans, 'users.matchingAssumed', false).length > 0;
  if (assumed && !isStated) return rows;
  return rows.map((row) =>
    row.attribute.name === name ? { ...row, attribute: { ...row.attribute, matching: 1 } } : row,
  );
}

function resolved(attributes: readonly Attribute[], basis: Basis, resource: Resource) {
  const asked = { actions: [], basis, ...(attributes.length === 0 ? {} : { attributes: [...attributes] }) };
  return (resource === 'users' ? resolveUsers(asked) : resolveGroups(asked)).attributes;
}

function explanations(attributes: ReturnType<typeof resolved>, resource: Resource): Map<string, string> {
  const noun = resource === 'users' ? 'User' : 'Group';
  return new Map(
    attributes.flatMap(({ name, mapping }): [string, string][] => {
      const sentence = mapping === null ? null : explainMapping(mapping.value, noun);
      return sentence === null ? [] : [[name, sentence]];
    }),
  );
}

function tableClaims(
  { rows, basis, isDefault, isMatched, cells, headings }: MappingTable,
  resource: Resource,
): Claim[] {
  const certainty = rows.length === 0 && !isDefault ? 'inferred' : 'stated';
  const claims = [claim([resource, 'basis'], basis, { covers: isDefault ? cells : headings, certainty })];
  const names = rows.map(({ attribute }) => attribute.name);
  const usual = DEFAULT_MAPPING[resource === 'users' ? 'User' : 'Group'].map(({ name }) => name);
  const isUsual = isDefault && names.join() === usual.join();
  const taken = isUsual ? [] : rows.filter(({ double }) => double === null);
  if (!isMatched) claims.push(claim([resource, 'matching'], 'undocumented', { certainty: 'inferred' }));
  return [...claims, ...taken.flatMap((row) => rowClaims([resource, 'attributes'], row, isDefault))];
}

function rowClaims(list: Place, { attribute, cells, name }: ReadRow, isDefault: boolean): Claim[] {
  const at = [...list, keyAt(name)];
  return Object.entries(attribute).flatMap(([key, value]) => {
    // Facts of the platform's default are not the app's.
    if (value === undefined || (isDefault && key !== 'name')) return [];
    const covers = cells[key] ?? [];
    return [claim([...at, key], value, covers.length === 0 ? { seen: name } : { covers })];
  });
}

function blockClaims(reading: Reading, region: Region, block: Block, table: MappingTable): Claim[] {
  if (isAttributeTable(block)) return [];
  if (block.kind === 'paragraph' || block.kind === 'list')
    return paragraphsOf(block).flatMap((paragraph) => paragraphClaims(region, paragraph, table));
  if (block.kind === 'quote' && block.alert === null)
    return block.blocks.flatMap((inner) => blockClaims(reading, region, inner, table));
  return keptClaims(reading, region, block);
}

/** "`userName`: at most 20 characters" behind the table; any other paragraph is a note on the whole. */
function paragraphClaims(region: Region, paragraph: Paragraph, table: MappingTable): Claim[] {
  const { owner } = region;
  const [first, ...others] = paragraph.sentences;
  if (first === undefined) return [];
  const remark = remarkOf(first);
  if (remark !== null) {
    const { name } = remark;
    const words = [remark.words, ...others.map((each) => each.words)].join(' ');
    if (table.explained.get(name) === words)
      return [claim([owner, 'basis'], table.basis, { covers: paragraph.sentences })];
    const rows = table.rows.filter(({ attribute, mark }) => attribute.name === name || mark === name);
    const noted = rows.flatMap((row) => (row.double === null ? [[owner, 'attributes', keyAt(row.name), 'note']] : []));
    const textOf = (span: Span) => (span === first ? remark.text : span.text);
    if (noted.length > 0)
      return noted.flatMap((at) => paragraph.sentences.map((span) => claim(at, textOf(span), { covers: [span] })));
  }
  const own = unworded(paragraph.sentences);
  if (isBehindPicture(region, paragraph)) return wordsClaims(region, sentencesText(own));
  return own.map((span) => claim([owner, 'notes', keyAt(paragraph)], span.text, { covers: [span], certainty: 'kept' }));
}

/** A page shows the picture of a mapping behind the notes on it: what stands behind the picture stays there, below the step. */
function isBehindPicture({ section, step, blocks }: Region, { start }: Paragraph): boolean {
  const [first] = section.isOurs || step === null ? [] : ownPictures(spansOfAll(blocks));
  return first !== undefined && first.start < start;
}

function pictureFacts(reading: Reading, resource: Resource): Claim[] {
  const pictures = mappingPictures(reading, resource);
  return (['mapping', 'attributes'] as const).flatMap((name) =>
    pictureClaims([resource, 'pictures', name], pictures[name]),
  );
}
