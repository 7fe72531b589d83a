import { type Box, readBoxes } from '../../places/region-boxes.js';
