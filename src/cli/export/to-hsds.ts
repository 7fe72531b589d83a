import { parseHours } from '../../hours/parse-hours.js';
import type { Channel, Resource } from '../../schema/resource.js';
import type { HsdsAddress, HsdsPhone, HsdsSchedule, HsdsService } from '../hsds/hsds-types.js';

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PHONE_TYPES: Partial<Record<Channel['type'], string>> = {
  phone: 'voice',
  sms: 'text',
  tty: 'textphone',
};

/** A record as an HSDS 3.0 service with what belongs to it, as `GET /services/{id}` gives it. */
export function toHsds(record: Resource): HsdsService & { readonly id: string } {
  const { id, name, operator, description, channels, hours, place, area, eligibility } = record;
  const title = Object.values(name)[0] ?? '';
  const text = Object.values(description)[0];
  const web = channels.find(({ type }) => type === 'web')?.value;
  const email = channels.find(({ type }) => type === 'email')?.value;
  const schedules = hours ? schedulesOf(hours.text) : [];
  const checked = channels[0]?.checked;
  return {
    id,
    name: title,
    ...(text && { description: text }),
    ...(web && { url: web }),
    ...(email && { email }),
    status: 'active',
    ...(checked && { assured_date: checked }),
    ...(eligibility && { eligibility_description: Object.values(eligibility)[0] ?? '' }),
    organization: { name: operator ?? title },
    phones: channels.flatMap((channel) => phoneOf(channel)),
    ...(schedules.length > 0 && { schedules }),
    ...(record.languages && { languages: record.languages.map((code) => ({ code })) }),
    ...(area && { service_areas: [{ name: Object.values(area)[0] ?? '' }] }),
    ...(record.cost === 'free' && { cost_options: [{ amount: 0 }] }),
    attributes: [...new Set([...record.kinds, ...record.services])].map((term) => ({
      taxonomy_term: { code: term, name: term, taxonomy: 'helpline-finder' },
    })),
    ...(place && { service_at_locations: [{ id: `${id}-at`, location: locationOf(id, place) }] }),
  };
}

function phoneOf({ type, display, extension, label }: Channel): readonly HsdsPhone[] {
  const kind = PHONE_TYPES[type];
  if (!kind) return [];
  const description = label && Object.values(label)[0];
  return [
    {
      number: display,
      ...(extension && { extension }),
      type: kind,
      ...(description && { description }),
    },
  ];
}

function locationOf(id: string, place: NonNullable<Resource['place']>) {
  const { address, city, region, postalCode, latitude, longitude } = place;
  const written: HsdsAddress = {
    ...(address && { address_1: address }),
    city,
    state_province: region.slice(3),
    ...(postalCode && { postal_code: postalCode }),
    country: region.slice(0, 2),
    address_type: 'physical',
  };
  return {
    id: `${id}-place`,
    location_type: 'physical',
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    addresses: [written],
  };
}

/** Weekly and monthly rules; what HSDS has no word for (public holidays) is left out. */
function schedulesOf(text: string): readonly HsdsSchedule[] {
  return (parseHours(text)?.rules ?? []).flatMap(({ days, times }) => {
    const weekly = days.filter(({ day, nth }) => day > 0 && !nth);
    const monthly = days.flatMap(({ day, nth }) =>
      (nth ?? []).map((count) => `${count}${DAYS[day]}`),
    );
    return times.flatMap(([start, end]): HsdsSchedule[] => {
      const at = { opens_at: clock(start), closes_at: end === 1440 ? '23:59' : clock(end % 1440) };
      const byday = weekly.map(({ day }) => DAYS[day]).join(',');
      return [
        ...(byday ? [{ freq: 'WEEKLY', byday, ...at }] : []),
        ...(monthly.length > 0 ? [{ freq: 'MONTHLY', byday: monthly.join(','), ...at }] : []),
      ];
    });
  });
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
