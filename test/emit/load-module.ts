/** Generated modules, loaded from their text: types are stripped, nothing is written. */
import { transformWithOxc } from 'vite';

export type Json = Record<string, unknown>;

export interface MappingModule {
  readonly mapUser: (source: object, environment?: object) => Json;
  readonly mapUserUpdate: (source: object, environment?: object) => Json;
  readonly userMatching: (source: object) => { attribute: string; filter: string }[];
  readonly userFromGraph: (user: object) => Json;
  readonly clearedUserAttributes: (before: object, after: object) => string[];
  readonly groupFromGraph: (group: object) => Json;
  readonly clearedGroupAttributes: (before: object, after: object) => string[];
  readonly mapGroup: (source: object) => Json;
  readonly mapGroupUpdate: (source: object) => Json;
  readonly groupMatching: (source: object) => { attribute: string; filter: string }[];
}

interface FilterCheck {
  readonly supported: boolean | null;
  readonly reason: string | null;
  readonly attributes: readonly string[];
}

export interface RulesModule {
  readonly checkUser: (value: unknown) => { path: string; message: string }[];
  readonly checkUserUpdate: (value: unknown) => { path: string; message: string }[];
  readonly checkGroupUpdate: (value: unknown) => { path: string; message: string }[];
  readonly isUser: (value: unknown) => boolean;
  readonly checkUserFilter: (filter: string) => FilterCheck;
  readonly checkGroup: (value: unknown) => { path: string; message: string }[];
  readonly isGroup: (value: unknown) => boolean;
  readonly checkGroupFilter: (filter: string) => FilterCheck;
  readonly checkMatchingAttribute: (
    attribute: string,
    resource?: string,
  ) => { fit: boolean | null; reason: string | null };
  readonly isFitForMatching: (attribute: string, resource?: string) => boolean | null;
}

export async function loadMapping(code: string): Promise<MappingModule> {
  const { code: plain } = await transformWithOxc(code, 'mapping.ts', { target: 'es2022' });
  const module: MappingModule = await import(/* @vite-ignore */ dataUrl(plain));
  return module;
}

export async function loadRules(code: string): Promise<RulesModule> {
  const module: RulesModule = await import(/* @vite-ignore */ dataUrl(code));
  return module;
}

/** A data URL has no folder: an import of anything would fail. */
function dataUrl(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}
