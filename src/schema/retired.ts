/** A service that is no longer listed, as kept in `data/retired.json`. */
import type { infer as Infer } from 'zod/mini';
import type { DeepReadonly } from './resource.js';
import type { retiredSchema } from './resource-schema.js';

/** A service that ended, was renamed or must never be listed. */
export type Retired = DeepReadonly<Infer<typeof retiredSchema>>;
/** A number that no record may list. */
export type RetiredNumber = NonNullable<Retired['numbers']>[number];
