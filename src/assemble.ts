import { HelplineFinder } from './finder/helpline-finder.js';

HelplineFinder.features = () => import('./features/features.js');

export { HelplineFinder };
