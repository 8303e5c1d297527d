import type { graphql } from '../../../shared/graphql/graphql';

type Sex = ReturnType<typeof graphql.scalar<'Sex'>>;
type ResidenceKind = ReturnType<typeof graphql.scalar<'ResidenceKind'>>;
type SchoolStatus = ReturnType<typeof graphql.scalar<'SchoolStatus'>>;
type GpStatus = ReturnType<typeof graphql.scalar<'GpStatus'>>;

export const SEX_WORDS: Record<Sex, string> = {
	FEMALE: 'Female',
	MALE: 'Male',
	INDETERMINATE: 'Indeterminate',
	NOT_KNOWN: 'Not known',
};

export const RESIDENCE_WORDS: Record<ResidenceKind, string> = {
	HOME: 'Family home',
	SECOND_HOME: 'Second home',
	PLACEMENT: 'Placement by the local authority',
	TEMPORARY: 'Temporary accommodation',
	REFUGE: 'Refuge',
};

/** Why there may be no school to name. */
export const SCHOOL_WORDS: Record<SchoolStatus, string> = {
	ON_ROLL: 'On the roll of a school',
	EXCLUDED: 'Permanently excluded, not yet on another roll',
	HOME_EDUCATED: 'Educated at home',
	NO_SCHOOL: 'On no school roll',
	BELOW_SCHOOL_AGE: 'Below school age',
};

export const GP_WORDS: Record<GpStatus, string> = {
	REGISTERED: 'Registered with a practice',
	NOT_REGISTERED: 'Not registered with a GP',
};
