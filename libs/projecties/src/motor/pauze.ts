const EERSTE_MS = 50;
const LANGSTE_MS = 5_000;

/** How long to wait after so many failures in a row (ms): ever longer up to a cap, and never two alike. */
export const wachttijd = (mislukt: number): number =>
  Math.min(LANGSTE_MS, EERSTE_MS * 2 ** Math.min(mislukt, 10)) * (0.5 + Math.random() / 2);

/** Waits, or until the signal aborts. */
export function pauze(ms: number, signaal: AbortSignal): Promise<void> {
  return new Promise((klaar) => {
    if (signaal.aborted) {
      klaar();
      return;
    }
    const stop = (): void => {
      clearTimeout(wekker);
      signaal.removeEventListener('abort', stop);
      klaar();
    };
    const wekker = setTimeout(stop, ms);
    signaal.addEventListener('abort', stop);
  });
}
