import { expect, test } from 'vitest';
import type { Anchor } from '../../src/connector/connector.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import { connector, groups, section } from './connector-builder.ts';
import { renderAll, templateKit } from './template-kit.ts';

const kit = templateKit();

// What must stand above and below the place, in each form.
const AROUND: Readonly<Record<Anchor, readonly [above: RegExp, below: RegExp]>> = {
  intro: [/^# /m, /^## Prerequisites/m],
  capabilities: [/Create users in Acme/, /^## Prerequisites/m],
  prerequisites: [/^## Prerequisites/m, /^## (?:Step 1|Assigning|Add)/m],
  plan: [/^## Prerequisites/m, /^## (?:Step 2|Assigning|Add)/m],
  setup: [/^1\. Sign in to Acme/m, /^## (?:.*from the gallery|Configuring)/m],
  gallery: [/^## .*from the gallery/m, /^## (?:Step 4|Configuring|Assigning|Enabling)/m],
  scope: [/Start small|INCLUDE \[create-assign/, /^## (?:Step 5|Set up|Add)/m],
  configure: [/^Here you connect/m, /^### Configure provisioning/m],
  credentials: [/enter these values/i, /In \*\*Notification Email|^\d+\. Select \*\*Create/m],
  users: [/\| `userName`/, /(?:Synchronize .* to Acme|\*\*[Gg]roups)\*\*\.$/m],
  groups: [/\| `members`/, /scoping filters/i],
  start: [/The first cycle/, /^(?:## Step 6|Watch the progress|\[!INCLUDE \[monitor)/m],
  monitor: [/^(?:## Step 6|Watch the progress|\[!INCLUDE \[monitor)/m, /^## Troubleshooting/m],
  limitations: [
    /^## (?:Step 6|Connector limitations)|Watch the progress|\[!INCLUDE \[monitor/m,
    /^## Troubleshooting/m,
  ],
  end: [/^## Troubleshooting/m, /^## Additional resources/m],
};

test.each(facts['/notes/*/at'].choices)('a note, a block and a section at %s have their place in every page', (at) => {
  const made = connector({
    groups: groups(),
    notes: [{ at, kind: 'important', text: 'Here it stands.', pointer: '' }],
    blocks: [{ at, body: ['| Rooms |\n| --- |\n| Red |'], pointer: '' }],
    sections: [section(at, 'A section of Acme', ['A paragraph of its own.'])],
  });
  for (const { pair, text } of renderAll(kit, made)) {
    const [above, below] = AROUND[at];
    const note = text.indexOf('> [!IMPORTANT]\n');
    expect(note, pair).toBeGreaterThan(text.search(above));
    const after = text.slice(note).search(below);
    expect(after, `${pair}: ${below}`).toBeGreaterThan(0);
    expect(text.slice(note).indexOf('\n| Red |\n'), pair).toBeGreaterThan(0);
    expect(text.slice(note).indexOf('\n| Red |\n'), pair).toBeLessThan(text.slice(note).indexOf('# A section of Acme'));
    expect(text.match(/\| Red \|/g)).toHaveLength(1);
    expect(text.match(/Here it stands\./g)).toHaveLength(1);
    expect(text).toMatch(/^#{2,3} A section of Acme\n\nA paragraph of its own\.\n/m);
  }
});
