import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { First } from '../migrations/0001-first.ts';
import { DurableStory } from '../migrations/0002-durable-story.ts';
import { Discovery } from '../migrations/0003-discovery.ts';
import { Openings } from '../migrations/0004-openings.ts';
import { Models } from '../migrations/0005-models.ts';
import { CandidateRecord } from '../migrations/0006-record.ts';
import { Desk } from '../migrations/0007-desk.ts';
import { Forms } from '../migrations/0008-forms.ts';
import { ReadingPace } from '../migrations/0009-reading-pace.ts';
import { Evidence } from '../migrations/0011-evidence.ts';
import { Plans } from '../migrations/0012-plans.ts';
import { Mailboxes } from '../migrations/0014-mailboxes.ts';
import { OwnBrowser } from '../migrations/0016-own-browser.ts';
import { Writings } from '../migrations/0018-writings.ts';
import { DeclinedRules } from '../migrations/0019-declined-rules.ts';
import { SaidOfOpenings } from '../migrations/0020-said-of-openings.ts';
import { Counts } from '../migrations/0023-counts.ts';
import { CompanyPages } from '../migrations/0025-company-pages.ts';
import { Erasing } from '../migrations/0027-erasing.ts';
import { ApplyLinks } from '../migrations/0028-apply-links.ts';
import { OwnFiles } from '../migrations/0029-own-files.ts';
import { PlacesOfOpenings } from '../migrations/0030-places-of-openings.ts';
import { CardsOfRereadPostings } from '../migrations/0031-cards-of-reread-postings.ts';
import { MailsHeld } from '../migrations/0032-mails-held.ts';
import { AbsencesApart } from '../migrations/0033-absences-apart.ts';
import { VersionsOfOpenings } from '../migrations/0034-versions-of-openings.ts';
import { Told } from '../migrations/0035-told.ts';
import { PagesOfPostings } from '../migrations/0036-pages-of-postings.ts';
import { FoundByApplication } from '../migrations/0037-found-by-application.ts';

/** In the order in which they run. Numbers that are missing were never released. */
const migrations = [
  { name: '0001-first', class: First },
  { name: '0002-durable-story', class: DurableStory },
  { name: '0003-discovery', class: Discovery },
  { name: '0004-openings', class: Openings },
  { name: '0005-models', class: Models },
  { name: '0006-record', class: CandidateRecord },
  { name: '0007-desk', class: Desk },
  { name: '0008-forms', class: Forms },
  { name: '0009-reading-pace', class: ReadingPace },
  { name: '0011-evidence', class: Evidence },
  { name: '0012-plans', class: Plans },
  { name: '0014-mailboxes', class: Mailboxes },
  { name: '0016-own-browser', class: OwnBrowser },
  { name: '0018-writings', class: Writings },
  { name: '0019-declined-rules', class: DeclinedRules },
  { name: '0020-said-of-openings', class: SaidOfOpenings },
  { name: '0023-counts', class: Counts },
  { name: '0025-company-pages', class: CompanyPages },
  { name: '0027-erasing', class: Erasing },
  { name: '0028-apply-links', class: ApplyLinks },
  { name: '0029-own-files', class: OwnFiles },
  { name: '0030-places-of-openings', class: PlacesOfOpenings },
  { name: '0031-cards-of-reread-postings', class: CardsOfRereadPostings },
  { name: '0032-mails-held', class: MailsHeld },
  { name: '0033-absences-apart', class: AbsencesApart },
  { name: '0034-versions-of-openings', class: VersionsOfOpenings },
  { name: '0035-told', class: Told },
  { name: '0036-pages-of-postings', class: PagesOfPostings },
  { name: '0037-found-by-application', class: FoundByApplication },
];

/** Brings the schema up to date as the owner. Answers the names of the migrations it ran. */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    logger: () => undefined,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false },
  });
  try {
    const ran = await orm.migrator.up();
    return ran.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
