import { contactLink } from '../../contact/contact-link.js';
import type { Country } from '../../region/region-code.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';

/** Weather services: pages that anybody might have open. Canada's has a French address too. */
function weather(country: Country, language: InterfaceLanguage): string {
  if (country === 'US') return 'https://www.weather.gov/';
  return language === 'fr' ? 'https://meteo.gc.ca/' : 'https://weather.gc.ca/';
}

/** Where quick exit leads: the host's address if it is https and whole, else the country's weather. */
export function exitAddress(value: string, country: Country, language: InterfaceLanguage): string {
  return contactLink({ type: 'web', value }) ?? weather(country, language);
}
