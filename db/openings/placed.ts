/** A posting's content as its opening has it: with the places that all of its postings name. Both are SQL. */
export function placed(content: string, openingId: string): string {
  return `(${content}) || (select jsonb_build_object('places', n.places, 'remoteScope', n.remote_scope) from opening_places(${openingId}) n)`;
}
