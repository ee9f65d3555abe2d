import type { Page } from 'playwright-core';

/** What some work asked of a browser: times in ms, memory in bytes. */
export interface Gemeten {
  /** All that the page did, and of that what went to layout and styles. */
  readonly taak: number;
  readonly opmaak: number;
  /** The longest that it answered nobody; 0 when never longer than 50 ms. */
  readonly langste: number;
  readonly geheugen: number;
  readonly knopen: number;
}

const TAKEN = 'window.langeTaken';

/** Begins to note long tasks; before the page is opened. */
export async function noteer(bladzijde: Page): Promise<void> {
  await bladzijde.addInitScript(
    `${TAKEN} = []; new PerformanceObserver((lijst) => ${TAKEN}.push(...lijst.getEntries().map((een) => een.duration))).observe({ type: 'longtask', buffered: true });`,
  );
}

/** What `werk` asks of this page, until it stands still. */
export async function meet(bladzijde: Page, werk: () => Promise<unknown>): Promise<Gemeten> {
  const cdp = await bladzijde.context().newCDPSession(bladzijde);
  await cdp.send('Performance.enable');
  const stand = async (): Promise<ReadonlyMap<string, number>> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const voor = await stand();
  await bladzijde.evaluate(`${TAKEN} = []`);
  await werk();
  await bladzijde.evaluate('new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))');
  const langste = await bladzijde.evaluate<number>(`Math.max(0, ...${TAKEN})`);
  await cdp.send('HeapProfiler.collectGarbage');
  const na = await stand();
  await cdp.detach();
  const ms = (...namen: readonly string[]): number =>
    Math.round(namen.reduce((som, naam) => som + (na.get(naam) ?? 0) - (voor.get(naam) ?? 0), 0) * 1_000);
  return {
    ...{ taak: ms('TaskDuration'), opmaak: ms('LayoutDuration', 'RecalcStyleDuration'), langste: Math.round(langste) },
    ...{ geheugen: na.get('JSHeapUsedSize') ?? 0, knopen: na.get('Nodes') ?? 0 },
  };
}
