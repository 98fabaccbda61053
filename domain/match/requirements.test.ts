import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../../tests/support/processor-time.ts';
import { linesOf } from './posting-lines.ts';
import { extractRequirements } from './requirements.ts';
import { yearClauses, yearsIn } from './years.ts';

const asked = (description: string) => extractRequirements({ description });
const words = (description: string) => asked(description).map((requirement) => requirement.words);

describe('requirements', () => {
  test.each([
    ['English', '## What you will do\n- Run things\n\n## What you bring\n- Kubernetes\n\n## What we offer\n- A bicycle', ['Kubernetes']],
    ['German', '**Deine Aufgaben**\n* Betrieb\n\n**Dein Profil**\n* Kubernetes\n\n**Das bieten wir**\n* Ein Fahrrad', ['Kubernetes']],
    ['plain lines', 'Responsibilities\n- Run things\nRequirements\n- Kubernetes\nBenefits\n- A bicycle', ['Kubernetes']],
    ['a label on the line', 'Requirements: Kubernetes\nBenefits: a bicycle', ['Kubernetes']],
    ['a heading that says nothing', '## Requirements\n- Kubernetes\n\nHere is how it goes on:\n- A first call', ['Kubernetes']],
  ])('stand in their section: %s', (_, description, expected) => {
    expect(words(description)).toEqual(expected);
  });

  test('without a section are the sentences that ask for something', () => {
    expect(words('We plan grids. You have experience with Kubernetes. Our desks stand by the window.')).toEqual(['You have experience with Kubernetes.']);
  });

  test('that are a plus are wishes, in their own section or in passing', () => {
    const [must, plus, wish] = asked('## Requirements\n- Kubernetes\n- Terraform is a plus\n## Nice to have\n- Go');
    expect([must, plus, wish].map((requirement) => requirement?.required)).toEqual([true, false, false]);
  });

  test('name kind, skills, years and languages', () => {
    const kinds = asked('## Requirements\n- 3+ years with Python\n- Bachelor’s degree\n- Fluent German\n- Right to work in Norway\n- A calm manner').map(({ kind }) => kind);
    expect(kinds).toEqual(['years', 'degree', 'language', 'permit', 'other']);
    expect(asked('## Requirements\n- 3+ years with Python or Go')[0]).toMatchObject({ years: 3, skills: ['python', 'go'], anyOf: true });
    expect(asked('## Requirements\n- Sehr gute Deutschkenntnisse')[0]?.languages).toEqual(['de']);
  });

  test.each(['4 years as a cook and ', 'Go, ', '- ', '**', 'a. A', ': '])('a text of nothing but %s takes no longer than its length', (piece) => {
    expect(processorMs(() => void asked(piece.repeat(50_000)))).toBeLessThan(3_000);
  });

  test('said twice count once', () => {
    expect(words('## Requirements\n- Kubernetes\n- Kubernetes')).toEqual(['Kubernetes']);
  });

  test('are quoted letter for letter, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('## Requirements', '- **Kubernetes** and Terraform. Also Go', '3 years as a cook, 2 years as a nurse and one year at sea', '1. Fluent German (mind. C1)'));
    fc.assert(fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const description = lines.join('\n');
      for (const requirement of asked(description)) expect(description).toContain(requirement.words);
      for (const { words } of linesOf(description)) expect(description).toContain(words);
    }));
  });
});

describe('years', () => {
  test.each([
    ['5+ years of experience', 5], ['3-5 yrs in sales', 3], ['at least four years', 4], ['mindestens 2 Jahre Erfahrung', 2], ['10 (ten) years', 10], ['18 months of practice', 1.5],
    ['minimum one-year experience', 1], ['for the last 25 years', null], ['you are 18 years of age', null], ['a 120 years old company', null], ['Python 3', null],
  ])('%s', (sentence, years) => {
    expect(yearsIn(sentence)).toBe(years);
  });

  test('several in a sentence come apart, each letter for letter', () => {
    expect(yearClauses('Minimum of 4 years as an architect, 2 years as a plumber and one year as a welder')).toEqual(['Minimum of 4 years as an architect', '2 years as a plumber', 'one year as a welder']);
    expect(yearClauses('Python, Go and Rust')).toEqual(['Python, Go and Rust']);
  });
});
