/**
 * `connectors/<id>.checks.json`: what a vendor wants to have proven besides the claims of the manifest. Each check is a
 * request and the JSON Schema of its answer; what it changes is a user or a group that was made for it.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isRecord } from '../json/is-record.ts';
import { readJsonDocument } from '../json/json-document.ts';
import { anyText, type Check, line, listOf, object, placeSlips, slip } from '../json/strict-shape.ts';
import type { Problem } from '../problem/problem.ts';
import { PROOF_RULES } from './proof-rules.ts';

export type CheckMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface OwnCheck {
  readonly name: string;
  readonly method: CheckMethod;
  /** Below the tenant URL, cut at its slashes: `['Users', '{user}']`. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | null;
  /** `null`: any 2xx. */
  readonly status: number | null;
  /** What the answer lacks of its schema, in a sentence; `null`: nothing. */
  readonly misfit: (answer: unknown) => string | null;
}

export interface ReadChecks {
  readonly checks: readonly OwnCheck[];
  readonly problems: readonly Problem[];
}

const HINT = 'Run "scimanifest explain check-malformed" for the form of a check.';
const METHODS: readonly CheckMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Problems: `check-malformed`, and those of JSON. With one of them there are no checks. */
export function readOwnChecks(text: string, file: string): ReadChecks {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { checks: [], problems };
  const compile = schemaCompiler();
  const slips = isCheckFile(compile)(document.value, '');
  if (slips.length > 0)
    return { checks: [], problems: placeSlips(slips, document, PROOF_RULES['check-malformed'], HINT) };
  const rows = isRecord(document.value) ? document.value['checks'] : [];
  return {
    checks: Array.isArray(rows) ? rows.flatMap((row) => (isRecord(row) ? checkOf(row, compile) : [])) : [],
    problems: [],
  };
}

function isCheckFile(compile: Compile): Check {
  return object({ checks: listOf(isCheck(compile)) }, { $schema: anyText });
}

const isCheck =
  (compile: Compile): Check =>
  (value, pointer) => {
    const rest = { status: isStatus, answer: isSchema(compile) };
    const slips = object({ name: line(200), request: isRequest }, rest)(value, pointer);
    const isSilent = isRecord(value) && value['status'] === undefined && value['answer'] === undefined;
    return isSilent
      ? [...slips, slip(pointer, 'The check expects nothing: neither "status" nor "answer" stands here.')]
      : slips;
  };

const isRequest: Check = (value, pointer) => {
  const slips = object({ method: isMethod, path: isPath }, { query: isQuery, body: isBody })(value, pointer);
  if (slips.length > 0 || !isRecord(value)) return slips;
  return isOwn(value) ? [] : [slip(pointer, 'This request would change what verify did not make.')];
};

/** Reading is free; what is changed is `{user}` or `{group}`, and what is made carries `{mark}`. */
function isOwn({ method, path, body }: Readonly<Record<string, unknown>>): boolean {
  if (method === 'GET') return true;
  if (method === 'POST')
    return /^\/(?:Users|Groups)$/u.test(String(path)) && JSON.stringify(body ?? '').includes('{mark}');
  return /^\/(?:Users\/\{user\}|Groups\/\{group\})$/u.test(String(path));
}

const isMethod: Check = (value, pointer) =>
  METHODS.some((method) => method === value) ? [] : [slip(pointer, `A method is one of ${METHODS.join(', ')}.`)];

const isPath: Check = (value, pointer) =>
  typeof value === 'string' &&
  value.length <= 300 &&
  /^(?:\/[^/?#\\\s]+)+$/u.test(value) &&
  !/\/\.{1,2}(?:\/|$)/u.test(value)
    ? []
    : [slip(pointer, 'The path begins with a slash and stays below the tenant URL: /Users/{user}.')];

const isQuery: Check = (value, pointer) =>
  isRecord(value) && Object.values(value).every((each) => typeof each === 'string')
    ? []
    : [slip(pointer, 'The query is an object of texts.')];

const isBody: Check = (value, pointer) => (isRecord(value) ? [] : [slip(pointer, 'The body is an object.')]);

const isStatus: Check = (value, pointer) =>
  Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
    ? []
    : [slip(pointer, 'A status is a number from 200 to 599.')];

const isSchema =
  (compile: Compile): Check =>
  (value, pointer) => {
    const compiled = compile(value);
    return typeof compiled === 'string' ? [slip(pointer, `This is no JSON Schema: ${compiled}.`)] : [];
  };

/** @returns what an answer lacks of the schema; a text: why it is none */
type Compile = (schema: unknown) => ((answer: unknown) => string | null) | string;

/** One compiler for the checks of a file, which hold no schema in common: what it learns of the dialect first takes longer than most of them. */
function schemaCompiler(): Compile {
  let ajv: Ajv2020 | null = null;
  return (schema) => {
    if (!isRecord(schema) && typeof schema !== 'boolean') return 'it is neither an object nor true or false';
    try {
      ajv ??= new Ajv2020({ ...OPTIONS, allErrors: false, validateFormats: false });
      const validate = ajv.compile(schema);
      return (answer) => {
        if (validate(answer)) return null;
        const [first] = validate.errors ?? [];
        return first === undefined
          ? 'it does not fit'
          : `${first.instancePath || 'the answer'} ${first.message ?? 'does not fit'}`;
      };
    } catch (error) {
      return error instanceof Error ? error.message.replace(/\p{Cc}/gu, ' ').slice(0, 200) : 'it cannot be read';
    }
  };
}

/** An `$id` says nothing to the schema of another check. */
const OPTIONS = { strict: false, logger: false, addUsedSchema: false } as const;

function checkOf({ name, request, status, answer }: Readonly<Record<string, unknown>>, compile: Compile): OwnCheck[] {
  if (!isRecord(request)) return [];
  const method = METHODS.find((each) => each === request['method']);
  const compiled = answer === undefined ? () => null : compile(answer);
  if (method === undefined || typeof compiled === 'string') return [];
  const { query, body } = request;
  return [
    {
      name: String(name),
      method,
      path: String(request['path']).slice(1).split('/'),
      query: isRecord(query)
        ? Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]))
        : {},
      body: isRecord(body) ? body : null,
      status: typeof status === 'number' ? status : null,
      misfit: compiled,
    },
  ];
}
