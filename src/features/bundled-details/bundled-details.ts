import type { Feature } from '../../finder/feature.js';
import { nationalDetails } from '../../generated/national-details.js';

export const bundledDetails: Feature = () => ({ details: nationalDetails });
