/** What a screen reader is told: `polite` waits for a pause, `urgent` interrupts. */
export class Announcer {
  polite = $state('');
  urgent = $state('');

  say(words: string): void {
    this.polite = words;
  }

  warn(words: string): void {
    this.urgent = words;
  }
}
