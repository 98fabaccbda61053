import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../tests/support/processor-time.ts';
import { payInText } from './pay-in-text.ts';

const place = (country: string) => ({ text: country, city: null, region: null, country });
const read = (text: string, countries: readonly string[] = []) => {
  const pay = payInText(text, countries.map(place));
  if (pay === null) return null;
  const whole = (minor: number | null) => (minor === null ? '…' : String(minor / 100));
  return `${whole(pay.minMinor)}-${whole(pay.maxMinor)} ${pay.currency} ${pay.period}`;
};

describe('pay that stands only in a description', () => {
  test('a bare dollar or crown is the country’s own, unless it is said whose', () => {
    expect([
      read('Salary: $95,000 – $110,000 per year', ['AU']), read('The hiring range is $70,000 to $85,000 a year.', ['CA']), read('Pay: $38.50 per hour', ['NZ']), read('Salary: US$95,000 – $110,000 per year', ['CA']), read('Salary: $95,000 – $110,000 USD per year', ['CA']),
      read('Salary: $95,000 – $110,000 per year', ['US', 'CA']), read('Salary: $95,000 – $110,000 per year', ['MX']), read('Lønn: 550 000 – 650 000 kr per år', ['NO']), read('Løn fra 35.000 kr. pr. måned', ['DK']), read('Lön: 32 000–38 000 kr/månad', ['SE']), read('Lön: 32 000–38 000 SEK/månad', ['NO']),
    ]).toEqual([
      '95000-110000 AUD year', '70000-85000 CAD year', '38.5-38.5 NZD hour', '95000-110000 USD year', '95000-110000 USD year',
      '95000-110000 USD year', '95000-110000 USD year', '550000-650000 NOK year', '35000-… DKK month', '32000-38000 SEK month', '32000-38000 SEK month',
    ]);
  });

  test.each([
    ['Salary: €60,000–75,000 per year', '60000-75000 EUR year'],
    ['Salary up to £45,000 plus £3,000 car allowance', '…-45000 GBP year'],
    ['Salary: £30,000 + £2,500 London weighting', '30000-30000 GBP year'],
    ['Base salary of $95,000 plus $1,200 phone allowance', '95000-95000 USD year'],
    ['We offer $120k - $150k base, plus equity and a yearly bonus.', '120000-150000 USD year'],
    ['Dein Gehalt: 45.000 € brutto im Jahr', '45000-45000 EUR year'],
    ['Wir zahlen ein Jahresgehalt zwischen 52.000 € und 61.000 €.', '52000-61000 EUR year'],
    ['Stundenlohn: 14,50 € bis 16,00 €', '14.5-16 EUR hour'],
    ['Das Mindestgehalt laut Kollektivvertrag beträgt 2.850 € brutto pro Monat.', '2850-… EUR month'],
    ['Rémunération : 38 000 € - 45 000 € brut par an', '38000-45000 EUR year'],
    ['Salaire : 2 400 € brut par mois', '2400-2400 EUR month'],
    ['Salario: 28.000 € - 32.000 € brutos anuales', '28000-32000 EUR year'],
    ['Salaris tussen €3.200 en €4.100 bruto per maand', '3200-4100 EUR month'],
    ['Wynagrodzenie: 15 000 – 20 000 PLN miesięcznie', '15000-20000 PLN month'],
    ['Månadslön 32 000 - 38 000 SEK per månad', '32000-38000 SEK month'],
    ['**Pay range:** \\$95,000 \\- \\$120,000 annually', '95000-120000 USD year'],
    ['The hourly rate for this role is $22.50 – $27.00 per hour.', '22.5-27 USD hour'],
    ['CA$102.8K – CA$137K is the base salary range.', null],
    ['The base salary range is CA$102.8K – CA$137K.', '102800-137000 CAD year'],
    ['Text before.\n\n$45,000 - $70,000 a year\n\nText behind.', '45000-70000 USD year'],
    ['## Pay range\n\nBaker II: $160,000.00 - $225,000.00/per year', '160000-225000 USD year'],
    ['Salary up to £55,000 per annum', '…-55000 GBP year'],
    ['Salary: $90,000+ per year', '90000-… USD year'],
    ['The pay is $120,000 to $140,000. In short: salary $120k–$140k.', '120000-140000 USD year'],
    ['Lön: 28 500 kr/mån', '28500-28500 SEK month'],
    ['Månadslön från 36 500 kr/mån', '36500-… SEK month'],
    ['Pay starts at $19.25 per hour, with raises each year', '19.25-… USD hour'],
    ['Signing bonus of $3,000 and a salary of $62,000 per year', '62000-62000 USD year'],
    ['Fourchette de salaire : 45-55 K€ selon profil', '45000-55000 EUR year'],
    ['Lohn: CHF 6’200 – 7’100 pro Monat (x13)', '6200-7100 CHF month'],
    ['Wynagrodzenie 30-36 zł/h brutto na start', '30-36 PLN hour'],
    ['Vencimento: 1.150€/mês + subsídio de alimentação', '1150-1150 EUR month'],
    ['RAL: 35.000 € - 42.000 €', '35000-42000 EUR year'],
    ['Salary: $60,000 - $75,000 per year\n\n## Tuition reimbursement\n\n$5,250 - $6,000 per year', '60000-75000 USD year'],
    ['Salary: £55k–65k pro rata, and the hours that suit you.', '55000-65000 GBP year'],
    ['Wir zahlen dir 17,50 € pro Stunde, wann immer du arbeitest.', '17.5-17.5 EUR hour'],
    ['We pay $60 - $80/hr to those who join.', '60-80 USD hour'],
    ['Du baust mit uns die Uhren der Stadt. 65.000 - 80.000 € p.a.', '65000-80000 EUR year'],
    ['You keep the lamps lit. $190k – $240k + equity', '190000-240000 USD year'],
    ['The base salary is $140k-160k, which makes an OTE of $280k.', '140000-160000 USD year'],
    ['Base of $140k-160k, OTE $280k, and lamps for all.', '140000-160000 USD year'],
    ['Salary: £30,000 - £35,000 plus car allowance of £5,000 - £6,000 a year', '30000-35000 GBP year'],
    ['Entlohnung: ab 2.700 EUR brutto pro Monat auf Basis Vollzeit', '2700-… EUR month'],
    ['Lønn: kr 520 000 – 580 000 per år', '520000-580000 NOK year'],
    ['Du får et godt hold. Løn: 165 kr. i timen.', '165-165 DKK hour'],
    ['Grundlön 32 000 kr/mån plus provision', '32000-32000 SEK month'],
    ["Jahressalär: CHF 58'500 bis 64'000.", '58500-64000 CHF year'],
    ['CTC: ₹18 - 24 LPA', '1800000-2400000 INR year'],
    ['Salary: £22,308.00 (£11.44 per hour)', '22308-22308 GBP year'],
    ['£14.20 per hour plus shift premium, 37.5 hours a week', '14.2-14.2 GBP hour'],
    ['- Employer-paid $50,000 basic life insurance\n\n$180,000 - $200,000 a year', '180000-200000 USD year'],
    ['Gehalt: 50-60 TEUR', '50000-60000 EUR year'],
    ['Entgelt nach TVöD E13 (4.628 – 6.622 € brutto mtl.)', '4628-6622 EUR month'],
    ['Jahresbrutto zwischen 50.000 und 58.000 Euro', '50000-58000 EUR year'],
    ['Up to £75k depending on experience', '…-75000 GBP year'],
    ['Salary c£60,000 + benefits', '60000-60000 GBP year'],
    ['TJM : 450-550 €', '450-550 EUR day'],
    ['Stagevergoeding: € 500 per maand', '500-500 EUR month'],
    ['一緒に時計を作りませんか。年収 800万円 〜 1,200万円', '80000-120000 JPY year'],
  ])('%s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });

  test.each([
    ['funding', 'We raised $54M in our Series B and pay well. Last year we raised $300,000 - $400,000 in grants.'],
    ['a sign-on bonus', 'You get a sign-on bonus of $5,000 - $10,000.'],
    ['a bonus behind the amounts', 'Your salary is competitive, with a $10,000 - $15,000 annual bonus.'],
    ['equity', 'Competitive salary and equity worth $50,000 - $80,000 per year.'],
    ['a learning budget', 'Competitive salary, and an annual learning budget of €1,500 - €2,000 per year'],
    ['revenue', 'You will run accounts with revenues of $50,000 - $200,000 per year.'],
    ['what customers save', 'Our payroll compensation product saves customers $20,000 - $40,000 a year.'],
    ['several levels of one amount each', 'Salary:\n- Junior: €40,000 per year\n- Senior: €70,000 per year'],
    ['amounts under a heading of their own', '## Tuition reimbursement\n\n$5,250 - $6,000 per year'],
    ['two currencies', 'The stipend and salary is 3,850 USD / 2,310 GBP per week.'],
    ['dollars of two kinds', 'Salary: $160,000–$200,000 CAD/USD'],
    ['pay by the piece', 'Your pay is $20 per 100 words, some $100 per article or $50 per hour.'],
    ['half of a broken range', 'Salary: $150,000â$250,000 USD'],
    ['no period', 'Gehalt: 3.500 € brutto'],
    ['no currency', 'Salary: 45,000 - 60,000 per year'],
    ['an allowance', 'Monthly allowance of 100 USD for health insurance.'],
    ['a retirement plan', 'Salary, 401k with match up to $5,000 per year'],
    ['a threshold', 'Candidates with a previous salary of $100,000 - $150,000 per year are welcome, as are investors worth $1m.'],
    ['a cut', 'The salary for this role is $60,000 - $7…'],
    ['a Weihnachtsgeld', 'Gehalt nach Tarif, Weihnachtsgeld von 1.500 € bis 2.000 € pro Jahr'],
    ['an absurd hour', 'Salary: $60,000 - $75,000 per hour'],
    ['what a quota brings the company', 'You close on-target quotas of $500,000 - $900,000 per year.'],
    ['a bonus beside earnings on target', 'OTE and a signing bonus of $10,000 - $20,000 per year.'],
    ['earnings on target far apart', 'Account executive: OTE $90,000 per year\nDirector: OTE $400,000 per year'],
    ['earnings on target of one post of several', 'Baker | Alder Bay | $75K to $90K\nSeller | Birch | $65K to $100K OTE'],
    ['one tier, which may be of anything', 'Our customers pay by size.\n\nTier 1: $50,000 - $90,000'],
    ['tiers of something else', 'Revenue of our customers:\n\nTier 1: $50,000 - $90,000\n\nTier 2: $90,000 - $150,000'],
    ['a total package', 'Total compensation package of $200,000 - $300,000 per year including equity'],
    ['pay that clients get', 'You look after salaries of clients between $40,000 and $60,000 per year'],
    ['pay by years of training', 'Die Vergütung beträgt im 1. Lehrjahr 1.218,26 €, im 2. 1.268,20 €, im 3. 1.314,02 € brutto monatlich'],
    ['a package for moving', 'Package de relocation : 15-18 k€, relocation package of $20,000 - $25,000'],
    ['benefits', 'A benefits package worth £25,000 per year'],
    ['what is to be sold', 'Umsatzziel: 70.000 € im Jahr'],
    ['what comes on top', 'Variable: 20-25k€ selon objectifs'],
    ['a prize', 'Players won $10,000 - $20,000 per month.'],
  ])('does not take %s for it', (_what, text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ['OTE $200k', '…-200000 USD year'],
    ['The OTE salary range is $180,000 - $220,000 per year.', '…-220000 USD year'],
    ['Compensation: OTE €90.000 – €110.000 (50/50), uncapped', '…-110000 EUR year'],
    ['$170,000 - $200,000 a year\n\nThis range indicates OTE. Individual pay is determined by skills.', '…-200000 USD year'],
    ['The annual OTE range for this position is between:\n\n$169,000—$253,000 USD', '…-253000 USD year'],
    ['On-target earnings of £60,000 in the first year', '…-60000 GBP year'],
    ['Package : 48-56 k€', '…-56000 EUR year'],
    ['Total package up to £90k', '…-90000 GBP year'],
    ['Zielgehalt: 70.000 EUR brutto p.a.', '…-70000 EUR year'],
    ['Jahreszielgehalt: 80.000 - 95.000 €', '…-95000 EUR year'],
    ['Totaalpakket tot €90.000 inclusief bonus', '…-90000 EUR year'],
    ['Estimated annual salary of $231,000-$275,000 OTE, Base + Commissions', '…-275000 USD year'],
    ['Compensation ranges (OTE)\n\nZone 1: the coast\n\n$208,500—$347,500 USD\n\nZone 2: the hills\n\n$191,100—$318,500 USD', '…-347500 USD year'],
  ])('is at most what is earned on target, where nothing else is said: %s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });

  test.each([
    ['Base salary: £70,000 - £85,000, OTE £120,000.', '70000-85000 GBP year'],
    ['45.000 € OTE (32.000 € fixum)', '32000-32000 EUR year'],
    ['€140k OTE (70k base, 70k variable)', '70000-70000 EUR year'],
    ['OTE: $180k ($90k base / $90k commission)', '90000-90000 USD year'],
    ['£45k basic, £90k OTE', '45000-45000 GBP year'],
    ['Fixgehalt 60.000 € + Bonus (Zielgehalt 75.000 €)', '60000-60000 EUR year'],
    ['Rémunération : 40K€ fixe + 10K€ variable', '40000-40000 EUR year'],
    ['Package global de 60K€ (fixe 45K€ + variable)', '45000-45000 EUR year'],
    ['Fixe entre 38 et 42k€ + variable déplafonné', '38000-42000 EUR year'],
    ['Basissalaris van €45.000 en een OTE van €70.000', '45000-45000 EUR year'],
    ['The base salary range for this role is $120,000 - $140,000. OTE: $240,000 - $280,000.', '120000-140000 USD year'],
  ])('is the base beside what is earned on target: %s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });

  test.each([
    ['tiers in one line', 'Tier 1: $150,000–$180,000; Tier 2: $135,000–$162,000; Tier 3: $120,000–$144,000. Equity comes on top.', '120000-180000 USD year'],
    ['zones with their places', 'Zone 1 (Alder Bay, CA; Birch, NY) $157,000—$185,000 USD Zone 2 (Copper, CO; Delta, TX) $139,000—$163,000 USD', '139000-185000 USD year'],
    ['zones with a dash', 'Zone 1: Alder Bay, Birch - $136,000 - $187,000\n\nZone 2: all others - $116,000 - $159,000', '116000-187000 USD year'],
    ['tiers above their amounts', 'Hiring ranges:\n\nCanada Tier 1\n\n$104,000—$139,000 CAD\n\nCanada Tier 2\n\n$94,000—$126,000 CAD', '94000-139000 CAD year'],
    ['places in one line', 'Primary location base pay range: $150,000.00 - $210,000.00 Annually. Alder Bay: $130,000.00 - $180,000.00 Annually.', '130000-210000 USD year'],
    ['regions', 'Base pay in Denver: $138,000-156,000 per year.\nBase pay in San Francisco: $168,000–189,000 per year.', '138000-189000 USD year'],
    ['levels under one heading', 'Pay Range:\nLevel 1: $130,000 - $155,000\nLevel 2: $150,000 - $180,000', '130000-180000 USD year'],
    ['zones that the heading introduces', 'The estimated pay ranges for this role in the places below are as follows:\n\nZone A: $166,400 - $208,000.\n\nZone B: $141,520 - $176,900.', '141520-208000 USD year'],
    ['a region within another', 'Compensation: €55K – €85K\n\nJunior: €55K – €68K\n\nSenior: €72K – €85K', '55000-85000 EUR year'],
  ])('of several %s is one from the lowest to the highest', (_what, text, pay) => {
    expect(read(text)).toBe(pay);
  });

  test('in several monies is that of the posting’s own country, else the first', () => {
    const text = 'Our base salary ranges are the following:\n\nUS employees: $166,600 - $208,300\n\nCanadian employees: CAD 157,400 - 196,800';
    expect([read(text, ['CA']), read(text, ['US', 'CA']), read(text)]).toEqual(['157400-196800 CAD year', '166600-208300 USD year', '166600-208300 USD year']);
  });

  test('beside words of pay is in the money of the posting’s country where none is named and there is one alone', () => {
    const texts = ['Gehalt: 55.000 – 65.000 brutto p.a.', 'Zielgehalt 70.000', 'Rémunération : 45 - 50K selon profil'];
    expect(texts.map((text) => read(text, ['DE']))).toEqual(['55000-65000 EUR year', '…-70000 EUR year', '45000-50000 EUR year']);
    expect([read(texts[0] ?? '', ['CH', 'DE']), read(texts[0] ?? '', ['AT', 'DE']), read(texts[0] ?? '')]).toEqual([null, '55000-65000 EUR year', null]);
    expect([read('Gehalt: 12.000 zufriedene Kunden', ['DE']), read('Gehalt ab 2026: monatlich', ['DE']), read('Salaires versés à 45 000 employés par mois', ['FR'])]).toEqual([null, null, null]);
  });

  test.each([
    ['by the hour for some and by the year for others', 'Pay for interns: $40 - $50 per hour\nPay: $120,000 - $150,000 per year'],
    ['so far apart that they are several posts', 'Salary: $30,000 - $40,000 per year\nSalary: $180,000 - $220,000 per year'],
    ['each beside the name of a post', '$175,000-225,000 a year, Clockmaker\n\n$120,000-177,000 a year, Lamp Seller'],
    ['of which only one is named pay', 'Salary: $60,000 - $75,000 per year\nThe shop next door turns over some $90,000 - $95,000 each year.'],
  ])('of ranges %s stays unread', (_what, text) => {
    expect(read(text)).toBeNull();
  });

  test('keeps the words that it was read from, and says that they were stated', () => {
    expect(payInText('About us. The base salary range for this role is $220,000 – $260,000 annually.', [])).toEqual({
      minMinor: 22_000_000, maxMinor: 26_000_000, currency: 'USD', period: 'year', predicted: false, words: 'The base salary range for this role is $220,000 – $260,000 annually.',
    });
  });

  test('takes no longer for a text of 200 kB full of numbers than others may wait', () => {
    const text = `${'Salary $1,2 3.4 € 5 to 6 k - 7 per 8 and 9 EUR bis '.repeat(150)}\n`.repeat(26);
    expect(processorMs(() => void payInText(text, []))).toBeLessThan(1_000);
  });
});
