import '../../../src/map/helpline-map.js';
import { listingAt } from '../../support/map-listings.js';

const map = document.querySelector('helpline-map');
if (map) {
  map.listings = [
    listingAt('a', -90, 40),
    listingAt('b', -90, 40, ['treatment']),
    listingAt('c', -88, 41, ['harm-reduction']),
  ];
}
