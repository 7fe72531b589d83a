import type { Country } from '../region/region-code.js';

/** Lines of a country that answer anybody at any hour: what an empty answer shows instead. 988 is the first. A test looks for each in data/. */
export const FALLBACK_IDS: { readonly [C in Country]: readonly string[] } = {
  US: ['us-988-lifeline', 'us-samhsa-national-helpline', 'us-211'],
  CA: ['ca-988-suicide-crisis-helpline', 'ca-211'],
};
