/**
 * SARIF 2.1.0, for code scanning: rules with their help, results with places and fingerprints that survive a change
 * of lines. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { fingerprint } from './fingerprint.ts';
import type { Printer } from './printer.ts';
import type { Problem, RuleEntry, Severity } from './problem.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

export const printSarif: Printer = ({ problems, findRule }) => {
  const ids = [...new Set(problems.map((problem) => problem.rule))].sort();
  const prints = fingerprints(problems);
  const run = {
    tool: { driver: { name: 'scimanifest', rules: ids.map((id) => ruleOf(id, findRule?.(id) ?? null)) } },
    columnKind: 'utf16CodeUnits',
    results: problems.map((problem, index) => resultOf(problem, ids.indexOf(problem.rule), prints[index] ?? '')),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function ruleOf(id: string, rule: RuleEntry | null): object {
  if (rule === null) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.cause },
    help: { text: `${rule.cause}\n\n${rule.fix}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(problem: Problem, ruleIndex: number, print: string): object {
  const { rule, severity, message, hint, file, line, column, endLine, endColumn, pointer } = problem;
  const region = { startLine: line, startColumn: column, ...(endLine === undefined ? {} : { endLine, endColumn }) };
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, region };
  const logicalLocations = pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: hint === null ? message : `${message} ${hint}` },
    locations: file === '' ? [] : [{ physicalLocation, ...logicalLocations }],
    partialFingerprints: { 'scimanifest/v1': print },
  };
}

/** A relative reference (RFC 3986, section 4.2): no colon in it reads as that of a scheme, as each is escaped. */
function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The same mistake twice in a file gets a number behind its fingerprint, in the order of the file. */
function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const print = fingerprint([problem.rule, problem.file, problem.pointer, problem.message]);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}
