/** A fact that waits for proof, as kept in `data/review.json`. */
import type { infer as Infer } from 'zod/mini';
import type { DeepReadonly } from './resource.js';
import type { reviewSchema } from './resource-schema.js';

/** A service that is not published yet, with what would settle it. */
export type Review = DeepReadonly<Infer<typeof reviewSchema>>;
