/** The end of `npm run derive`: the pages of the documentation that are made from the program as it has just been built. */
import { referencePages } from './reference/reference-pages.ts';
import { writeDerivedFiles } from './write-derived-files.ts';

writeDerivedFiles(await referencePages());
