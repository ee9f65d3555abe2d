/** What takes less long needs no progress on paper; on a screen it shows sooner. */
const STIL_MS = 2_000;
const SCHERM_MS = 150;

/** Shows on stderr how far long work is, with count and time: on a screen in place, elsewhere a line now and then. */
export class Voortgang {
  private readonly begin = performance.now();
  private vorige = this.begin;
  private getoond = false;

  constructor(
    private readonly wat: string,
    public totaal: number,
    private readonly uit: NodeJS.WriteStream = process.stderr,
  ) {}

  op(aantal: number): void {
    const nu = performance.now();
    if (nu - this.vorige < (this.uit.isTTY ? SCHERM_MS : STIL_MS)) return;
    this.vorige = nu;
    this.getoond = true;
    const seconden = Math.round((nu - this.begin) / 1000);
    const percent = this.totaal > 0 ? `, ${Math.floor((100 * aantal) / this.totaal)}%` : '';
    const regel = `${this.wat}: ${aantal} van ${this.totaal}${percent} (${seconden} s)`;
    this.uit.write(this.uit.isTTY ? `\r${regel}\u001b[K` : `${regel}\n`);
  }

  klaar(): void {
    if (this.getoond && this.uit.isTTY) this.uit.write('\r\u001b[K');
  }
}
