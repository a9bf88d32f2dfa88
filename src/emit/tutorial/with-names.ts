/**
 * A connector whose texts name products as its page does: each place-holder is filled in. Which texts can have them, their
 * kind in the schema says (`namesProducts`); a test holds each such fact to this file.
 */
import type {
  AlternativeMethod,
  Attribute,
  Connector,
  CredentialField,
  Fact,
  InnerNote,
  Picture,
  ResourceMapping,
  SetupStep,
  Table,
  ValueSource,
} from '../../connector/connector.ts';
import { type NamesOfProducts, withProductNames } from '../../markdown/product-names.ts';

/** One field before is one field after: steps name the fields that they yield. */
export function withNames(connector: Connector, names: NamesOfProducts): Connector {
  const fill = (text: string): string => (text.includes('{') ? withProductNames(text, names) : text);
  return new Filling(fill).connector(connector);
}

class Filling {
  private readonly fields = new Map<CredentialField, CredentialField>();
  private readonly fill: (text: string) => string;

  constructor(fill: (text: string) => string) {
    this.fill = fill;
  }

  connector(connector: Connector): Connector {
    const { auth, setup, gallery, users, groups, page } = connector;
    return {
      ...connector,
      capabilities: connector.capabilities.map(this.fact),
      prerequisites: connector.prerequisites.map(this.fact),
      network: connector.network.map((each) => ({ ...each, means: this.some(each.means) })),
      directoryExtensions: connector.directoryExtensions.map((each) => ({ ...each, means: this.some(each.means) })),
      limitations: connector.limitations.map(this.fact),
      troubleshooting: connector.troubleshooting.map(this.fact),
      changeLog: connector.changeLog.map((change) => ({ ...change, text: this.fill(change.text) })),
      notes: connector.notes.map((note) => ({ ...note, text: this.fill(note.text) })),
      portalSteps: connector.portalSteps.map((each) => ({ ...each, body: each.body.map(this.fill) })),
      blocks: connector.blocks.map((each) => ({ ...each, body: each.body.map(this.fill) })),
      sections: connector.sections.map((section) => ({
        ...section,
        heading: this.fill(section.heading),
        body: section.body.map(this.fill),
        pictures: section.pictures.map(this.picture),
      })),
      resources: connector.resources.map((resource) => ({ ...resource, text: this.fill(resource.text) })),
      auth: {
        ...auth,
        fields: auth.fields.map(this.field),
        enter: this.some(auth.enter),
        adminRole: this.some(auth.adminRole),
        adminRights: this.some(auth.adminRights),
        note: this.some(auth.note),
        alternatives: auth.alternatives.map(this.alternative),
      },
      setup:
        setup === null
          ? null
          : {
              ...setup,
              intro: this.some(setup.intro),
              body: setup.body.map(this.fill),
              steps: setup.steps.map(this.step),
            },
      gallery: { ...gallery, steps: gallery.steps.map(this.step) },
      support: connector.support.map((each) => ({ ...each, fields: each.fields.map(this.field) })),
      users: {
        ...this.mapping(users),
        unnamed: users.unnamed === null ? null : this.fact(users.unnamed),
        roles: users.roles.map((role) => ({ ...role, name: this.fill(role.name), means: this.some(role.means) })),
      },
      groups: groups === null ? null : this.mapping(groups),
      page: {
        ...page,
        title: this.some(page.title),
        description: this.some(page.description),
        customerIntent: this.some(page.customerIntent),
      },
    };
  }

  private some(text: string | null): string | null {
    return text === null ? null : this.fill(text);
  }

  private readonly fact = (fact: Fact<string>): Fact<string> => ({ ...fact, value: this.fill(fact.value) });

  private readonly picture = (shown: Picture): Picture => ({
    ...shown,
    alt: this.fill(shown.alt),
    title: this.some(shown.title),
  });

  private readonly note = (note: InnerNote): InnerNote => ({ ...note, text: this.fill(note.text) });

  private readonly field = (field: CredentialField): CredentialField => {
    const found = this.fields.get(field) ?? {
      ...field,
      from: this.source(field.from),
      lifetime: this.some(field.lifetime),
      note: this.some(field.note),
    };
    this.fields.set(field, found);
    return found;
  };

  private source(from: ValueSource): ValueSource {
    if (from.kind === 'computed') return { ...from, how: this.fill(from.how) };
    if (from.kind === 'choices')
      return {
        ...from,
        by: this.fill(from.by),
        values: from.values.map((each) => ({ ...each, when: this.fill(each.when) })),
      };
    if (from.kind !== 'template') return from;
    return { ...from, placeholders: from.placeholders.map((each) => ({ ...each, means: this.fill(each.means) })) };
  }

  private readonly alternative = (other: AlternativeMethod): AlternativeMethod => ({
    ...other,
    needs: other.needs.map(this.fact),
    steps: other.steps.map(this.step),
    fields: other.fields.map(this.field),
    note: this.some(other.note),
  });

  private readonly step = (step: SetupStep): SetupStep => ({
    ...step,
    text: this.some(step.text),
    actor: this.some(step.actor),
    after: this.some(step.after),
    body: step.body.map(this.fill),
    yields: step.yields.map(({ label, field }) => ({ label, field: field === null ? null : this.field(field) })),
    table: step.table === null ? null : this.table(step.table),
    notes: step.notes.map(this.note),
    pictures: step.pictures.map(this.picture),
    steps: step.steps.map(this.step),
  });

  private table(table: Table): Table {
    return { ...table, columns: table.columns.map(this.fill), rows: table.rows.map((row) => row.map(this.fill)) };
  }

  private mapping<M extends ResourceMapping>(mapping: M): M {
    const noted = (attribute: Attribute): Attribute => ({
      ...attribute,
      note: attribute.note === null ? null : this.fact(attribute.note),
    });
    const { mapping: ofMapping, attributes: ofAttributes } = mapping.pictures;
    const pictures = {
      mapping: ofMapping === null ? null : this.picture(ofMapping),
      attributes: ofAttributes === null ? null : this.picture(ofAttributes),
    };
    return {
      ...mapping,
      attributes: mapping.attributes.map(noted),
      matching: mapping.matching.map(noted),
      notes: mapping.notes.map(this.fact),
      pictures,
    };
  }
}
