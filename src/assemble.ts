import { HelplineFinder } from './finder/helpline-finder.js';

HelplineFinder.features = () => import('./features.js');

export { HelplineFinder };
