/** Kinds that are used, with their numbers in Temporal's API (`temporal.api.enums.v1.IndexedValueType`). */
const kinds = { Keyword: 2, Int: 3, Bool: 5 } as const;

/**
 * What operators can search by in Temporal's UI: ids, stages and counts, never the name of a person or an employer, since
 * search attributes are not encrypted. A namespace on SQL takes at most 10 Keyword, 3 Int and 3 Bool attributes.
 */
export const searchAttributes: Readonly<Record<string, keyof typeof kinds>> = {
  CandidateId: 'Keyword',
  CampaignId: 'Keyword',
  Stage: 'Keyword',
  Source: 'Keyword',
  Attempt: 'Int',
  NeedsYou: 'Bool',
};

/** The same, as Temporal's operator service takes it. */
export function searchAttributeNumbers(): Record<string, number> {
  return Object.fromEntries(Object.entries(searchAttributes).map(([name, kind]) => [name, kinds[kind]]));
}
