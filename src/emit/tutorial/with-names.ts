/** A connector whose prose names products as its page does: each place-holder of a text is filled in. */
import type {
  AlternativeMethod,
  Connector,
  CredentialField,
  Fact,
  Picture,
  ResourceMapping,
  SetupStep,
  StepNote,
  ValueSource,
} from '../../connector/connector.ts';
import { type NamesOfProducts, withProductNames } from '../../markdown/product-names.ts';

/** One field before is one field after: steps name the fields that they yield. */
export function withNames(connector: Connector, names: NamesOfProducts): Connector {
  const fill = (text: string): string => (text.includes('{') ? withProductNames(text, names) : text);
  return JSON.stringify(connector).includes('{') ? new Filling(fill).connector(connector) : connector;
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
      limitations: connector.limitations.map(this.fact),
      troubleshooting: connector.troubleshooting.map(this.fact),
      changeLog: connector.changeLog.map((change) => ({ ...change, text: this.fill(change.text) })),
      notes: connector.notes.map((note) => ({ ...note, text: this.fill(note.text) })),
      sections: connector.sections.map((section) => ({
        ...section,
        heading: this.fill(section.heading),
        body: section.body.map(this.fill),
        pictures: section.pictures.map(this.picture),
      })),
      auth: {
        ...auth,
        fields: auth.fields.map(this.field),
        note: this.some(auth.note),
        alternatives: auth.alternatives.map(this.alternative),
      },
      setup: setup === null ? null : { ...setup, intro: this.some(setup.intro), steps: setup.steps.map(this.step) },
      gallery: { ...gallery, steps: gallery.steps.map(this.step) },
      support: connector.support.map((each) => ({ ...each, fields: each.fields.map(this.field) })),
      users: this.mapping(users),
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

  private readonly picture = (shown: Picture): Picture => ({ ...shown, alt: this.fill(shown.alt) });

  private readonly note = (note: StepNote): StepNote => ({ ...note, text: this.fill(note.text) });

  private readonly field = (field: CredentialField): CredentialField => {
    const found = this.fields.get(field) ?? { ...field, from: this.source(field.from), note: this.some(field.note) };
    this.fields.set(field, found);
    return found;
  };

  private source(from: ValueSource): ValueSource {
    if (from.kind === 'computed') return { ...from, how: this.fill(from.how) };
    if (from.kind !== 'template') return from;
    return { ...from, placeholders: from.placeholders.map((each) => ({ ...each, means: this.fill(each.means) })) };
  }

  private readonly alternative = (other: AlternativeMethod): AlternativeMethod => ({
    ...other,
    fields: other.fields.map(this.field),
    note: this.some(other.note),
  });

  private readonly step = (step: SetupStep): SetupStep => ({
    ...step,
    text: this.some(step.text),
    after: this.some(step.after),
    yields: step.yields.map(({ label, field }) => ({ label, field: field === null ? null : this.field(field) })),
    table: step.table === null ? null : { ...step.table, rows: step.table.rows.map((row) => row.map(this.fill)) },
    notes: step.notes.map(this.note),
    pictures: step.pictures.map(this.picture),
    steps: step.steps.map(this.step),
  });

  private mapping<M extends ResourceMapping>(mapping: M): M {
    const attributes = mapping.attributes.map((attribute) => ({
      ...attribute,
      note: attribute.note === null ? null : this.fact(attribute.note),
    }));
    return { ...mapping, attributes, notes: mapping.notes.map(this.fact) };
  }
}
