import { isRecord } from '../json/is-record.ts';

/** A provisioning job of an enterprise app, as far as a deployment asks (graph-synchronization fact sheet, section 5). */
export interface SynchronizationJob {
  readonly id: string;
  readonly templateId: string | null;
  /** `NotConfigured`, `NotRun`, `Active`, `Paused`, `Quarantine`; `null` where Graph does not say. */
  readonly status: string | null;
  /** Why the service slows down; `null` while it does not. */
  readonly quarantine: { readonly reason: string | null; readonly message: string | null } | null;
}

/** `null` for what is no job. */
export function readJob(value: unknown): SynchronizationJob | null {
  if (!isRecord(value) || typeof value['id'] !== 'string') return null;
  const status = isRecord(value['status']) ? value['status'] : {};
  const code = textOf(status['code']);
  const quarantine = isRecord(status['quarantine']) ? status['quarantine'] : null;
  const error = isRecord(quarantine?.['error']) ? quarantine['error'] : {};
  const isQuarantined = quarantine !== null || code === 'Quarantine';
  return {
    id: value['id'],
    templateId: textOf(value['templateId']),
    status: code,
    quarantine: isQuarantined ? { reason: textOf(quarantine?.['reason']), message: textOf(error['message']) } : null,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
