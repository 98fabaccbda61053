import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employmentTypeOf, employmentTypeOfTitle, seniorityOf, seniorityOfTitle, workModeOf, workModeOfTitle } from './employment.ts';

describe('employment type', () => {
  test.each([['FullTime', 'full_time'], ['PartTime', 'part_time'], ['Intern', 'internship'], ['Contract', 'contract'], ['fulltime_permanent', 'full_time'], ['Full Time', 'full_time'], ['FULL_TIME', 'full_time'], ['Vollzeit', 'full_time'], ['Temporary', 'temporary'], ['freelance', 'contract'], ['Internship', 'internship'], ['OTHER', 'other'], ['fixed-term', 'temporary'], ['', 'unknown'], ['sabbatical', 'unknown'],
    ['正社員', 'full_time'], ['アルバイト', 'part_time'], ['業務委託', 'contract'], ['计划外实习', 'internship'], ['계약직', 'temporary'], ['Contrat d’apprentissage', 'internship'], ['Bénévole', 'volunteer'], ['Tempo determinato', 'temporary'], ['Tempo indeterminato', 'full_time'], ['Bepaalde tijd', 'temporary'], ['Honorarkraft', 'contract'], ['Geringfügige Beschäftigung', 'part_time'], ['Partita IVA', 'contract'],
    ['Contrat à durée indéterminée', 'full_time'], ['Contrat à durée déterminée', 'temporary'], ['Permanent contract', 'full_time'], ['Vast contract', 'full_time'], ['Contract voor onbepaalde tijd, deeltijd', 'part_time'], ['Contract voor bepaalde tijd', 'temporary'], ['Tillsvidareanställning', 'full_time'], ['Fast stilling', 'full_time'], ['Vakituinen', 'full_time'], ['Määräaikainen', 'temporary'], ['Umowa o pracę', 'full_time'], ['Umowa zlecenie', 'contract'], ['Contract-to-hire', 'contract']])('"%s" is %s', (word, type) => {
    expect(employmentTypeOf([word, null])).toBe(type);
  });

  test('a title adds one at its end or in brackets, not in its middle', () => {
    expect(['Ink Chemist (Contract)', 'Editor - Part-time', 'Data Intern', 'Contract Manager', 'Temporary Works Engineer'].map(employmentTypeOfTitle)).toEqual(['contract', 'part_time', 'internship', 'unknown', 'unknown']);
    expect(['Kokk – årsvikariat', 'Butiksmedarbetare deltid', 'Cameriere tempo parziale', 'Aide-soignant·e - mi-temps', 'Recepcionista, media jornada', 'Moniteur de ski saisonnier', 'Saison Chef'].map(employmentTypeOfTitle)).toEqual(['temporary', 'part_time', 'part_time', 'part_time', 'part_time', 'temporary', 'unknown']);
  });
});

describe('level', () => {
  test.each([
    ['Senior / Staff Fullstack Engineer', 'lead'], ['Sr. Sales Executive', 'senior'], ['Android Engineer I', 'junior'], ['Analytics Engineer II', 'mid'], ['Principal Engineer', 'principal'], ['Engineering Manager', 'manager'], ['Account Manager', 'unknown'], ['Senior Product Manager', 'senior'],
    ['Head of Engineering', 'director'], ['Associate Director', 'director'], ['VP of Sales', 'executive'], ['Chief of Staff', 'lead'], ['Software Engineering Intern', 'intern'], ['International Recruiter', 'unknown'], ['Mid-Market Account Executive', 'unknown'], ['Werkstudent Daten (m/w/d)', 'intern'], ['Account Executive', 'unknown'],
    ['Solutions Architect', 'unknown'], ['Senior Software Architect', 'senior'], ['Principal Architect', 'principal'], ['Leitung Einkauf (m/w/d)', 'director'], ['Projektleitung Tiefbau', 'unknown'], ['Pflichtpraktikum Uhrenbau', 'intern'], ['Studentische Hilfskraft (m/w/d)', 'intern'], ['Studentermedhjælper', 'intern'], ['Stagista Orologeria', 'intern'], ['Directrice des Ventes', 'director'],
    ['Starszy Programista Java', 'senior'], ['Młodsza księgowa', 'junior'], ['Desarrollador Java Semi Senior', 'mid'], ['Analista QA SSR', 'mid'], ['Senior-Entwicklerin', 'senior'], ['Teamlead Backend', 'manager'], ['School Principal', 'unknown'], ['Principal Consultant', 'principal'], ['Apprendista elettricista', 'intern'], ['Jovem Aprendiz', 'intern'], ['Tømrerlærling', 'unknown'], ['Lærling', 'intern'], ['Diretor Comercial', 'director'], ['Dyrektor finansowy', 'director'],
    ['シニアエンジニア', 'senior'], ['エンジニア（インターン）', 'intern'], ['高级软件工程师', 'senior'], ['시니어 백엔드 개발자', 'senior'], ['ソフトウェアエンジニア', 'unknown'],
  ])('%s: %s', (title, level) => {
    expect(seniorityOfTitle(title)).toBe(level);
  });

  test('a clear field wins over the title, a vague one does not', () => {
    expect(seniorityOf('Stage Manager', 'senior')).toBe('senior');
    expect(seniorityOf('Sr. Sales Executive', 'Mid-Senior Level')).toBe('senior');
    expect(seniorityOf('Pricing Analyst', 'Mid-Senior Level')).toBe('mid');
    expect(seniorityOf('Staff Engineer', null)).toBe('lead');
  });
});

test('work mode: hybrid wins over remote, and words that say nothing are unknown', () => {
  expect(['Hybrid', 'OnSite', 'on-site', 'Remote', 'fully remote', 'unspecified', null, 'Remote or hybrid', 'TELECOMMUTE', 'Home Office'].map(workModeOf)).toEqual(['hybrid', 'on_site', 'on_site', 'remote', 'remote', 'unknown', 'unknown', 'hybrid', 'remote', 'remote']);
});

test.each([
  ['No remote', 'unknown'], ['Kein Homeoffice', 'unknown'], ['Remote: no', 'unknown'], ['REMOTE (no visas)', 'remote'], ['Teilweise Homeoffice', 'hybrid'], ['2 Tage Homeoffice', 'hybrid'], ['Remote (2 days/week in office)', 'hybrid'], ['2 days per week onsite', 'hybrid'], ['5 days a week on-site', 'on_site'], ['Home-Office', 'remote'], ['Distansarbete', 'remote'], ['Uzaktan', 'remote'], ['Smart working', 'remote'], ['Remote 2 days a week', 'hybrid'], ['2-3 days per week from home', 'hybrid'], ['Office-based', 'on_site'], ['フルリモート', 'remote'], ['在宅勤務', 'remote'], ['재택근무', 'remote'], ['出社', 'on_site'],
])('work mode of "%s" is %s', (words, mode) => {
  expect(workModeOf(words)).toBe(mode);
});

test('a title adds how one works, unless it speaks of hybrid or remote things', () => {
  expect(['Clock Winder (Hybrid)', 'Remote Clock Winder', 'Hybrid Cloud Architect', 'Remote Sensing Scientist', 'Clock Winder'].map(workModeOfTitle)).toEqual(['hybrid', 'remote', 'unknown', 'unknown', 'unknown']);
});

test('any words are answered', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect([employmentTypeOf([text]), employmentTypeOfTitle(text), seniorityOf(text, text), workModeOf(text)].every((word) => word.length > 0)).toBe(true);
  }));
});
