import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { marginsAsBodies, withMargins } from './docx-margins.ts';

const parts = (entries: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, Buffer.from(xml)]));

test('a page header becomes a document’s body, footers come after headers', () => {
  const documents = marginsAsBodies(parts({ 'word/document.xml': '<w:document/>', 'word/footer1.xml': '<w:ftr xmlns:w="x"><w:p>2</w:p></w:ftr>', 'word/header1.xml': '<w:hdr xmlns:w="x"><w:p>1</w:p></w:hdr>' }));
  expect(documents.map((own) => Buffer.from(own['word/document.xml'] ?? []).toString())).toEqual(['<w:document xmlns:w="x"><w:body><w:p>1</w:p></w:body></w:document>', '<w:document xmlns:w="x"><w:body><w:p>2</w:p></w:body></w:document>']);
});

test('what the margins say stands first, once, without page numbers', () => {
  expect(withMargins('Experience\nEngineer', ['**Ann Hill**\nann@example.org', '**Ann Hill**\nPage 2', '3\nExperience'])).toBe('**Ann Hill**\nann@example.org\nExperience\nEngineer');
});
