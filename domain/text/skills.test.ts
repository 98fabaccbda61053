import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillById, skillNamed, skillsIn, widerSkills } from './skills.ts';

const names = (text: string) => skillsIn(text).map(({ skill }) => skill.name);

describe('skills in a text', () => {
  test.each([
    ['You know K8s, Golang and Postgres.', ['Kubernetes', 'Go', 'PostgreSQL']],
    ['React.js with TypeScript; RESTful APIs', ['React', 'TypeScript', 'REST API']],
    ['C++ / C# / .NET Core', ['C++', 'C#', '.NET']],
    ['CI/CD with GitHub Actions', ['CI/CD', 'GitHub Actions']],
    ['Python or Go', ['Python', 'Go']],
    ['Machine Learning (PyTorch)', ['Machine learning', 'PyTorch']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('everyday words are no skills', () => {
    expect(names('Go to the office, express yourself, excel at it, and C what happens; the word is out, R&D too')).toEqual([]);
  });

  test('everyday words are skills in a list of their own', () => {
    expect(names('Excel\n- Go\n- R\n')).toEqual(['Excel', 'Go', 'R']);
  });

  test('the longest name wins', () => {
    expect(names('React Native')).toEqual(['React Native']);
  });

  test('the words are the text’s own, at their place', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('K8s', 'node.js', 'Amazon Web Services'), (before, name) => {
      const text = `${before}\n${name}, Terraform`;
      for (const { words, start, end } of skillsIn(text)) expect(text.slice(start, end)).toBe(words);
      expect(skillsIn(text).some(({ words }) => words === 'Terraform')).toBe(true);
    }));
  });
});

describe('one skill', () => {
  test('is known by any spelling, everyday words included', () => {
    expect(skillNamed('ReactJS')?.id).toBe('react');
    expect(skillNamed('Go')?.id).toBe('go');
    expect(skillNamed('grid planning')).toBeNull();
  });

  test('leads to the wider ones, each of which exists', () => {
    expect(widerSkills('next.js')).toEqual(['react', 'javascript']);
    for (const { skill } of skillsIn('Next.js, Argo CD, Spring Boot, PySpark, EKS, sklearn')) {
      for (const id of widerSkills(skill.id)) expect(skillById(id)?.id).toBe(id);
    }
  });
});
