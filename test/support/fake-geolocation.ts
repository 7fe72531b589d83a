/** A device that says where it is. */
export function fakeGeolocation(
  latitude: number,
  longitude: number,
  accuracy: number,
): Geolocation {
  return {
    getCurrentPosition(found: PositionCallback) {
      found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition);
    },
  } as unknown as Geolocation;
}

/** A device that refuses, with the number of its error. */
export function failingGeolocation(code: number): Geolocation {
  return {
    getCurrentPosition(_: PositionCallback, failed: PositionErrorCallback) {
      failed({ code } as GeolocationPositionError);
    },
  } as unknown as Geolocation;
}
