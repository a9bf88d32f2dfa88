import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { CONFIGURATION_RULES, type ConfigurationRuleId } from './configuration-rules.ts';

/** What is wrong with a part of the configuration that is well-formed. */
export interface ConfigurationSlip {
  readonly rule: ConfigurationRuleId;
  readonly pointer: string;
  readonly message: string;
  /** `null`: what the rule itself advises. */
  readonly hint?: string | null;
  /** The key is meant, not its value. */
  readonly isKey?: boolean;
}

export function configurationProblem(document: JsonDocument, slip: ConfigurationSlip): Problem {
  const { rule, pointer, message, hint = null, isKey = false } = slip;
  const { severity, fix } = CONFIGURATION_RULES[rule];
  const place = document.place(pointer, isKey ? { part: 'key' } : {});
  return { rule, severity, message, file: document.file, pointer, hint: hint ?? fix, ...place };
}
