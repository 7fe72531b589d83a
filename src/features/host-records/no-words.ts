/** Stands for words that are not there in one language, until the schema has seen the rest. */
export const NO_WORDS = '\ue000';
