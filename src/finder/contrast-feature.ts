import { ContrastGuard } from './contrast-guard.js';
import type { Feature } from './feature.js';

export const readableColours: Feature = ({ element }) => {
  new ContrastGuard(element);
  return {};
};
