/** Everything that is looked for where a connector is moved, a kind a row. */
import type { Look } from '../move.ts';
import { goneAnchors } from './gone-anchors.ts';
import { goneSteps } from './gone-steps.ts';
import { leftNames, namesInLabels, oldAddresses } from './left-names.ts';
import { oldPictures } from './old-pictures.ts';
import { stepNumbers } from './step-numbers.ts';

export const LOOKS: readonly Look[] = [
  goneSteps,
  oldPictures,
  stepNumbers,
  leftNames,
  namesInLabels,
  oldAddresses,
  goneAnchors,
];
