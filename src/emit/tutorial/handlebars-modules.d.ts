/** The types of the two modules of Handlebars that are imported by their own paths: the library types only the whole of it. */

declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  import type Handlebars from 'handlebars';

  export const parse: typeof Handlebars.parse;
}

declare module 'handlebars/dist/cjs/handlebars/compiler/visitor.js' {
  import type Handlebars from 'handlebars';

  const Visitor: typeof Handlebars.Visitor;
  export default Visitor;
}
