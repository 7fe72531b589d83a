const NUMBER = '(-?\\d{1,3}[.,]\\d{1,15})\\s*°?\\s*';
const COORDINATES = new RegExp(
  `^\\(?\\s*${NUMBER}([NS]?)\\s*[,;/ ]\\s*${NUMBER}([EWO]?)\\s*\\)?$`,
  'i',
);

/** Latitude and longitude as maps give them out: "45.52, -122.68", "45.52° N, 122.68° W". To a hundredth. */
export function readCoordinates(
  text: string,
): { readonly latitude: number; readonly longitude: number } | undefined {
  const [, north = '', south = '', east = '', west = ''] = COORDINATES.exec(text) ?? [];
  if (!north) return undefined;
  const latitude = hundredth(north) * (/s/i.test(south) ? -1 : 1);
  const longitude = hundredth(east) * (/[wo]/i.test(west) ? -1 : 1);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : undefined;
}

function hundredth(degrees: string): number {
  return Math.round(Number(degrees.replace(',', '.')) * 100) / 100;
}
