import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesShown } from './places-shown.ts';
import { parsePlaces, placeOf, remoteScopeOf } from './places.ts';

const short = (text: string) => parsePlaces(text).places.map((place) => [place.city, place.region, place.country].map((part) => part ?? '-').join('/')).join(' ');
const scope = (text: string) => {
  const parsed = parsePlaces(text);
  return `${parsed.workMode} ${remoteScopeOf(parsed.workMode, parsed).join(',')}`.trim();
};

describe('places in words', () => {
  test.each([
    ['San Francisco, CA | New York City, NY | Seattle, WA', 'San Francisco/California/US New York/New York/US Seattle/Washington/US'],
    ['London, UK; Ontario, CAN; San Francisco, CA', 'London/-/GB -/Ontario/CA San Francisco/California/US'],
    ['San Francisco, CA, New York, NY, Portland, OR, or Remote within Canada or United States', 'San Francisco/California/US New York/New York/US Portland/Oregon/US -/-/CA -/-/US'],
    ['Remote (must be located in Texas, Florida or Georgia)', '-/Texas/US -/Florida/US -/Georgia/US'],
    ['Brazil, Chile, Colombia', '-/-/BR -/-/CL -/-/CO'],
    ['San Francisco, Seattle, New York, Chicago', 'San Francisco/California/US Seattle/Washington/US New York/New York/US Chicago/Illinois/US'],
    ['New York, New York, USA', 'New York/New York/US'],
    ['New York, US, New York', 'New York/New York/US'],
    ['United States, California, Los Angeles', 'Los Angeles/California/US'],
    ['TX - Frisco', 'Frisco/Texas/US'],
    ['Berlin, Berlin, Germany', 'Berlin/Berlin/DE'],
    ['Berlin, DE', 'Berlin/-/DE'],
    ['Bozen', 'Bolzano/-/IT'],
    ['St. Moritz', 'St. Moritz/-/CH'],
    ['Wilmington, DE', 'Wilmington/Delaware/US'],
    ['Toronto, CA', 'Toronto/Ontario/CA'],
    ['London, Ontario', 'London/Ontario/CA'],
    ['Tbilisi, Georgia', 'Tbilisi/-/GE'],
    ['Atlanta, Georgia', 'Atlanta/Georgia/US'],
    ['Armenia, Georgia, Lithuania', '-/-/AM -/-/GE -/-/LT'],
    ['Washington, D.C.', 'Washington/District of Columbia/US'],
    ['San Mateo, CA United States', 'San Mateo/California/US'],
    ['3316 S. Main St. Los Angeles, CA. 90007', 'Los Angeles/California/US'],
    ['SF Office', 'San Francisco/California/US'],
    ['Quillmark HQ - New York City', 'New York/New York/US'],
    ['Singapore, Singapore', 'Singapore/-/SG'],
    ['München, Deutschland', 'Munich/-/DE'],
    ['Western Australia, Australia', '-/Western Australia/AU'],
    ['Harrowby', 'Harrowby/-/-'],
    ['Milan, Lombardy, Italy', 'Milan/Lombardy/IT'],
    ['Harrowby, Kesteven, United Kingdom', 'Harrowby/Kesteven/GB'],
    ['Berlin, Munich, Germany', 'Berlin/-/DE Munich/-/DE'],
    ['Melbourne VIC', 'Melbourne/Victoria/AU'],
    ['US-CA-Mountain View', 'Mountain View/California/US'],
    ['GB-London', 'London/-/GB'],
    ['DE - Berlin', 'Berlin/-/DE'],
    ['US, CA, Santa Clara', 'Santa Clara/California/US'],
    ['Remote in Canada', '-/-/CA'],
    ['Remote - Any location in the United States', '-/-/US'],
    ['Remote US (PST)', '-/-/US'],
    ['Hartford, CT', 'Hartford/Connecticut/US'],
  ])('%s', (text, places) => {
    expect(short(text)).toBe(places);
  });

  test('that name none keep what was said', () => {
    for (const text of ['Remote', 'Hybrid', 'N/A', 'Multiple Locations', 'Anywhere in the World', 'May be filled in various duty stations']) {
      expect(parsePlaces(text).places).toEqual([{ text, city: null, region: null, country: null }]);
    }
    expect(parsePlaces('  ').places).toEqual([]);
  });
});

describe('remote', () => {
  test.each([
    ['Remote - US', 'remote US'], ['Remote, Italy', 'remote IT'], ['USA | Remote', 'remote US'], ['Canada (Remote)', 'remote CA'], ['Remote (Buenos Aires, Argentina)', 'remote AR'], ['Anywhere in the World', 'remote worldwide'], ['Anywhere in the United States', 'remote US'],
    ['Remote - EMEA', 'remote EMEA'], ['Remote - LATAM, APAC, EMEA', 'remote LATAM,APAC,EMEA'], ['Remoto', 'remote'], ['London - Hybrid', 'hybrid'], ['Onsite - Austin, TX', 'on_site'], ['Remote-friendly or hybrid, Berlin', 'hybrid'], ['Berlin', 'unknown'],
  ])('%s', (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});

describe('places in fields', () => {
  test('become ISO codes and names of states', () => {
    expect(placeOf({ city: 'San Jose', region: 'CA', country: 'us' })).toEqual({ text: 'San Jose, CA, us', city: 'San Jose', region: 'California', country: 'US' });
    expect(placeOf({ city: 'Paris', region: 'France', country: 'FR' })).toMatchObject({ city: 'Paris', region: null, country: 'FR' });
    expect(placeOf({ city: 'Kyiv', region: 'Europe', country: null })).toMatchObject({ city: 'Kyiv', region: null, country: 'UA' });
    expect(placeOf({ city: 'London', country: 'Canada' })).toMatchObject({ city: 'London', region: null, country: 'CA' });
  });

  test('that are empty are no place; "Remote" is no city', () => {
    expect(placeOf({ city: ' ', region: null, country: '' })).toBeNull();
    expect(placeOf({ city: 'Remote', country: 'Spain' })).toMatchObject({ city: null, country: 'ES' });
  });
});

test('any words give places, never an error, and keep their text', () => {
  const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('Remote', 'CA', ',', ' or ', '(', ')', '|', ' - ', 'Georgia', 'New York', 'and', 'US', ';', '/', '🇩🇪')), { maxLength: 10 });
  fc.assert(fc.property(words, (pieces) => {
    const text = pieces.join('');
    const { places, workMode } = parsePlaces(text);
    expect(remoteScopeOf(workMode, { places, areas: [] }).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(places.every((place) => place.text !== '' && (place.country === null || /^[A-Z]{2}$/.test(place.country)) && place.city !== '')).toBe(true);
  }));
});

test('a place is shown once, and so is each part of its name', () => {
  const place = (text: string, city: string | null = null, country: string | null = null) => ({ text, city, region: null, country });
  expect(placesShown([place('Berlin, Berlin, DE', 'Berlin', 'DE'), place('Berlin, Germany', 'Berlin', 'DE'), place('Remote'), place('remote'), place('New York, NY, US', 'New York', 'US')])).toEqual(['Berlin, DE', 'Remote', 'New York, NY, US']);
});
