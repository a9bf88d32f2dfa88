/** `npm run derive`: writes the source files that are made from others. */
import { derivedFiles } from './derived-files.ts';
import { writeDerivedFiles } from './write-derived-files.ts';

writeDerivedFiles(await derivedFiles());
