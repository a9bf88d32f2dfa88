/** No directory value is longer; a result that would be is no value, so that nested calls cannot fill the memory. */
export const longestText = 100_000;
