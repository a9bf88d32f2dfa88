/** The JSON Schema of a file that a shape describes, so that an editor helps whoever writes one. */
import type { Shape } from '../emit/tutorial/view-shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * @param choices the words that may stand at a place, by its names: `steps.part`
 */
export function shapeSchema(shape: Shape, title: string, choices: Readonly<Record<string, readonly string[]>>): string {
  const dialect = 'https://json-schema.org/draft/2020-12/schema';
  return `${JSON.stringify({ $schema: dialect, title, ...schemaOf(shape, '', choices) }, null, 2)}\n`;
}

function schemaOf(shape: Shape, place: string, choices: Readonly<Record<string, readonly string[]>>): Schema {
  switch (shape.kind) {
    case 'text':
      return {
        type: 'string',
        description: shape.doc,
        ...(choices[place] === undefined ? {} : { enum: choices[place] }),
      };
    case 'flag':
      return { type: 'boolean', description: shape.doc };
    case 'optional':
      return schemaOf(shape.inner, place, choices);
    case 'list':
      return { type: 'array', items: schemaOf(shape.item, place, choices) };
    case 'object': {
      const fields = Object.entries(shape.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(
          fields.map(([name, field]) => [name, schemaOf(field, place === '' ? name : `${place}.${name}`, choices)]),
        ),
        required: fields.flatMap(([name, { kind }]) => (kind === 'optional' ? [] : [name])),
        additionalProperties: false,
      };
    }
  }
}
