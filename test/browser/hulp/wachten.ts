/** Waits until it is so, five seconds at most. */
export async function wachtTot(isZo: () => Promise<boolean>): Promise<void> {
  for (let keer = 0; keer < 50; keer++) {
    if (await isZo()) return;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error('het werd niet zo');
}
