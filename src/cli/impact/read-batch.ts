/** A block of a file as a batch of users: the columns that somebody asked for, as mappings read them. */
import type { CsvCells } from '../../directory/export/csv-rows.ts';
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { JsonColumnReader } from '../../directory/export/json-columns.ts';
import { cellsOf, type UserBatch } from '../../impact/user-batch.ts';
import type { ExportForm } from '../users/open-export.ts';
import { readCsvBlock, readJsonBlock, readLineColumns } from '../users/read-block.ts';
import type { UserBlock } from '../users/user-blocks.ts';

export interface ReadBatch {
  readonly batch: UserBatch;
  readonly slip: ExportSlip | null;
  readonly lacksPages: boolean | null;
}

export type BatchReader = (block: UserBlock) => ReadBatch;

/**
 * @param sources the source attributes that a batch has a column for
 * @param marked those of which it matters only whether something stands there
 */
export function batchReader(
  form: ExportForm,
  sources: readonly string[],
  marked: ReadonlySet<string> = new Set(),
): BatchReader {
  return form.kind === 'csv' ? csvReader(form, sources, marked) : jsonReader(form.kind === 'lines', sources);
}

function csvReader(
  form: Extract<ExportForm, { readonly kind: 'csv' }>,
  sources: readonly string[],
  marked: ReadonlySet<string>,
): BatchReader {
  const wanted = new Set(sources);
  const isMarked = form.columns.map((name) => name !== null && marked.has(name));
  return (block) => {
    const kept = form.columns.map((name): CsvCells | null => (name !== null && wanted.has(name) ? [] : null));
    const { lines, slip } = readCsvBlock(block, form, kept, isMarked);
    const columns = sources.map((source) => {
      const cells = kept[form.columns.indexOf(source)] ?? null;
      return cells === null ? null : cellsOf(source, cells);
    });
    return { batch: { count: lines.length, lines, columns }, slip, lacksPages: null };
  };
}

function jsonReader(isLines: boolean, sources: readonly string[]): BatchReader {
  const reader = new JsonColumnReader(sources);
  return (block) => {
    const { columns, seen, lines, slip, lacksPages } = isLines
      ? readLineColumns(block, reader, parsed)
      : documentColumns(block, reader);
    const cells = sources.map((source, index) => (seen[index] === true ? cellsOf(source, columns[index] ?? []) : null));
    return { batch: { count: lines.length, lines, columns: cells }, slip, lacksPages };
  };
}

function documentColumns(block: UserBlock, reader: JsonColumnReader): ReturnType<typeof readLineColumns> {
  const { objects, ...read } = readJsonBlock(block, parsed);
  return { ...reader.read(objects), ...read };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
