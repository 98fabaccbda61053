import { brightwaterTalent } from './brightwater-talent.ts';
import type { PracticeEmployer } from './employer.ts';
import { harrowAndPike } from './harrow-and-pike.ts';
import { kestrelData } from './kestrel-data.ts';
import { lumenGrid, lumenGridAshby } from './lumen-grid.ts';
import { orbitFoods } from './orbit-foods.ts';
import { ownSites } from './own-sites.ts';
import { smallEmployers } from './small-employers.ts';
import { velaBank } from './vela-bank.ts';

/** Practice employers with a board that discovery reads. Companies, people and addresses are invented. */
export const practiceEmployers: readonly PracticeEmployer[] = [harrowAndPike, kestrelData, lumenGrid, lumenGridAshby, orbitFoods, velaBank, brightwaterTalent];

/** Practice employers without a board, one for each further form: their postings are reached by link. */
export const formEmployers: readonly PracticeEmployer[] = [...smallEmployers, ...ownSites];
