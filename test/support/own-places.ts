/** Records of a host, so that a test knows what is near and what is not. */

interface OwnPlace {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly kinds?: readonly string[];
  readonly services?: readonly string[];
  readonly address?: string;
  readonly city?: string;
  readonly precision?: 'exact' | 'postal' | 'city';
  readonly hours?: Readonly<Record<string, string>>;
}

/** A record with one telephone number; with a point it is a place, without one a line. */
export function ownRecord({ id, name, region, at, ...rest }: OwnPlace): Record<string, unknown> {
  const {
    kinds = ['naloxone'],
    services = [],
    address = '1 Main Street',
    city = 'Springfield',
  } = rest;
  const { precision = 'exact', hours } = rest;
  return {
    id,
    name: { en: name },
    description: { en: 'Free naloxone.', fr: 'Naloxone gratuite.', es: 'Naloxona gratis.' },
    kinds,
    services,
    regions: [region],
    audiences: ['general'],
    channels: [
      {
        type: 'phone',
        value: '+12175550142',
        display: '1-217-555-0142',
        checked: '2026-09',
        sources: ['page'],
        confidence: 'official',
      },
    ],
    ...(at && {
      place: {
        address,
        city,
        region,
        latitude: at[0],
        longitude: at[1],
        precision,
      },
    }),
    ...(hours && { hours }),
    status: 'active',
    sources: [
      {
        id: 'page',
        url: 'https://example.org/',
        kind: 'official',
        seen: '2026-09',
        supports: ['phone', 'hours'],
      },
    ],
  };
}
