/** What is said in place of local help that is missing, as kept in `data/region-notes.json`. */
import type { infer as Infer } from 'zod/mini';
import type { DeepReadonly } from './resource.js';
import type { regionNoteSchema } from './resource-schema.js';

/** A note in all languages, with its sources. */
export type RegionNoteEntry = DeepReadonly<Infer<typeof regionNoteSchema>>;
