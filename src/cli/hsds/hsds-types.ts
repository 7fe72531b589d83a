/** The parts of Open Referral HSDS 3.0 and 3.1 that a record is made of, as `GET /services` nests them. All may be absent. */

export interface HsdsPhone {
  readonly number?: string;
  readonly extension?: string | number;
  readonly type?: string;
  readonly description?: string;
  /** Of somebody who works there: the number is their own. */
  readonly contact_id?: string;
}

export interface HsdsAddress {
  readonly address_1?: string;
  readonly address_2?: string;
  readonly city?: string;
  readonly region?: string;
  readonly state_province?: string;
  readonly postal_code?: string;
  readonly country?: string;
  readonly address_type?: string;
}

export interface HsdsSchedule {
  readonly freq?: string;
  readonly interval?: string | number;
  readonly byday?: string;
  readonly bymonthday?: string;
  readonly byweekno?: string;
  readonly byyearday?: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly dtstart?: string;
  readonly until?: string;
  readonly count?: string | number;
  readonly description?: string;
}

export interface HsdsLanguage {
  readonly code?: string;
  readonly name?: string;
}

export interface HsdsLocation {
  readonly id?: string;
  readonly name?: string;
  readonly location_type?: string;
  readonly latitude?: string | number;
  readonly longitude?: string | number;
  readonly addresses?: readonly HsdsAddress[];
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly languages?: readonly HsdsLanguage[];
}

export interface HsdsServiceAtLocation {
  readonly id?: string;
  readonly location?: HsdsLocation;
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly service_areas?: readonly HsdsArea[];
}

export interface HsdsArea {
  readonly name?: string;
}

export interface HsdsTerm {
  readonly taxonomy_term?: { readonly code?: string; readonly name?: string };
}

export interface HsdsService {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly status?: string;
  readonly alert?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: string | number;
  readonly maximum_age?: string | number;
  readonly fees_description?: string;
  readonly assured_date?: string;
  readonly last_modified?: string;
  readonly organization?: {
    readonly name?: string;
    readonly website?: string;
    readonly email?: string;
    readonly phones?: readonly HsdsPhone[];
  };
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly languages?: readonly HsdsLanguage[];
  readonly service_areas?: readonly HsdsArea[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly attributes?: readonly HsdsTerm[];
  readonly cost_options?: readonly { readonly amount?: string | number }[];
}
