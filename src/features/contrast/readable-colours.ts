import type { Feature } from '../../finder/feature.js';
import { ContrastGuard } from './contrast-guard.js';

export const readableColours: Feature = ({ addController, element }) => {
  addController(new ContrastGuard(element));
  return {};
};
