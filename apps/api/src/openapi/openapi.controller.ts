import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '../beveiliging/rechten.js';
import { OpenApi } from './openapi.js';

/** The description of the API, for everybody and from anywhere. */
@ApiExcludeController()
@Controller('v1/openapi.json')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get()
  @Openbaar()
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'max-age=300')
  @Header('cross-origin-resource-policy', 'cross-origin')
  lees(): object {
    return this.openApi.document;
  }
}
