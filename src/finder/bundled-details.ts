import { nationalDetails } from '../generated/national-details.js';
import type { Feature } from './feature.js';

export const bundledDetails: Feature = () => ({ details: nationalDetails });
