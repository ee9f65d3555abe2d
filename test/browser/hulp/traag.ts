import type { Page } from 'playwright-core';

/** Bytes that came over the line since `traag` was set, as they were sent. */
export interface Teller {
  bytes: number;
}

/** A slow phone on a slow line: 4 Mbit/s, 100 ms of latency, and a processor that is four times slower. */
export async function maakTraag(bladzijde: Page, processor = 4): Promise<Teller> {
  const teller: Teller = { bytes: 0 };
  const cdp = await bladzijde.context().newCDPSession(bladzijde);
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    teller.bytes += encodedDataLength;
  });
  const perSeconde = (4 * 1024 * 1024) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 100, downloadThroughput: perSeconde, uploadThroughput: perSeconde },
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return teller;
}
