/** What the screens speak. */
export type Language = 'en' | 'de';
