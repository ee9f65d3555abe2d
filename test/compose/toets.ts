import { vulIn, type Compose, type Service } from './bestanden.js';

/** Services without a health check, each with the reason. */
export const ZONDER_GEZONDHEID: Readonly<Record<string, string>> = {
  certificaten: 'draait één keer en eindigt',
};

/** The only ones that another machine may reach. */
const DEUREN = ['proxy', 'cluster'];

/** A registry, a name, and a version of at least two numbers. */
const VAST = /^(?:docker\.io|quay\.io|ghcr\.io)\/[\w./-]+:v?\d+\.\d+[\w.-]*$/;
const EIGEN = /^ontschot[\w-]*:\d+\.\d+\.\d+$/;
const GEHEIM = /PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE_KEY|CREDENTIAL/i;

/** All that keeps an image from being one pinned version. */
export const imagefouten = (image: string | undefined, zelfGebouwd: boolean): string[] =>
  image !== undefined && (zelfGebouwd ? EIGEN : VAST).test(image) ? [] : [`image ${image} heeft geen vaste versie`];

/** Everything that is wrong with the compose file, as `service: what`; the schema is not looked at here. */
export function composefouten(compose: Compose): string[] {
  const perService = Object.entries(compose.services).flatMap(([naam, service]) =>
    [
      ...imagefouten(service.image, service.build !== undefined),
      ...gezondheid(naam, service),
      ...afgeschermd(service),
      ...geheimen(service),
      ...deuren(naam, service, compose),
      ...verwijzingen(service, compose),
    ].map((fout) => `${naam}: ${fout}`),
  );
  return [...perService, ...ongebruikt(compose)];
}

function gezondheid(naam: string, { healthcheck, restart }: Service): string[] {
  const heeft = healthcheck?.test !== undefined && healthcheck.disable !== true;
  if (naam in ZONDER_GEZONDHEID) return restart === 'no' ? [] : ['eindigt, maar wordt weer gestart'];
  return [
    ...(heeft ? [] : ['geen gezondheidscontrole']),
    ...(restart === 'unless-stopped' ? [] : ['start niet weer na een fout']),
  ];
}

function afgeschermd(service: Service): string[] {
  const eisen: [boolean, string][] = [
    [service.read_only === true, 'schrijfbaar bestandssysteem'],
    [service.cap_drop?.includes('ALL') === true, 'houdt rechten van root'],
    [service.security_opt?.includes('no-new-privileges:true') === true, 'kan rechten erbij krijgen'],
    [service.mem_limit !== undefined && service.pids_limit !== undefined, 'geen grens aan geheugen of processen'],
    [service.restart === 'no' || service.stop_grace_period !== undefined, 'geen tijd om te stoppen'],
    [service.logging !== undefined, 'logboek zonder grens'],
  ];
  return eisen.filter(([goed]) => !goed).map(([, fout]) => fout);
}

function geheimen({ environment = {} }: Service): string[] {
  return Object.entries(environment)
    .filter(([naam, waarde]) => {
      const tekst = String(waarde);
      // The place of a secret is none.
      const geheim = GEHEIM.test(naam) && !(/_FILE$/.test(naam) && tekst.startsWith('/'));
      return geheim || /:\/\/[^/@\s]*@/.test(tekst);
    })
    .map(([naam]) => `geheim in ${naam}`);
}

function deuren(naam: string, { ports = [], networks = [], network_mode }: Service, compose: Compose): string[] {
  const aan = Array.isArray(networks) ? networks : Object.keys(networks);
  const open = aan.filter((net) => compose.networks[net]?.internal !== true);
  const deur = DEUREN.includes(naam);
  return [
    ...(deur || ports.length === 0 ? [] : ['open naar buiten']),
    ...ports.filter((poort) => !vulIn(poort).startsWith('127.0.0.1:')).map((poort) => `${poort} open voor iedereen`),
    ...(deur || open.length === 0 ? [] : [`netwerk ${open.join(', ')} leidt naar buiten`]),
    // Without a network of its own a service lands on one that leads out.
    ...(aan.length > 0 || network_mode === 'none' ? [] : ['geen eigen netwerk']),
  ];
}

function verwijzingen(service: Service, compose: Compose): string[] {
  const afhankelijk = Object.entries(service.depends_on ?? {}).flatMap(([naam, { condition }]) => {
    const ander = compose.services[naam];
    if (ander === undefined) return [`wacht op ${naam}, die er niet is`];
    const profielen = service.profiles ?? [];
    if (ander.profiles !== undefined && !ander.profiles.some((een) => profielen.includes(een)))
      return [`wacht op ${naam}, die dan niet start`];
    const eind = naam in ZONDER_GEZONDHEID;
    return condition === (eind ? 'service_completed_successfully' : 'service_healthy')
      ? []
      : [`wacht niet tot ${naam} klaar is`];
  });
  const bronnen = (service.secrets ?? []).map((een) => (typeof een === 'string' ? een : een.source));
  const missend = bronnen.filter((bron) => !(bron in compose.secrets)).map((bron) => `geheim ${bron} ontbreekt`);
  return [...afhankelijk, ...missend];
}

/** What is declared and used by nobody, and secrets that are not a file of the folder that is kept out of git. */
function ongebruikt({ services, volumes, secrets }: Compose): string[] {
  const alle = Object.values(services);
  const genoemd = new Set(alle.flatMap(({ volumes: eigen = [] }) => eigen.map((een) => een.split(':')[0])));
  const gelezen = new Set(
    alle.flatMap(({ secrets: eigen = [] }) => eigen.map((een) => (typeof een === 'string' ? een : een.source))),
  );
  return [
    ...Object.keys(volumes)
      .filter((naam) => !genoemd.has(naam))
      .map((naam) => `volume ${naam}: ongebruikt`),
    ...Object.entries(secrets).flatMap(([naam, { file }]) => [
      ...(gelezen.has(naam) ? [] : [`geheim ${naam}: ongebruikt`]),
      ...(file === `docker/geheimen/${naam}` ? [] : [`geheim ${naam}: geen bestand in docker/geheimen`]),
    ]),
  ];
}
