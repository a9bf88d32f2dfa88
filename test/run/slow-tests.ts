/**
 * What `npm run test:quick` leaves out, and why it takes its time. Everything else is quick by being so: a file that
 * becomes slow is made faster, or gets a line here. `npm test` runs all.
 */
export const SLOW_TESTS: Readonly<Record<string, string>> = {
  'test/cli/processes.test.ts': 'Starts processes and kills them.',
  'test/package/tarball.test.ts': 'Packs and installs the package.',
  'test/derive/starting-files.test.ts': 'Compiles a copy of the repository.',
  'test/emit/typecheck.test.ts': 'Compiles the code of hundreds of connectors.',
  'test/expression/generated-types.test.ts': 'Compiles the code of thousands of expressions.',
  'test/lint/robustness.test.ts': 'Breaks manifests at every kind of place.',
  'test/import/corpus.test.ts': 'Reads every published page that is there.',
  'test/import/laws.test.ts': 'Breaks published pages.',
  'test/page/fix-laws.test.ts': 'Mends every published page that is there.',
  'test/preview/browser.test.ts': 'Starts a browser.',
  'test/preview/preview-build.test.ts': 'Builds whole sites.',
  'test/preview/site.test.ts': 'Builds whole sites.',
  'test/review/completeness.test.ts': 'Makes every edit of manifests that state everything.',
  'test/review/textconv.test.ts': 'Makes every edit of manifests that state everything.',
  'test/review/witness.test.ts': 'Runs every pair of examples on sample users.',
  'test/review/diff.test.ts': 'Makes git repositories.',
  'test/tutorial/every-leaf-shows.test.ts': 'Changes and takes away every part of many manifests.',
  'test/trace/hostile.test.ts': 'Traces every output by experiments.',
  'test/trace/trace-output.test.ts': 'Traces every output by experiments.',
  'test/trace/trace-command.test.ts': 'Traces every output by experiments.',
};
