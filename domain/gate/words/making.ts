const making = /^(?:design|creat|built|build|develop|wrot|writ|draft|made|invent|program|construct|devis|introduc|implement)/u;

/** True for verbs of bringing something into being. */
export function isMaking(norm: string): boolean {
  return making.test(norm);
}
