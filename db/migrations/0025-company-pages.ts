import { Migration } from '@mikro-orm/migrations';

/** Public pages of employers, which belong to nobody, and the notes that an application was written with. */
export class CompanyPages extends Migration {
  override up(): void {
    this.addSql(`
      create table company_page (
        address text primary key, outcome text not null check (outcome in ('read', 'forbidden', 'failed')), says text, url text, sha256 text, content text,
        read_at timestamptz not null, again_at timestamptz not null, check ((outcome = 'read') = (content is not null)));
      grant select on company_page to countersign_app, countersign_system;
      grant insert, update, delete on company_page to countersign_system;
      alter table document drop constraint document_kind_check;
      alter table document add constraint document_kind_check check (kind in ('resume', 'letter', 'form', 'answers', 'files', 'company'));`);
  }
}
