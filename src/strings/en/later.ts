import type { LaterStrings } from '../later-strings.js';
import { directory } from './directory.js';
import { exit } from './exit.js';
import { foldOut } from './fold-out.js';
import { keep } from './keep.js';
import { map } from './map.js';
import { nearby } from './nearby.js';
import { print } from './print.js';
import { typed } from './typed.js';

/** What the finder says after its first view, in English. */
export const later: LaterStrings = { ...foldOut, directory, exit, keep, map, nearby, print, typed };
