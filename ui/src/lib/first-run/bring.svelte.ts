import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { NewCandidate } from '#lib/api/types.ts';
import { PreferencesEdit } from '#lib/candidate/preferences-edit.svelte.ts';

type BringApi = Pick<Api, 'makeCandidate' | 'makeCandidateOfFile' | 'keepPreferences' | 'addBoard' | 'boards' | 'startCampaign'>;

/** A résumé brought by the person, with what they want and where to look. */
export class Bring {
  content = $state('');
  fileName = $state('');
  boards = $state('');
  /** Whether the first campaign reads the boards of many employers too. */
  openBoards = $state(true);
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  /** What was made, with remarks on the résumé and boards that could not be added. */
  made = $state.raw<{ readonly candidateId: string; readonly campaignId: string | null; readonly remarks: readonly string[]; readonly failedBoards: readonly string[] } | null>(null);
  readonly preferences = new PreferencesEdit(null);
  /** A chosen PDF, DOCX or export, sent as it is. */
  #file = $state.raw<File | null>(null);
  readonly #api: BringApi;

  constructor(api: BringApi) {
    this.#api = api;
  }

  /** Takes a chosen file: text goes where it can be seen and mended, a PDF or DOCX as it is. */
  async read(file: File): Promise<void> {
    this.fileName = file.name;
    this.#file = isTextFile(file.name) ? null : file;
    this.content = this.#file === null ? await file.text() : '';
  }

  /** True where there is something to send. */
  get ready(): boolean {
    return this.#file !== null || this.content.trim() !== '';
  }

  /** Makes the candidate, adds the boards and starts a first campaign over them. What fails after the candidate is made stands in `problem` beside `made`: nobody is made twice. */
  async start(campaignName: string): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      const { id, problems, wished } = await this.#make();
      this.made = { candidateId: id, campaignId: null, remarks: problems, failedBoards: [] };
      if (!wished) await this.#api.keepPreferences(id, this.preferences.value);
      const { added, failed } = await this.#addBoards();
      this.made = { ...this.made, failedBoards: failed };
      if (added.length > 0) this.made = { ...this.made, campaignId: await this.#startCampaign(id, campaignName, added) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
    } finally {
      this.busy = false;
    }
  }

  /** `wished`: the preferences were kept with it. */
  async #make(): Promise<{ id: string; problems: string[]; wished: boolean }> {
    if (this.#file === null || this.content.trim() !== '') return { ...(await this.#api.makeCandidate({ kind: 'real', resume: this.#resume(), preferences: this.preferences.value, answers: [] })), wished: true };
    return { ...(await this.#api.makeCandidateOfFile(this.#file)), wished: false };
  }

  #resume(): NewCandidate['resume'] {
    const format = isJson(this.content) ? 'json_resume' : 'text';
    return { format, fileName: this.fileName === '' ? (format === 'text' ? 'resume.txt' : 'resume.json') : this.fileName, content: this.content };
  }

  async #addBoards(): Promise<{ added: string[]; failed: string[] }> {
    const [added, failed]: [string[], string[]] = [[], []];
    for (const link of this.boards.split('\n').map((l) => l.trim()).filter((l) => l !== '')) {
      try {
        added.push((await this.#api.addBoard(link)).id);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failed.push(link);
      }
    }
    if (this.openBoards) added.push(...(await this.#api.boards()).boards.flatMap(({ id, byDefault }) => (byDefault ? [id] : [])));
    return { added, failed };
  }

  async #startCampaign(candidateId: string, name: string, boards: string[]): Promise<string> {
    const { id } = await this.#api.startCampaign({ candidateId, name, brief: this.preferences.value.titles.join(', '), plan: null, boards, threshold: 60, maxApplications: 100 });
    return id;
  }
}

function isTextFile(name: string): boolean {
  return /\.(json|txt|md)$/iu.test(name);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    // Not JSON: plain text or Markdown.
    return false;
  }
}
