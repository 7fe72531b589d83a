/** The public record types, derived from the schema at compile time: importing them loads no code. */
import type { infer as Infer } from 'zod/mini';
import type { resourceSchema } from './resource-schema.js';

/** Readonly all the way down. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** One service a person can reach: a helpline, a text line, a programme or a place. */
export type Resource = DeepReadonly<Infer<typeof resourceSchema>>;
/** One way to reach a service. */
export type Channel = Resource['channels'][number];
/** Where a fact comes from. */
export type Source = Resource['sources'][number];
/** A physical place. */
export type Place = NonNullable<Resource['place']>;
/** Opening hours as data: OpenStreetMap text and an IANA zone. */
export type Hours = NonNullable<Resource['hours']>;
/** Words by language. */
export type Words = Resource['description'];
