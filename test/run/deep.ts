/** The name that says to workers, and to what they start, that laws are tried on all of their cases. */
export const DEEP = 'SCIMANIFEST_TESTS_DEEP';
