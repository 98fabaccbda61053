import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rooms whose files start whole systems and last for minutes; the others take seconds. */
const long = ['/drills/', '/tests/'];

/**
 * Whole-system files begin first, so that a run does not end with one core waiting for a drill. A fresh clone has no
 * record of how long files took, and vitest alone would go by their size.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.some((room) => moduleId.includes(room));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
