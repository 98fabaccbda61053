const known = ['Amsterdam, Netherlands', 'Amsterdam, New York, United States', 'Berlin, Germany', 'Berlin, New Hampshire, United States', 'Copenhagen, Denmark', 'Hamburg, Germany', 'Leipzig, Germany', 'Lisbon, Portugal', 'London, United Kingdom', 'Munich, Germany', 'Paris, France', 'Rotterdam, Netherlands', 'Utrecht, Netherlands', 'Vienna, Austria', 'Warsaw, Poland', 'Zurich, Switzerland'];

/** Places a location field suggests for what was typed. */
export function cities(term: unknown): readonly string[] {
  const words = typeof term === 'string' ? term.trim().toLowerCase() : '';
  return words === '' ? [] : known.filter((city) => city.toLowerCase().includes(words));
}
