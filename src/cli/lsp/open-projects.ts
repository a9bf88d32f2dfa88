/** What the server knows of the projects whose files are open: their templates and pictures, read when they are asked for. */
import type { Surroundings } from '../../authoring/surroundings.ts';
import { isFile } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { type CompiledTemplates, compileTemplates } from '../../emit/tutorial/render-tutorial.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { RECORD_ENDING } from '../../manifest/side-files.ts';
import { readTemplates, type TemplateTexts } from '../../read-templates.ts';
import { prepareTemplates, type TraceTemplates } from '../../trace/templates/trace-templates.ts';
import { readTeamRules, type TeamRules } from '../configuration/team-rules.ts';
import { schemaPath } from '../new/draft-manifest.ts';
import { listPictures } from '../preview/edit/media-folder.ts';
import type { Shell } from '../shell.ts';
import type { KnownFile } from './known-file.ts';

/** Standard output belongs to the protocol. */
const SILENT: Pick<Shell, 'err'> = { err: () => {} };

export class OpenProjects {
  private readonly templates = new Map<string, TemplateTexts>();
  private readonly media = new Map<string, readonly string[]>();
  private readonly teams = new Map<string, Promise<TeamRules>>();

  templatesOf(root: string): CompiledTemplates {
    return compileTemplates(this.textsOf(root));
  }

  private textsOf(root: string): TemplateTexts {
    const known = this.templates.get(root) ?? readTemplates(root);
    this.templates.set(root, known);
    return known;
  }

  /** How grave each rule is to the team, what it ignores, and its own rules: those of modules are run too. */
  teamOf(root: string): Promise<TeamRules> {
    const known = this.teams.get(root) ?? readTeamRules({ root }, SILENT);
    this.teams.set(root, known);
    return known;
  }

  surroundingsOf(root: string): Surroundings {
    const media = this.media.get(root) ?? listPictures(root);
    this.media.set(root, media);
    return { templates: this.textsOf(root), media, schema: schemaPath(root) };
  }

  /** Files were saved, made or removed: what was read from them is read again when it is needed. */
  forget(): void {
    this.templates.clear();
    this.media.clear();
    this.teams.clear();
  }
}

/** For the lines that templates made; `null` where a template has an error. */
export function traceTemplatesOf(root: string): TraceTemplates | null {
  return prepareTemplates(readTemplates(root)).templates;
}

/** A manifest as it stands in the editor, with the record that stands beside it on the disk. */
export function manifestOf({ root, file, id }: KnownFile, text: string): ManifestFile {
  const record = placeIn(root, 'connectors', `${id}${RECORD_ENDING}`);
  const said = isFile(record) ? readIfThere(record) : null;
  return { id, file, text, ...(said === null ? {} : { record: { file: record.shown, text: said } }) };
}
