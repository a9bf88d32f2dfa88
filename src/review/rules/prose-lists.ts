import { ownList, textListRule } from '../text-list-rule.ts';

/** Who does not meet what the app needs cannot go on; an item that reads differently may ask for something else. */
export const prerequisites = textListRule({
  id: 'prerequisite',
  title: 'The app needs something else before the first step.',
  severities: { action: 'Administrators check that they have it.', safe: 'It is no longer needed.' },
  lists: ownList('/prerequisites', (connector) => connector.prerequisites),
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: {
    added: 'One more thing is needed beforehand: {now}.',
    removed: 'It is no longer needed beforehand: {old}.',
    changed: 'What is needed beforehand reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { prerequisites: ['An Acme tenant', 'The **Enterprise** plan'] },
      forth: { severity: 'action', message: 'One more thing is needed beforehand: "The **Enterprise** plan".' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: { prerequisites: ['An Acme tenant in Europe'] },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** What is not let through is not provisioned; an address that is no longer needed should be closed again. */
export const network = textListRule({
  id: 'network-address',
  title: 'A firewall has to let something else through.',
  severities: { action: 'Administrators change what their firewalls let through.' },
  lists: ownList('/network', (connector) =>
    connector.network.map(({ address, means, pointer }) => ({
      value: means === null ? address : `${address}: ${means}`,
      pointer,
    })),
  ),
  severity: { added: 'action', changed: 'action', removed: 'action' },
  say: {
    added: 'Firewalls have to let one more address through: {now}.',
    removed: 'An address is no longer needed behind a firewall: {old}.',
    changed: 'What firewalls have to let through is {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { network: [{ address: '203.0.113.0/24' }] },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** What is not there yet an administrator adds to the source attributes, and what holds something else is sent otherwise. */
export const directoryExtensions = textListRule({
  id: 'directory-extension',
  title: 'Other directory extensions are read, or the same ones are described otherwise.',
  severities: {
    action: 'Administrators add extensions to the attributes that provisioning reads, or need not any more.',
  },
  lists: ownList('/directoryExtensions', (connector) =>
    connector.directoryExtensions.map(({ name, type, means, pointer }) => ({
      value: `${name} (${type})${means === null ? '' : `: ${means}`}`,
      pointer,
    })),
  ),
  severity: { added: 'action', changed: 'action', removed: 'action' },
  say: {
    added: 'The mapping reads a directory extension: {now}.',
    removed: 'A directory extension is no longer asked for: {old}.',
    changed: 'A directory extension is {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { directoryExtensions: [{ name: 'extension_0123456789abcdef0123456789abcdef_costCode' }] },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** Who follows a link to an anchor that is gone stands at the top of the page. */
export const oldAnchors = textListRule({
  id: 'old-anchor',
  title: 'An anchor of older pages stays reachable, or no longer.',
  severities: { action: 'Pages that link to it lead to the top of the page.', safe: 'Links to it work.' },
  lists: ownList('/anchors', (connector) =>
    connector.anchors.map(({ at, name, pointer }) => ({ value: `#${name} (${at})`, pointer })),
  ),
  severity: { added: 'safe', changed: 'action', removed: 'action' },
  say: {
    added: 'An anchor of older pages stays reachable: {now}.',
    removed: 'An anchor of older pages is no longer reachable: {old}.',
    changed: 'An anchor of older pages is {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { anchors: [{ at: 'setup', name: 'step-2-configure-acme' }] },
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
  ],
});

/** The steps are the portal's, whatever is shown beside them. */
export const portalSteps = textListRule({
  id: 'portal-step',
  title: 'The page shows something else at a step of the portal.',
  severities: { safe: 'It explains; the step is the same.' },
  lists: ownList('/portalSteps', (connector) =>
    connector.portalSteps.map(({ step, body, pointer }) => ({ value: `${step}: ${body.join(' / ')}`, pointer })),
  ),
  severity: { added: 'safe', changed: 'safe', removed: 'safe' },
  say: {
    added: 'One more step of the portal has something of the app below it: {now}.',
    removed: 'A step of the portal no longer has something of the app below it: {old}.',
    changed: 'Below a step of the portal stands {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { portalSteps: [{ step: 'credentials', body: ['![The form](media/acme/form.png)'] }] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const capabilities = textListRule({
  id: 'capability',
  title: 'The connector can do more, or less.',
  severities: { action: 'Who relied on it finds another way.', safe: 'There is more, or it is worded otherwise.' },
  lists: ownList('/capabilities', (connector) => connector.capabilities),
  severity: { added: 'safe', changed: 'safe', removed: 'action' },
  say: {
    added: 'The connector can do more: {now}.',
    removed: 'The connector is no longer said to do this: {old}.',
    changed: 'A capability reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { capabilities: ['Assign roles.'] },
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
  ],
});

export const limitations = textListRule({
  id: 'limitation',
  title: 'Something does not work, or works now.',
  severities: { action: 'Administrators check whether it concerns them.', safe: 'A limit is gone.' },
  lists: ownList('/limitations', (connector) => connector.limitations),
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: {
    added: 'There is one more limitation: {now}.',
    removed: 'A limitation is gone: {old}.',
    changed: 'A limitation reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { limitations: ['Groups cannot be renamed.'] },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

export const troubleshooting = textListRule({
  id: 'troubleshooting',
  title: 'Advice about failures reads differently.',
  severities: { safe: 'It helps when something fails; nothing fails by it.' },
  lists: ownList('/troubleshooting', (connector) => connector.troubleshooting),
  severity: { added: 'safe', changed: 'safe', removed: 'safe' },
  say: {
    added: 'There is new advice about failures: {now}.',
    removed: 'Advice about failures is gone: {old}.',
    changed: 'Advice about failures reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { troubleshooting: ['Fill in the title.'] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const mappingNotes = textListRule({
  id: 'mapping-note',
  title: 'A remark on the attributes as a whole reads differently.',
  severities: { safe: 'It explains; the attributes are the same.' },
  lists: ({ blocks }) =>
    blocks.map(({ subject, before, after, pointers }) => ({
      subject,
      pointer: pointers.after,
      before: before.notes,
      after: after.notes,
    })),
  severity: { added: 'safe', changed: 'safe', removed: 'safe' },
  say: {
    added: 'There is a new remark on the attributes of {subject}: {now}.',
    removed: 'A remark on the attributes of {subject} is gone: {old}.',
    changed: 'A remark on the attributes of {subject} reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { users: { notes: ['Phone numbers are in E.164.'] } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const changeLog = textListRule({
  id: 'change-log',
  title: 'The change log of the page differs.',
  severities: { safe: 'It tells of changes; it is none.' },
  lists: ownList('/changeLog', (connector) =>
    connector.changeLog.map(({ date, text, pointer }) => ({ value: `${date} ${text}`, pointer })),
  ),
  severity: { added: 'safe', changed: 'safe', removed: 'safe' },
  say: {
    added: 'The change log has a new entry: {now}.',
    removed: 'The change log lost an entry: {old}.',
    changed: 'An entry of the change log reads {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { changeLog: [{ date: '2024-03-01', text: 'Groups are now provisioned.' }] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const resources = textListRule({
  id: 'resource',
  title: 'Further reading differs.',
  severities: { safe: 'It is for further reading.' },
  lists: ownList('/resources', (connector) =>
    connector.resources.map(({ text, url, pointer }) => ({ value: `${text} (${url})`, pointer })),
  ),
  severity: { added: 'safe', changed: 'safe', removed: 'safe' },
  say: {
    added: 'There is new further reading: {now}.',
    removed: 'Further reading is gone: {old}.',
    changed: 'Further reading is {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { resources: [{ text: 'Acme SCIM reference', url: 'https://docs.acme.example/scim' }] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});
