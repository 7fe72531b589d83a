import { contactLink } from '../contact/contact-link.js';
import type { Country } from '../region/region-code.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** Weather services: pages that anybody might have open, in the language of the person. */
const WEATHER: { readonly [C in Country]: { readonly [L in InterfaceLanguage]: string } } = {
  US: {
    en: 'https://www.weather.gov/',
    fr: 'https://www.weather.gov/',
    es: 'https://www.weather.gov/',
  },
  CA: {
    en: 'https://weather.gc.ca/',
    fr: 'https://meteo.gc.ca/',
    es: 'https://weather.gc.ca/',
  },
};

/** Where quick exit leads: the host's address if it is https and whole, else the country's weather. */
export function exitAddress(value: string, country: Country, language: InterfaceLanguage): string {
  return contactLink({ type: 'web', value }) ?? WEATHER[country][language];
}
