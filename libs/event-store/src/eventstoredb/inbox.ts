import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';

const nothing = (): void => undefined;

/** What a subscription has brought and nobody took yet; its own buffer is the bound, and the line waits when it is full. */
export class Inbox {
  /** Why nothing more will come. What came before can still be taken. */
  failure: Error | undefined;
  private wake = nothing;

  constructor(
    private readonly call: AllStreamSubscription,
    private readonly signal: AbortSignal,
  ) {
    call.on('error', (error: Error) => this.fail(error));
    // The server says goodbye politely when it stops; to us it is as good as a break.
    for (const end of ['end', 'close'] as const) call.on(end, () => this.fail(new Error('the subscription ended')));
    call.on('readable', () => this.wake());
    signal.addEventListener('abort', this.aborted);
  }

  /** At most `most` events that are here now. */
  take(most: number): AllStreamResolvedEvent[] {
    const taken: AllStreamResolvedEvent[] = [];
    while (taken.length < most) {
      const one = this.call.read() as AllStreamResolvedEvent | null;
      if (one === null) break;
      taken.push(one);
    }
    return taken;
  }

  /** Waits until there is something to look at, and gives true; false when it stays silent for `ms`. */
  more(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const silent = setTimeout(() => done(false), ms);
      const done = (something: boolean): void => {
        clearTimeout(silent);
        this.wake = nothing;
        resolve(something);
      };
      this.wake = () => done(true);
    });
  }

  /** Ends the call at the server too: to stop reading does not do that. */
  close(): void {
    this.signal.removeEventListener('abort', this.aborted);
    this.call.unsubscribe().catch(nothing);
    this.call.destroy();
  }

  private readonly aborted = (): void => this.wake();

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
