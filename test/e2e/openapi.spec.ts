import type { OpenAPIObject } from '@nestjs/swagger';
import { Routes } from '../../apps/api/src/http/routes.js';
import { Proef } from './hulp/app.js';
import { VERHAAL } from './hulp/verhaal.js';

interface Operatie {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly examples: object } } };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

describe('de beschrijving van de API', () => {
  let proef: Proef;
  let document: OpenAPIObject;
  beforeAll(async () => {
    proef = await Proef.start();
    document = (await proef.vraag().get('/v1/openapi.json').expect(200)).body as OpenAPIObject;
  });
  afterAll(() => proef.stop());

  const operaties = (): { pad: string; methode: string; operatie: Operatie }[] =>
    Object.entries(document.paths).flatMap(([pad, inhoud]) =>
      (['get', 'post', 'delete'] as const).flatMap((methode) =>
        inhoud[methode] === undefined ? [] : [{ pad, methode, operatie: inhoud[methode] as unknown as Operatie }],
      ),
    );

  it('noemt elke route die er is, behalve die van de maat, die van de bladzijden en die van zichzelf', () => {
    const beschreven = operaties().map(({ pad, methode }) => {
      const heel = pad.startsWith('/gezondheid') ? pad : `/v1${pad}`;
      return `${methode.toUpperCase()} ${heel.replace(/\{(\w+)\}/g, ':$1')}`;
    });
    const routes = proef.app
      .get(Routes)
      .alle.flatMap(({ url, methoden }) => methoden.filter((een) => een !== 'HEAD').map((een) => `${een} ${url}`))
      .filter((een) => / \/(v1|gezondheid)\//.test(een))
      .filter((een) => !['POST /v1/demo/leeg', 'GET /v1/openapi.json'].includes(een));
    expect(beschreven.sort()).toEqual(routes.sort());
  });

  it('verwijst nergens naar wat er niet is', () => {
    const verwijzingen = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g)];
    expect(verwijzingen.length).toBeGreaterThan(100);
    for (const [, naam] of verwijzingen) expect(Object.keys(document.components?.schemas ?? {})).toContain(naam);
  });

  it('heeft per operatie een eigen naam, een samenvatting, een antwoord en problemen', () => {
    const namen = operaties().map(({ operatie }) => operatie.operationId);
    expect(new Set(namen).size).toBe(namen.length);
    for (const { pad, operatie } of operaties()) {
      expect([pad, operatie.summary.length > 5]).toEqual([pad, true]);
      expect([pad, Object.keys(operatie.responses).some((status) => status.startsWith('2'))]).toEqual([pad, true]);
      if (operatie.security === undefined) continue;
      for (const status of ['400', '401', '403'])
        expect([pad, status, Object.keys(operatie.responses[status]?.content ?? {})]).toEqual([
          pad,
          status,
          ['application/problem+json'],
        ]);
    }
  });

  it('vraagt bij elke opdracht om een Idempotency-Key en geeft de voorbeelden die worden geprobeerd', () => {
    for (const { soort, inhoud } of VERHAAL) {
      const { operatie } = operaties().find((een) => een.operatie.operationId === soort)!;
      expect(operatie.parameters?.map(({ name }) => name)).toContain('Idempotency-Key');
      const voorbeelden = Object.values(operatie.requestBody?.content['application/json'].examples ?? {});
      expect(voorbeelden).toContainEqual({ value: inhoud });
    }
  });

  it('volgt de NL API Design Rules in versie, adres en namen', () => {
    expect(document.info.version).toBe('1.0.0');
    expect(document.servers).toEqual([expect.objectContaining({ url: '/v1' })]);
    for (const { pad, operatie } of operaties()) {
      expect(pad).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-z][a-zA-Z]*\}))+$/);
      for (const { name } of (operatie.parameters ?? []).filter((een) => een.in === 'query'))
        expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
    }
  });
});
