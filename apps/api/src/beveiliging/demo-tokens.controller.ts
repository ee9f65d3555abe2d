import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DemoUitgever, type DemoToken } from './demo-uitgever.js';
import { Openbaar } from './rechten.js';

/** Hands out tokens, in a demo only. No CORS: a page elsewhere cannot read them. */
@ApiTags('Demo')
@Controller('v1/demo/tokens')
export class DemoTokensController {
  constructor(private readonly uitgever: DemoUitgever) {}

  @Get()
  @Openbaar()
  @ApiOperation({ operationId: 'demoTokens', summary: 'Een token per rol, alleen in de demo' })
  @ApiOkResponse({ schema: { type: 'object' } })
  async tokens(): Promise<{ tokens: DemoToken[] }> {
    return { tokens: await this.uitgever.tokens() };
  }
}
