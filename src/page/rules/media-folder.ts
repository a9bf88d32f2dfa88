import { nearest } from '../../problem/nearest.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const mediaFolderRule: PageRule = {
  id: 'page-media-folder',
  severity: 'warning',
  title: 'The pictures of a page lie in one folder of its own.',
  cause:
    "The name of the folder differs by a slip from that of the page's other pictures, so the picture is not shown.",
  fix: 'Write the folder as the other pictures have it.',
  example: 'page',
  bad: page('acme-provisionining-tutorial'),
  good: page('acme-provisioning-tutorial'),
  handWrittenOnly: true,
  check: (page) => {
    const places = foldersOf(page);
    const counts = new Map<string, number>();
    for (const { folder } of places) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most === undefined) return [];
    const [usual] = most;
    const findings = places.flatMap(({ folder, start, end }): PageFinding[] => {
      if (folder === usual || !isSlipOf(folder, usual)) return [];
      return [
        { message: `The folder "${folder}" is "${usual}" for other pictures.`, hint: `Write "${usual}".`, start, end },
      ];
    });
    return grouped(findings, 'this page');
  },
};

/** Capitals count where files are served; numbers and versions tell folders apart, and are no slips. */
function isSlipOf(folder: string, usual: string): boolean {
  if (folder.toLowerCase() === usual.toLowerCase()) return true;
  return (
    nearest(folder, [usual]) !== null && Math.abs(folder.length - usual.length) <= 3 && digits(folder) === digits(usual)
  );
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

function foldersOf({ nodes }: Page): (Span & { readonly folder: string })[] {
  return [...nodes.images, ...nodes.definitions].flatMap((node) => {
    const folder = /(?:^|\/)media\/([^/]{1,100})\//i.exec(node.url)?.[1];
    return folder === undefined ? [] : [{ folder, ...spanOf(node) }];
  });
}

function page(folder: string): string {
  return `# Acme\n\n![The token](media/acme-provisioning-tutorial/token.png)\n\nThen look here.\n\n![The list](media/acme-provisioning-tutorial/list.png)\n\nAnd here.\n\n![The users](media/${folder}/users.png)\n`;
}
