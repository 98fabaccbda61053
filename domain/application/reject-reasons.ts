/** Why a person rejects what was prepared, as the screens offer it under `1` to `6`. */
export const rejectReasons = ['not_the_role', 'not_the_employer', 'place', 'pay', 'level', 'other'] as const;
export type RejectReason = (typeof rejectReasons)[number];
