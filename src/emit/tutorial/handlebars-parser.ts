/**
 * The parser of Handlebars, without what compiles and runs templates there: nobody here asks for that, and it was two fifths of
 * the file of the package that renders pages.
 */
/// <reference path="./handlebars-modules.d.ts" />
export { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
export { default as Visitor } from 'handlebars/dist/cjs/handlebars/compiler/visitor.js';
