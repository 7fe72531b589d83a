const NUMBER = '(-?\\d{1,3}[.,]\\d{1,15})\\s*°?\\s*';
const COORDINATES = new RegExp(
  `^\\(?\\s*${NUMBER}([NS]?)\\s*[,;/ ]\\s*${NUMBER}([EWO]?)\\s*\\)?$`,
  'i',
);

/** What stands beside the numbers: "geo:", "Lat:", "lng =", a plus. */
const LABEL =
  /^geo:|\b(?:lat(?:itud)?e?|lon(?:g(?:itud)?e?)?|lng)\b\.?\s*[:=]?\s*|\+(?=\d)|\?.*$/gi;
/** "N 45.52 W 122.68". */
const LETTERS_FIRST = /^([NS])\s*([\d.,°\s]+?)[\s,;]+([EWO])\s*([\d.,°\s]+)$/i;
const SEXAGESIMAL =
  /(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['’′](?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''))?/g;

/**
 * Latitude and longitude as maps give them out: "45.52, -122.68", "45.52° N, 122.68° W", `45°31'23.3"N 122°40'35.3"W`,
 * "geo:45.52,-122.68", "Lat: 45.52, Long: -122.68". To a hundredth.
 */
export function readCoordinates(
  text: string,
): { readonly latitude: number; readonly longitude: number } | undefined {
  const bare = text
    .replace(LABEL, '')
    .replace(SEXAGESIMAL, (_, degrees, minutes, seconds = '0') =>
      (Number(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600).toFixed(6),
    )
    .replace(LETTERS_FIRST, '$2$1, $4$3')
    .trim();
  const [, north = '', south = '', east = '', west = ''] = COORDINATES.exec(bare) ?? [];
  if (!north) return undefined;
  const latitude = hundredth(north) * (/s/i.test(south) ? -1 : 1);
  const longitude = hundredth(east) * (/[wo]/i.test(west) ? -1 : 1);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : undefined;
}

function hundredth(degrees: string): number {
  return Math.round(numberOf(degrees) * 100) / 100;
}

function numberOf(written: string): number {
  return Number(written.replace(',', '.'));
}
