import type { FormSystem } from '#domain/form/form-plan.ts';
import { FormTrouble } from '../browser.port.ts';
import { ashby } from './ashby.ts';
import type { FormDriver } from './driver.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';

const drivers: readonly FormDriver[] = [ashby, greenhouse, lever];

/** The driver of a system; a system without one is for the person. */
export function driverFor(system: FormSystem): FormDriver {
  const driver = drivers.find((d) => d.system === system);
  if (driver === undefined) throw new FormTrouble(`Forms of ${system} are filled by hand.`, 'hand_over', 'assisted_only');
  return driver;
}
