/**
 * What this build was made from, code and data; the build of the script-tag folder writes it in here and into `build.js`
 * beside it. Empty where another bundler made the files.
 */
export const buildId: string = '';
