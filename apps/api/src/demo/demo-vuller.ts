import { Injectable } from '@nestjs/common';

/** Makes the demo books; called once, after the start, when there are no books at all. */
@Injectable()
export class DemoVuller {
  async vul(): Promise<void> {
    // No demo books yet.
  }
}
