import type { FormSystem } from '#domain/form/form-plan.ts';
import { FormTrouble } from '../browser.port.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import type { FormDriver } from './driver.ts';
import { generic } from './generic.ts';
import { greenhouseOld } from './greenhouse-old.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

const formDrivers: readonly FormDriver[] = [ashby, bamboohr, breezy, generic, greenhouse, greenhouseOld, lever, personio, recruitee, smartrecruiters, teamtailor, workable, workday];

/** The driver of a system's forms. Throws `FormTrouble` (`hand_over`) where there is none. */
export function driverFor(system: FormSystem): FormDriver {
  const driver = formDrivers.find((d) => d.system === system);
  if (driver === undefined) throw new FormTrouble(`There is no driver for forms of ${system}.`, 'hand_over', 'assisted_only');
  return driver;
}
