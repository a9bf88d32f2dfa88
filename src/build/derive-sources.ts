/** `npm run derive`: writes the source files that are made from others. */
import { writeDerivedFiles } from './write-derived-files.ts';

await writeDerivedFiles();
