/** The steps from each version of the format to the next. */
import type { Manifest } from '../manifest.generated.ts';
import { itemsOnce } from './steps/items-once.ts';
import { languageOneWord } from './steps/language-one-word.ts';
import type { VersionStep } from './version-step.ts';

/**
 * In their order: the first leads from version 1 to version 2. One is added at the end, and the number in the schema
 * raised by one; those that are published never change.
 */
export const VERSION_STEPS: readonly VersionStep[] = [languageOneWord, itemsOnce];

/** The version that the schema describes, and the only one that it takes: older ones are moved forward before they are held to it. */
export const CURRENT_VERSION: NonNullable<Manifest['version']> = 3;

/** What a manifest is of that states no version: those of the first had none. */
export const FIRST_VERSION = 1;
