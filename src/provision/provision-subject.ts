/** One user or group through all phases: what refers to others comes last, of what is there to refer. */
import { isRight } from './done.ts';
import { objectType } from './object-type.ts';
import type { Told } from './print-provisioned.ts';
import { type Provisioned, type ProvisionSetup, provisionObject } from './provision-object.ts';
import { referencePhase } from './reference-phase.ts';
import type { Subject } from './subject.ts';

export async function provisionSubject(subject: Subject, setup: ProvisionSetup): Promise<Told> {
  const type = objectType(setup.connector, subject.resource);
  if (type === null) throw new Error('The app has no such objects.');
  const provisioned = await provisionObject(subject, type, setup);
  const { match, id } = provisioned;
  const resource = match.kind === 'found' ? match.resource : null;
  const references = mayRefer(provisioned) ? await referencePhase(subject, { id, resource }, setup) : [];
  return { word: type.word, provisioned, references };
}

/** Whoever leaves, or of whom it is not known what became, refers to nobody. */
function mayRefer({ action, match, done, scope }: Provisioned): boolean {
  if (match.kind === 'stuck' || ['disable', 'delete'].includes(action.kind) || !scope.inScope) return false;
  return action.kind === 'skip' ? action.isSettled : done === null || isRight(done);
}
