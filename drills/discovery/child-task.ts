/** What a worker process of the drill is told. */
export interface ChildTask {
  readonly app: string;
  readonly system: string;
  readonly temporal: string;
  readonly namespace: string;
  readonly origins: readonly string[];
  readonly workflowCode: string;
  readonly sabotage: string | null;
}
